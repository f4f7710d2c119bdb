import type { Span } from '../../document/span.js';
import { TITLES } from './lexicon/words.js';
import { isNominal, lowerOf, textOf } from './noun-phrase.js';
import type { Item, Phrase, Scene } from './types.js';

const CAPITAL = /^\p{Lu}/u;

/** The speaker's span: a named one is the name alone, everybody else the noun phrase with its article. */
export function speakerSpan(scene: Scene, items: readonly Item[], phrase: Phrase): Span | null {
  const first = items[phrase.from];
  const last = items[phrase.to - 1];
  const headLast = items[phrase.headTo - 1];
  if (first === undefined || last === undefined || headLast === undefined) return null;
  return (
    namedEntity(scene, items, phrase) ??
    bareName(items, phrase) ??
    nameInAside(scene, items, phrase) ?? { start: first.start, end: last.end }
  );
}

const LONGEST_ROLE = 8;

/** "the party's leader, former judge Tom Hale, said": the name in apposition to a role. */
function nameInAside(scene: Scene, items: readonly Item[], phrase: Phrase): Span | null {
  if (textOf(items, phrase.to) !== ',') return null;
  for (let i = phrase.to + 1; i < phrase.to + LONGEST_ROLE && isNominal(items, i); i++) {
    const entity = scene.entityAt.get(items[i]?.start ?? -1);
    if (entity?.type === 'PERSON') return { start: entity.start, end: entity.end };
  }
  return null;
}

function namedEntity(scene: Scene, items: readonly Item[], phrase: Phrase): Span | null {
  let named: Span | null = null;
  for (let i = phrase.from; i < phrase.to; i++) {
    const item = items[i];
    const entity = item === undefined ? undefined : scene.entityAt.get(item.start);
    if (entity === undefined) continue;
    const endsHead = entity.end === items[phrase.headTo - 1]?.end;
    const endsPhrase = entity.end === items[phrase.to - 1]?.end;
    const isBareTitle = !/^(?:the|a|an|one|some)$/.test(lowerOf(items, phrase.from));
    if (entity.type === 'PERSON' && (endsHead || (endsPhrase && isBareTitle && named === null)))
      named = { start: entity.start, end: entity.end };
    else if (named === null && entity.type !== 'NORP' && endsHead) named = { start: entity.start, end: entity.end };
  }
  return named;
}

/** The capitalised run that ends the head, without titles: what stands in for an entity nobody marked. */
function bareName(items: readonly Item[], phrase: Phrase): Span | null {
  let from = phrase.headTo;
  while (from > phrase.from && (CAPITAL.test(textOf(items, from - 1)) || items[from - 1]?.nickname || textOf(items, from - 1) === '-'))
    from--;
  while (
    from < phrase.headTo - 1 &&
    (TITLES.has(lowerOf(items, from)) ||
      TITLES.has(lowerOf(items, from).replace('.', '')) ||
      textOf(items, from) === '.' ||
      /^(?:the|a|an|one)$/.test(lowerOf(items, from)))
  )
    from++;
  const first = items[from];
  const last = items[phrase.headTo - 1];
  return first === undefined || last === undefined || from >= phrase.headTo || phrase.to !== phrase.headTo
    ? null
    : { start: first.start, end: last.end };
}
