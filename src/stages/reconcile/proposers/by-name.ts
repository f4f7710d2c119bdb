import type { EntityType } from '../../../document/layers.js';
import type { Gazetteer, NamedEntry } from '../../../gazetteer/gazetteer.js';
import type { Candidate } from '../candidate.js';
import { nameForms } from '../name-forms.js';
import { typeAgreement } from '../type-class.js';

/** How much an alias of each kind is trusted to mean its entity. */
const KIND_TRUST: Readonly<Record<NamedEntry['kind'], number>> = {
  name: 1,
  official: 1,
  short: 0.98,
  acronym: 0.98,
  transliteration: 0.99,
  demonym: 0.95,
  metonym: 0.95,
  former: 0.96,
  misspelling: 0.95,
  code: 0,
  never: 0,
};

/** Entries one of whose names is a form of the surface, after folding. */
export function byName(surface: string, type: EntityType, gazetteer: Gazetteer): Candidate[] {
  return nameForms(surface, type).flatMap(({ text, method, trust }) =>
    gazetteer.lookUp(text).map((name) => {
      const agreement = typeAgreement(type, name.entry.type);
      const isLiteral = name.alias === text;
      const told = method !== 'exact' ? method : isLiteral ? (name.kind === 'name' ? 'exact' : 'alias') : 'folded';
      const features = { trust, agreement, kind: KIND_TRUST[name.kind], literal: Number(isLiteral) };
      return { name, method: told, score: trust * agreement * features.kind * (isLiteral ? 1 : 0.99), features };
    }),
  );
}
