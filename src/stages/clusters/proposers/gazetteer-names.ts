import type { EntityType } from '../../../document/layers.js';
import type { Gazetteer, NamedEntry } from '../../../gazetteer/gazetteer.js';
import type { Mention, Proposer } from '../mention.js';

const NAMES_OF_THE_THING = new Set(['name', 'official', 'short', 'acronym', 'transliteration', 'former', 'misspelling']);

/**
 * Names that the gazetteer knows for one and the same entry ("Kiev", "Kyiv"). A name of several entries counts only
 * where the article names just one of them plainly, and where it is nobody's main name. Metonyms and demonyms are kept
 * apart: they name another thing.
 */
export function proposeGazetteerNames(gazetteer: Gazetteer): Proposer {
  return ({ mentions, sets }) => {
    const entriesOf = readEntries(gazetteer);
    const known = mentions.filter(isWholeName).map((mention) => ({ mention, entries: entriesOf(mention) }));
    const first = new Map<string, number>();
    for (const { mention, entries } of known) {
      const [only] = entries;
      if (entries.length !== 1 || only === undefined) continue;
      const before = first.get(only);
      if (before === undefined) first.set(only, mention.index);
      else sets.unite(before, mention.index);
    }
    for (const { mention, entries } of known) {
      const named = entries.length > 1 ? entries.flatMap((entry) => first.get(entry) ?? []) : [];
      if (named.length === 1 && named[0] !== undefined) sets.unite(named[0], mention.index);
    }
  };
}

function isWholeName({ family, words }: Mention): boolean {
  return family === 'thing' || (family === 'person' && words.length > 1);
}

/** Ids of the entries a mention may mean; each surface is looked up once. */
function readEntries(gazetteer: Gazetteer): (mention: Mention) => readonly string[] {
  const seen = new Map<string, readonly string[]>();
  return (mention) => {
    const key = `${mention.entity.type}:${mention.display}`;
    const known = seen.get(key) ?? lookUpIds(gazetteer, mention);
    seen.set(key, known);
    return known;
  };
}

function lookUpIds(gazetteer: Gazetteer, mention: Mention): readonly string[] {
  const surfaces = new Set([mention.display, mention.display.replace(/^The /, '')]);
  const named = [...surfaces].flatMap((surface) => gazetteer.lookUp(surface)).filter((n) => isMeant(n, mention));
  const ids = [...new Set(named.map((n) => n.entry.id))];
  return ids.length > 1 && named.some((n) => n.kind === 'name') ? [] : ids;
}

function isMeant({ entry, alias, kind, case: letters }: NamedEntry, { entity, display }: Mention): boolean {
  if (!NAMES_OF_THE_THING.has(kind) || (letters === 'exact' && alias !== display && `The ${alias}` !== display)) return false;
  return placeAsOne(entry.type) === placeAsOne(entity.type);
}

function placeAsOne(type: EntityType): EntityType {
  return type === 'LOC' || type === 'FAC' ? 'GPE' : type;
}
