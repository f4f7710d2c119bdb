import type { Token } from '../../../document/layers.js';
import type { DisjointSets } from '../disjoint-sets.js';
import { BODY_ROLES, LESSER_ROLE, PERSON_ROLES } from '../lexicon.js';
import type { Mention } from '../mention.js';

/** Who has been named with a role so far; a role of two holders is nobody's. */
export interface RoleHolders {
  readonly see: (mention: Mention) => void;
  readonly holderOf: (role: string) => number | null;
}

/** Keeps the holders of roles in text order, by the root of their set. */
export function createRoleHolders(sets: DisjointSets): RoleHolders {
  const holders = new Map<string, number | null>();
  const add = (role: string, root: number) => {
    const known = holders.get(role);
    if (known === undefined) holders.set(role, root);
    else if (known !== root) holders.set(role, null);
  };
  return {
    see: (mention) => {
      for (const role of rolesOf(mention)) add(role, sets.rootOf(mention.index));
    },
    holderOf: (role) => holders.get(role) ?? null,
  };
}

function rolesOf({ family, entity, titles, words }: Mention): readonly string[] {
  if (entity.type === 'ORG')
    return [...new Set([words[0] ?? '', words.at(-1) ?? '', beforeOf(words)])].filter((w) => words.length > 1 && BODY_ROLES.has(w));
  if (family !== 'person' || titles.some((t) => LESSER_ROLE.has(t))) return [];
  const roles = titles.filter((t) => PERSON_ROLES.has(t));
  return titles.includes('prime') && titles.includes('minister') ? [...roles, 'prime minister'] : roles;
}

function beforeOf(words: readonly string[]): string {
  const of = words.indexOf('of');
  return of > 0 ? (words[of - 1] ?? '') : '';
}

/** A bare role from the token "the" on ("the president", "the prime minister"), or null. Place is that of tokens. */
export function bareRoleAt(tokens: readonly Token[], at: number): { readonly role: string; readonly length: number } | null {
  if (tokens[at]?.lower !== 'the') return null;
  const isPrime = tokens[at + 1]?.text === 'prime';
  const noun = tokens[at + (isPrime ? 2 : 1)];
  const next = tokens[at + (isPrime ? 3 : 2)];
  if (!noun || noun.text !== noun.lower || !(PERSON_ROLES.has(noun.lower) || BODY_ROLES.has(noun.lower))) return null;
  if (next && (next.lower === 'of' || next.lower === 'for' || next.text === '-' || next.pos === 'NOUN' || next.pos === 'PROPN'))
    return null;
  return { role: isPrime ? `prime ${noun.lower}` : noun.lower, length: isPrime ? 3 : 2 };
}
