import type { EntityType } from '../../../document/layers.js';
import type { Gazetteer, NamedEntry } from '../../../gazetteer/gazetteer.js';
import { foldName } from '../../../language/names/fold-name.js';
import type { Candidate } from '../candidate.js';
import { type NameForm, nameForms } from '../name-forms.js';
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
/** A people's name points at its country but does not name it: too little for a link. */
const POINTS_AT = 0.85;
/** A whole name of several words is seldom another sort of thing: texts and lists type bodies, places and works differently. */
const WHOLE_NAME_AGREEMENT = 0.88;
const FOLDED = 0.995;
const ELSEWHERE = 0.9;

/** Entries one of whose names is a form of the surface, after folding. */
export function byName(surface: string, type: EntityType, gazetteer: Gazetteer): Candidate[] {
  return nameForms(surface, type).flatMap((form) => gazetteer.lookUp(form.text).map((name) => candidate(form, name, type)));
}

function candidate({ text, method, trust, within }: NameForm, name: NamedEntry, type: EntityType): Candidate {
  const agreement = agreementOf(type, name);
  const isLiteral = name.alias === text;
  const told = method !== 'exact' ? method : isLiteral ? (name.kind === 'name' ? 'exact' : 'alias') : 'folded';
  const kind = KIND_TRUST[name.kind] * (name.kind === 'demonym' && name.entry.type !== 'NORP' ? POINTS_AT : 1);
  const features = { trust, agreement, kind, literal: Number(isLiteral) };
  return {
    name,
    method: told,
    score: trust * agreement * kind * (isLiteral ? 1 : FOLDED) * (liesElsewhere(name, within) ? ELSEWHERE : 1),
    features,
  };
}

/** Whether an entry is described, and as lying in another place than the text says. */
function liesElsewhere({ entry }: NamedEntry, within: string | undefined): boolean {
  const described = foldName(`${entry.description} ${entry.context ?? ''}`);
  if (within === undefined || described === '') return false;
  return !foldName(within)
    .split(' ')
    .some((word) => described.includes(word));
}

function agreementOf(type: EntityType, { entry, alias }: NamedEntry): number {
  const agreement = typeAgreement(type, entry.type);
  return agreement > 0 && foldName(alias).includes(' ') ? Math.max(agreement, WHOLE_NAME_AGREEMENT) : agreement;
}
