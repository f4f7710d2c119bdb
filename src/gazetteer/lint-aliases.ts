import { foldName } from '../language/names/fold-name.js';
import type { Finding } from './finding.js';
import type { GazetteerAlias, GazetteerEntry } from './gazetteer.js';
import { isUntidy } from './lint-entries.js';
import type { Placed } from './read-rows.js';
import { isWordLike } from './word-like.js';

type Alias = Placed<GazetteerAlias>;

/** What is wrong with aliases: owned twice, common words, the name again, too short, untidy, without source, validity turned round. */
export function lintAliases(aliases: readonly Alias[], entries: readonly GazetteerEntry[]): Finding[] {
  const looked = aliases.filter((a) => a.kind !== 'never' && a.kind !== 'code');
  return [
    ...sharedAliases(looked),
    ...takenNames(looked, entries),
    ...repeatedAliases(aliases, entries),
    ...looked
      .filter((a) => a.case === 'any' && isWordLike(a.alias))
      .map((a) => at(a, 'word-like-alias', `"${a.alias}" is a common word: set case to exact`)),
    ...looked.filter((a) => [...a.alias].length < 2).map((a) => at(a, 'short-alias', `"${a.alias}" is too short to be looked for`)),
    ...aliases.filter((a) => isUntidy(a.alias)).map((a) => at(a, 'untidy-name', `"${a.alias}" has a blank or control character too many`)),
    ...aliases.filter((a) => a.source === '').map((a) => at(a, 'missing-source', `"${a.alias}" of "${a.id}" has no source`)),
  ];
}

const at = ({ line }: Alias, code: string, message: string): Finding => ({ file: 'aliases.csv', line, code, message });

/** Aliases of one folded form and different case rules meet only where one of them takes any case. */
function sharedAliases(aliases: readonly Alias[]): Finding[] {
  const owners = new Map<string, Alias>();
  return aliases
    .filter((a) => a.context === '')
    .flatMap((alias) => {
      const key = alias.case === 'exact' ? alias.alias : foldName(alias.alias);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, alias);
      if (owner === undefined || owner.id === alias.id) return [];
      return [at(alias, 'shared-alias', `"${alias.alias}" belongs to "${owner.id}" (line ${owner.line}) too: give both a context`)];
    });
}

/** An alias without context that is the very name of another curated entity of the same type. */
function takenNames(aliases: readonly Alias[], entries: readonly GazetteerEntry[]): Finding[] {
  const typeOf = new Map(entries.map((e) => [e.id, e.type]));
  const owners = new Map(entries.filter((e) => e.status === 'curated').map((e) => [`${e.type}\n${foldName(e.name)}`, e.id]));
  return aliases
    .filter((a) => a.context === '')
    .flatMap((alias) => {
      const owner = owners.get(`${typeOf.get(alias.id) ?? ''}\n${foldName(alias.alias)}`);
      if (owner === undefined || owner === alias.id) return [];
      return [at(alias, 'taken-name', `"${alias.alias}" of "${alias.id}" is the name of "${owner}": give it a context`)];
    });
}

/** An alias that is its entity's name or another alias of it, letter by letter; the name with case exact narrows it and is allowed. */
function repeatedAliases(aliases: readonly Alias[], entries: readonly GazetteerEntry[]): Finding[] {
  const names = new Set(entries.map((e) => `${e.id}\n${e.name}`));
  const seen = new Set<string>();
  return aliases.flatMap((alias) => {
    const key = `${alias.id}\n${alias.alias}`;
    const isKnown = seen.has(`${key}\n${alias.kind}`) || (names.has(key) && alias.case === 'any');
    seen.add(`${key}\n${alias.kind}`);
    return isKnown ? [at(alias, 'repeated-alias', `"${alias.alias}" is a name of "${alias.id}" already`)] : [];
  });
}
