import type { Cluster, EntityType } from '../../../document/layers.js';
import type { TextSpan } from '../../../document/span.js';
import { addTo, type Gathering, type Mention } from '../mention.js';

/** Turns the united mentions into clusters: ids by first mention, the fullest form as name, the commonest type. */
export function buildClusters({ mentions, sets }: Gathering, pronouns: ReadonlyMap<number, readonly TextSpan[]>): Cluster[] {
  const members = new Map<number, Mention[]>();
  for (const mention of mentions) addTo(members, sets.rootOf(mention.index), mention);
  return [...members].map(([root, list], i) => ({
    id: `c${i + 1}`,
    name: fullestForm(list),
    type: commonestType(list),
    mentions: list.map((m) => m.entity.id),
    pronouns: pronouns.get(root) ?? [],
  }));
}

function commonestType(list: readonly Mention[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { entity } of list) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'ORG';
}

interface Form {
  readonly text: string;
  readonly words: number;
  readonly shouts: boolean;
  count: number;
}

/**
 * Most words first, capitals throughout last, then the commonest, the longest, the earliest; of a people's names the
 * shortest, which is the adjective in the singular.
 */
function fullestForm(list: readonly Mention[]): string {
  const forms = new Map<string, Form>();
  for (const { display, words, entity } of list) {
    const text = display === '' ? entity.text : display;
    const form = forms.get(text);
    if (form) form.count++;
    else forms.set(text, { text, words: words.length, shouts: text === text.toUpperCase(), count: 1 });
  }
  const isPeople = list[0]?.family === 'group';
  const byLength = (a: Form, b: Form) => (isPeople ? a.text.length - b.text.length : b.count - a.count || b.text.length - a.text.length);
  const [best] = [...forms.values()].sort((a, b) => b.words - a.words || Number(a.shouts) - Number(b.shouts) || byLength(a, b));
  return best?.text ?? '';
}
