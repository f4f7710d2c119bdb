import type { Entity, PartOfSpeech, Token } from '../../document/layers.js';
import type { Span } from '../../document/span.js';
import { readAsides } from './asides.js';
import { isNickname } from './nickname.js';
import type { Item, Run, SentenceItems } from './types.js';

/** Items after which a sentence is cut: keeps the time of the proposers linear. */
const LONGEST_SENTENCE = 300;

/** The tokens of a paragraph, where sentences start, and the entities by their start. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly starts: ReadonlySet<number>;
  readonly entityAt: ReadonlyMap<number, Entity>;
}

/** The sentences of a paragraph as items: words outside quotes, and quoted runs as one item each. */
export function readSentences(raw: string, paragraph: Span, words: Words, runs: readonly Run[]): SentenceItems[] {
  const sentences: SentenceItems[] = [];
  let current: Item[] = [];
  for (const item of itemsOf(raw, paragraph, words, runs)) {
    if (current.length >= LONGEST_SENTENCE || (item.begins && current.length > 0 && breaksAfter(raw, current.at(-1)) && !isDash(item))) {
      sentences.push({ items: current });
      current = [];
    }
    current.push(item);
  }
  if (current.length > 0) sentences.push({ items: current });
  return sentences;
}

/** A dash behind a quote leads to its speaker. */
const isDash = (item: Item) => /^(?:--?|[–—])$/.test(item.token?.text ?? '');

/** A quote that ends in a comma, question or exclamation mark may still have its attribution to come. */
function breaksAfter(raw: string, last: Item | undefined): boolean {
  if (last?.run == null) return true;
  return /[.…]/.test(raw[last.run.end - 1] ?? '') || raw[last.run.outerEnd] === '.';
}

function itemsOf(raw: string, paragraph: Span, { tokens, starts, entityAt }: Words, runs: readonly Run[]): Item[] {
  const items: Item[] = [];
  const asides = readAsides(raw, paragraph.start, paragraph.end);
  let next = 0;
  let aside = 0;
  let begins = false;
  let entity: Entity | null = null;
  for (const token of tokens) {
    begins ||= starts.has(token.start);
    if (token.text.trim() === '') continue;
    entity = entityAt.get(token.start) ?? (entity !== null && token.start < entity.end ? entity : null);
    for (let run = runs[next]; run !== undefined && run.outerStart <= token.start; run = runs[next]) {
      if (!run.pushed) items.push(runItem(raw, run, begins || startsAfterStop(items)));
      if (!run.pushed) begins = false;
      run.pushed = true;
      if (token.start < run.outerEnd) break;
      next++;
    }
    const run = runs[next];
    if (run !== undefined && token.start >= run.outerStart && token.start < run.outerEnd) continue;
    while ((asides[aside]?.end ?? token.end) <= token.start) aside++;
    if ((asides[aside]?.start ?? token.end) <= token.start) continue;
    items.push(wordItem(token, entity, begins || afterStoppedRun(raw, items.at(-1), token)));
    begins = false;
  }
  return items;
}

const runItem = (raw: string, run: Run, begins: boolean): Item => ({
  start: run.outerStart,
  end: run.outerEnd,
  token: null,
  pos: '',
  run,
  begins,
  nickname: isNickname(raw, run),
  entity: null,
});

const wordItem = (token: Token, entity: Entity | null, begins: boolean): Item => ({
  start: token.start,
  end: token.end,
  token,
  pos: posWithin(token, entity),
  run: null,
  begins,
  nickname: false,
  entity,
});

/** A word of a name is a name, whatever it would be alone ("Downing Street said"). */
function posWithin(token: Token, entity: Entity | null): PartOfSpeech {
  if (entity === null || !/^[\p{L}\p{N}]/u.test(token.text)) return token.pos;
  return entity.type === 'NORP' ? (token.pos === 'VERB' ? 'ADJ' : token.pos) : 'PROPN';
}

const startsAfterStop = (items: readonly Item[]) => /^[.!?]$/.test(items.at(-1)?.token?.text ?? '');

function afterStoppedRun(raw: string, last: Item | undefined, token: Token): boolean {
  return last?.run != null && !last.nickname && /[.!?…]/.test(raw[last.run.end - 1] ?? '') && /^\p{Lu}/u.test(token.text);
}
