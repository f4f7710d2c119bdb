import { foldName } from '../language/names/fold-name.js';
import type { Finding } from './finding.js';
import type { GazetteerAlias, GazetteerEntry } from './gazetteer.js';
import type { Placed } from './read-rows.js';
import { isWordLike } from './word-like.js';

/** Entities of entities.csv or bulk.csv. */
export type FiledEntry = Placed<GazetteerEntry> & { readonly file: string };

/** What is wrong with single entities: ids that stand twice, missing sources, untidy names, bulk rows among curated ones. */
export function lintEntries(entries: readonly FiledEntry[]): Finding[] {
  return [
    ...doubledIds(entries),
    ...entries.filter((e) => e.source === '' || e.licence === '').map((e) => at(e, 'missing-source', `"${e.id}" has no source or licence`)),
    ...entries.filter((e) => isUntidy(e.name)).map((e) => at(e, 'untidy-name', `"${e.name}" has a blank or control character too many`)),
    ...entries
      .filter((e) => e.wikidata !== '' && !/^Q[1-9]\d*$/.test(e.wikidata))
      .map((e) => at(e, 'bad-wikidata-id', `"${e.wikidata}" is no Wikidata id`)),
    ...entries
      .filter((e) => (e.file === 'bulk.csv') !== (e.status === 'bulk') && e.file === 'bulk.csv')
      .map((e) => at(e, 'curated-in-bulk', `"${e.id}" is not bulk: it belongs to entities.csv`)),
  ];
}

/** Entities whose name is a common word and that no alias of exact case narrows to its own letters. */
export function lintWordLikeNames(entries: readonly FiledEntry[], aliases: readonly GazetteerAlias[]): Finding[] {
  const narrowed = narrowedNames(aliases);
  return entries
    .filter((e) => isWordLike(e.name) && !narrowed.has(`${e.id}\n${e.name}`))
    .map((e) => at(e, 'word-like-name', `"${e.name}" is a common word: repeat it as an alias with case exact`));
}

/** Curated entities of one type that share a name, so that no text can tell them apart by name alone; letter by letter where it is narrowed. */
export function lintSharedNames(entries: readonly FiledEntry[], aliases: readonly GazetteerAlias[]): Finding[] {
  const narrowed = narrowedNames(aliases);
  const first = new Map<string, FiledEntry>();
  return entries
    .filter((e) => e.status === 'curated' && (e.context ?? '') === '')
    .flatMap((entry) => {
      const key = `${entry.type}\n${narrowed.has(`${entry.id}\n${entry.name}`) ? entry.name : foldName(entry.name)}`;
      const owner = first.get(key);
      if (owner === undefined) first.set(key, entry);
      return owner === undefined ? [] : [at(entry, 'shared-name', `"${entry.name}" is the name of "${owner.id}" (line ${owner.line}) too`)];
    });
}

/** Whether a name has blanks at its ends, two in a row, or control characters. */
export const isUntidy = (name: string) => name !== name.trim() || /\s\s|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]/.test(name);

/** Names that an alias of exact case repeats, by entity: they count only as they are written. */
const narrowedNames = (aliases: readonly GazetteerAlias[]) =>
  new Set(aliases.filter((a) => a.case === 'exact').map((a) => `${a.id}\n${a.alias}`));

const at = ({ file, line }: FiledEntry, code: string, message: string): Finding => ({ file, line, code, message });

function doubledIds(entries: readonly FiledEntry[]): Finding[] {
  const first = new Map<string, FiledEntry>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, entry);
    return earlier === undefined
      ? []
      : [at(entry, 'doubled-id', `id "${entry.id}" stands on line ${earlier.line} of ${earlier.file} already`)];
  });
}
