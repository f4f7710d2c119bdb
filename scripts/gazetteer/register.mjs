// Collects entities, other names and offices; settles who gets a name that several ask for.

/** Names are given out in this order: what was written by hand first, then what rules made of it, then what packages hold. */
export const TIERS = { hand: 0, made: 1, extracted: 2 };

const FOREIGN_LETTERS = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ə: 'a', Ə: 'A', ß: 'ss', æ: 'ae', ð: 'd', þ: 'th' };

/** The id of a name: small letters, digits and hyphens. */
export const idOf = (name) =>
  name
    .replace(/[łŁøØđĐıəƏßæðþ]/g, (letter) => FOREIGN_LETTERS[letter])
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’'.]/g, '')
    .replace(/\+/g, ' plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isAcronym = (alias) => /^[A-Z0-9/.&-]{2,8}s?$/.test(alias) && /[A-Z]/.test(alias);

/**
 * An empty register; `placeNames` are folded names of places that it does not hold: no package's name for another thing may be one of them
 * ("Columbia" is Romanian for Colombia), nor an English word ("Soul", "Chili"). `foldName` and `isWordLike` are those of the program, so that script and program read names alike. */
export function createRegister({ foldName, isWordLike }, placeNames) {
  const entities = new Map();
  const wanted = [];
  const roles = [];
  const refused = [];

  function addEntity(row) {
    const id = row.id ?? freeId(idOf(row.name), row.type);
    if (entities.has(id)) {
      refused.push(`"${row.name}" (${row.type}) stands twice: ${row.about}, ${entities.get(id).about}`);
      return id;
    }
    entities.set(id, { ...row, id });
    if (isWordLike(row.name) || (row.name.length <= 3 && isAcronym(row.name))) {
      addAlias(id, { kind: 'short', alias: row.name, isExact: true }, row);
    }
    return id;
  }

  const freeId = (id, type) => (entities.has(id) && entities.get(id).type !== type ? `${id}-${type.toLowerCase()}` : id);

  function addAlias(id, alias, { source, licence }, tier = TIERS.hand) {
    wanted.push({ context: '', lang: 'en', ...alias, id, source, licence, tier });
  }

  function settle() {
    const names = new Map();
    for (const { id, name, type } of entities.values()) names.set(`${type}\n${foldName(name)}`, id);
    const anyName = new Map([...entities.values()].map(({ id, name }) => [foldName(name), id]));
    const owners = new Map();
    const shared = new Map();
    for (const { id, alias, context } of wanted) if (context !== '') shared.set(foldName(alias), id);
    const own = new Set();
    const given = [];
    for (const alias of wanted.toSorted((a, b) => a.tier - b.tier)) {
      const { id, type, name } = entities.get(alias.id);
      const isExact =
        alias.isExact || isAcronym(alias.alias) || isWordLike(alias.alias) || [...alias.alias].length <= (alias.lang === 'en' ? 3 : 5);
      const folded = foldName(alias.alias);
      const isLooked = alias.kind !== 'code' && alias.kind !== 'never';
      if (folded === '' || (isLooked && own.has(`${id}\n${folded}`))) continue;
      if (isLooked && folded === foldName(name) && !alias.isExact) continue;
      if (alias.tier === TIERS.extracted && (placeNames.has(folded) || isWordLike(alias.alias))) continue;
      if (isLooked && alias.context === '') {
        const key = isExact ? alias.alias : folded;
        const known =
          alias.tier === TIERS.hand ? names.get(`${type}\n${folded}`) : (anyName.get(folded) ?? owners.get(folded) ?? shared.get(folded));
        const owner = owners.get(key) ?? known ?? id;
        if (owner !== id) {
          if (alias.tier === TIERS.hand) refused.push(`"${alias.alias}" of ${id} belongs to ${owner}`);
          continue;
        }
        owners.set(key, id);
      }
      if (isLooked) own.add(`${id}\n${folded}`);
      given.push({ ...alias, case: isExact ? 'exact' : 'any' });
    }
    return { entities: [...entities.values()], aliases: given, roles, refused };
  }

  return { addEntity, addAlias, roles, entities, wanted: () => [...wanted], settle };
}
