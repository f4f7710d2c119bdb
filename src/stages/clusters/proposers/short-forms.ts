import { BODY_HEADS, LINK_WORDS, NATIONS, PLACE_FORMS } from '../lexicon.js';
import { isPlaceOrBody, type Mention, type Proposer } from '../mention.js';

/**
 * Shorter forms of one longer name: without its head ("Lufthansa" of "Lufthansa Group"), form of state ("Texas" of
 * "State of Texas"), region behind the comma, tail ("Supreme Court" of "Supreme Court of X") or class word ("Columbia"
 * of "Space Shuttle Columbia"). Only where the short form fits a single longer name of the same type.
 */
export const proposeShortForms: Proposer = ({ mentions, sets }) => {
  const longOnes = new Map<string, number | null>();
  for (const mention of mentions) {
    if (mention.family !== 'thing') continue;
    for (const short of shortFormsOf(mention)) {
      const key = `${typeKey(mention)}:${short}`;
      const known = longOnes.get(key);
      if (known === undefined) longOnes.set(key, mention.index);
      else if (known !== null && sets.rootOf(known) !== sets.rootOf(mention.index)) longOnes.set(key, null);
    }
  }
  let end = 0;
  for (const mention of mentions) {
    const isNested = mention.entity.start < end;
    end = Math.max(end, mention.entity.end);
    if (mention.family !== 'thing' || isNested) continue;
    const known = longOnes.get(`${typeKey(mention)}:${mention.core.join(' ')}`);
    if (known !== undefined && known !== null && known !== mention.index) sets.unite(known, mention.index);
  }
};

function typeKey({ entity }: Mention): string {
  return entity.type === 'LOC' ? 'GPE' : entity.type;
}

function shortFormsOf(mention: Mention): string[] {
  const { entity, words, core } = mention;
  if (entity.type === 'GPE' || entity.type === 'LOC') return [...placeForms(mention), ...tailForms(words)];
  const forms = [...tailForms(words), ...tailForms(core), ...endForms(words)];
  const last = core.at(-1) ?? '';
  if (entity.type === 'ORG' && core.length > 1 && BODY_HEADS.has(last)) forms.push(core.slice(0, -1).join(' '));
  if (!isPlaceOrBody(entity.type)) forms.push(...seriesForms(words));
  return forms;
}

/** "Supreme Court of X": what stands before "of" or "for", from two words on. */
function tailForms(words: readonly string[]): string[] {
  const tail = words.findIndex((word, i) => i > 1 && (word === 'of' || word === 'for'));
  return tail > 1 ? [words.slice(0, tail).join(' ')] : [];
}

/** "FIFA World Cup": the last two and three words. */
function endForms(words: readonly string[]): string[] {
  const isWhole = (from: number) => !LINK_WORDS.has(words.at(from) ?? '');
  return [-2, -3].filter((from) => words.length > -from && words.length < 7 && isWhole(from)).map((from) => words.slice(from).join(' '));
}

/** "Space Shuttle Columbia" by its last word, "Shahed 136" by its first. */
function seriesForms(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 4) return [];
  if (/^\d/.test(last)) return [words.slice(0, -1).join(' ')];
  return last.length > 3 && !words.some((word) => LINK_WORDS.has(word)) ? [last] : [];
}

function placeForms({ words, display }: Mention): string[] {
  const forms: string[] = [];
  const comma = display.indexOf(',');
  if (comma > 0) forms.push(words.slice(0, display.slice(0, comma).split(/[\s-]+/).length).join(' '));
  if (words.length > 2 && words[1] === 'of' && PLACE_FORMS.has(words[0] ?? '')) forms.push(words.slice(2).join(' '));
  const last = words.at(-1) ?? '';
  const front = words.slice(0, -1).join(' ');
  if (words.length > 1 && last !== 'city' && PLACE_FORMS.has(last)) forms.push(front, ...countriesOf(front));
  return forms;
}

/** "Russian Federation": the demonym's country, where its form shows it. */
function countriesOf(demonym: string): string[] {
  const listed = NATIONS.get(demonym);
  if (listed !== undefined) return [listed];
  return demonym.endsWith('n') ? [demonym.slice(0, -1)] : [];
}
