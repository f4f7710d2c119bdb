import type { Cluster } from '../../../document/layers.js';
import type { Span } from '../../../document/span.js';
import { FIRM_NOUNS } from '../lexicon/words.js';
import { firstSubject } from '../subject.js';
import type { Attribution, Findings, Item, Scene } from '../types.js';

/** The clusters that speakers stand for who are no names themselves, by the start of their spans (UTF-16, into the raw text). */
export type Referents = ReadonlyMap<number, string>;

interface Lookup {
  readonly scene: Scene;
  readonly clusterOf: (span: Span) => string | null;
  readonly byId: ReadonlyMap<string, Cluster>;
}

/** What was said last, sentence by sentence. */
interface Memory {
  person: string | null;
  body: string | null;
  bodies: ReadonlySet<string>;
}

/**
 * "He", "they" and "the company" as speakers, where the clusters stage left them open: whoever spoke or acted in the sentence before.
 * A person must not be known by the other pronoun; a firm must be the only body named there.
 */
export function findReferents(lookup: Lookup, findings: Findings): Referents {
  const found = new Map<number, string>();
  const memory: Memory = { person: null, body: null, bodies: new Set() };
  for (const paragraph of lookup.scene.paragraphs) {
    const read = findings.get(paragraph) ?? [];
    memory.bodies = new Set();
    paragraph.sentences.forEach(({ items }, s) => {
      const bodies = bodiesIn(lookup, items);
      const isAnswer = ASKED.has(items[0]?.token?.lower ?? '');
      for (const { speaker } of read[s] ?? []) {
        const cluster =
          speaker === null
            ? null
            : ((isAnswer ? answerer(lookup, memory, speaker) : null) ??
              typed(lookup, speaker) ??
              referentOf(lookup, memory, speaker, bodies));
        if (speaker === null) continue;
        if (cluster !== null) found.set(speaker.start, cluster);
        memory.person = lookup.byId.get(cluster ?? '')?.type === 'PERSON' ? cluster : null;
      }
      if ((read[s] ?? []).length === 0) memory.person = actorOf(lookup, items) ?? memory.person;
      const body = bodyOf(lookup, found, items, read[s] ?? []);
      if (items.length > 1) [memory.body, memory.bodies] = [body, bodies.size > 0 ? bodies : memory.bodies];
    });
  }
  return found;
}

const ASKED = new Set(['asked', 'pressed', 'questioned', 'challenged', 'quizzed', 'told']);

/** "Asked whether X should go, he said": he is who spoke before, not X. */
function answerer({ scene, byId }: Lookup, { person }: Memory, { start, end }: Span): string | null {
  const word = scene.raw.slice(start, end).toLowerCase();
  return (word === 'he' || word === 'she') && !isKnownOtherwise(byId.get(person ?? ''), word) ? person : null;
}

/** Whether a person is called by the other pronoun in the text. */
function isKnownOtherwise(person: Cluster | undefined, word: 'he' | 'she'): boolean {
  const other = word === 'he' ? /^(?:she|her|hers)$/i : /^(?:he|him|his)$/i;
  return person?.pronouns.some((p) => other.test(p.text)) ?? false;
}

/** The person who acts in a sentence in which nobody speaks. */
function actorOf({ clusterOf, byId }: Lookup, items: readonly Item[]): string | null {
  const entity = entityOf(items, firstSubject(items, items.length));
  const cluster = entity === null ? null : clusterOf(entity);
  return byId.get(cluster ?? '')?.type === 'PERSON' ? cluster : null;
}

/** The cluster of a name, or of a pronoun that stands for its kind of thing. */
function typed({ scene, clusterOf, byId }: Lookup, span: Span): string | null {
  const cluster = clusterOf(span);
  const isPersonal = /^(?:he|she)$/i.test(scene.raw.slice(span.start, span.end));
  return isPersonal && byId.get(cluster ?? '')?.type !== 'PERSON' ? null : cluster;
}

function referentOf({ scene, byId }: Lookup, memory: Memory, span: Span, bodies: ReadonlySet<string>): string | null {
  const words = scene.raw.slice(span.start, span.end).toLowerCase();
  if (words === 'he' || words === 'she') {
    return isKnownOtherwise(byId.get(memory.person ?? ''), words) ? null : memory.person;
  }
  if (words === 'they' || words === 'it') return memory.body;
  const [the, noun, ...rest] = words.split(/\s+/);
  if (the !== 'the' || noun === undefined || rest.length > 0 || !FIRM_NOUNS.has(noun)) return null;
  const near = bodies.size > 0 ? bodies : memory.bodies.size > 0 ? memory.bodies : new Set(memory.body === null ? [] : [memory.body]);
  return near.size === 1 ? ([...near][0] ?? null) : null;
}

/** The organisations named in a sentence outside quotes. */
function bodiesIn({ clusterOf }: Lookup, items: readonly Item[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { entity, start } of items) {
    const cluster = entity?.type === 'ORG' && entity.start === start ? clusterOf(entity) : null;
    if (cluster !== null) found.add(cluster);
  }
  return found;
}

/** The body that speaks in a sentence, or that is its subject. */
function bodyOf({ clusterOf, byId }: Lookup, found: Referents, items: readonly Item[], read: readonly Attribution[]): string | null {
  const speaker = read.find((a) => a.speaker !== null)?.speaker;
  const subject = speaker ?? entityOf(items, firstSubject(items, items.length));
  const cluster = subject == null ? null : (found.get(subject.start) ?? clusterOf(subject));
  const type = byId.get(cluster ?? '')?.type;
  return type === 'ORG' || type === 'GPE' ? cluster : null;
}

const entityOf = (items: readonly Item[], phrase: { readonly headTo: number } | null): Span | null =>
  phrase === null ? null : (items[phrase.headTo - 1]?.entity ?? null);
