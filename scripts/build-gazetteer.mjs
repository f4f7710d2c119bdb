// Builds pipelines/news/gazetteer/*.csv from the hand tables in scripts/gazetteer (our own compilation of facts, CC0-1.0).
// Usage: node scripts/build-gazetteer.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const OUT = 'pipelines/news/gazetteer';
const SOURCE = 'own';
const LICENCE = 'CC0-1.0';
const EVERYDAY = new Set('Western European Shell Meta Amazon Apple Intel Saab Leonardo Congress Patriot Taurus Lancet Javelin Bradley Abrams Leopard Flamingo Tomahawk Telegram Republican Democrat Democratic Tory Fed Politico Wagner Bild Nice Male Target Emirates Atlantic Pacific Arctic Olympics Independent Wales Georgia Jordan Chad Turkey'.split(' '));

const entities = new Map();
const aliases = [];
const roles = [];
const linesOf = (name) => readFileSync(`scripts/gazetteer/${name}.txt`, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const idOf = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o').toLowerCase().replace(/^the /, '').replace(/[’'.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

function addEntity(type, name, description, weight) {
  const id = entities.has(idOf(name)) ? `${idOf(name)}-${type.toLowerCase()}` : idOf(name);
  if (entities.has(id)) throw new Error(`"${name}" stands twice`);
  entities.set(id, { id, type, name, description, weight });
  return id;
}

const isAcronym = (alias) => /^[A-Z0-9/.-]{2,8}s?$/.test(alias);

function addAlias(id, text, kind = null) {
  const isVariant = text.startsWith('*');
  const alias = text.replace(/^\*/, '');
  const owner = aliases.find((a) => a.alias === alias);
  if (owner !== undefined) return console.error(`left out: "${alias}" of ${id} belongs to ${owner.id}`);
  const isExact = isAcronym(alias) || EVERYDAY.has(alias) || alias.length <= 3;
  aliases.push({ id, alias, kind: kind ?? (isVariant ? 'transliteration' : isAcronym(alias) ? 'acronym' : 'short'), case: isExact ? 'exact' : 'any' });
}

const listOf = (text) => (text ?? '').split(';').filter((part) => part !== '');

for (const line of linesOf('countries')) {
  const [name, capital, demonym, more] = line.split('|');
  const id = addEntity('GPE', name, 'country', 60);
  for (const alias of listOf(more)) addAlias(id, alias);
  if (capital) addEntity('GPE', capital, `capital of ${name}`, 50);
  if (!demonym) continue;
  const people = addEntity('NORP', demonym, `of ${name}`, 40);
  if (/(?:[^s]i|an|k|ek|aq|h?ai|ari|ot|e?r|ch|t|bek|g|men|zakh)$/.test(demonym) && !/(?:sh|ch|ese|ss)$/.test(demonym)) addAlias(people, `${demonym}s`, 'demonym');
}
let type = '';
for (const line of linesOf('names')) {
  if (/^[A-Z]+$/.test(line) && ['GPE', 'LOC', 'FAC', 'ORG', 'NORP', 'EVENT', 'LAW', 'PRODUCT'].includes(line)) {
    type = line;
    continue;
  }
  const [name, more] = line.split('|');
  const id = addEntity(type, name, '', 30);
  for (const alias of listOf(more)) addAlias(id, alias);
  if (EVERYDAY.has(name)) addAlias(id, name);
}
for (const line of linesOf('people')) {
  const [name, more, role, org, from] = line.split('|');
  const id = addEntity('PERSON', name, role ? `${role}, ${org}` : '', 30);
  for (const alias of listOf(more)) addAlias(id, alias);
  if (role) roles.push({ id, role, org: idOf(org), valid_from: from });
}

const quote = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (columns, rows) => `${[columns, ...rows.map((row) => columns.map((c) => quote(String(row[c] ?? ''))))].map((cells) => cells.join(',')).join('\n')}\n`;
const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.alias < b.alias ? -1 : 1);

mkdirSync(OUT, { recursive: true });
const rows = [...entities.values()].sort(byId).map((e) => ({ ...e, source: SOURCE, licence: LICENCE, status: 'curated' }));
writeFileSync(`${OUT}/entities.csv`, csv(['id', 'type', 'name', 'description', 'wikidata', 'weight', 'source', 'licence', 'status'], rows));
writeFileSync(`${OUT}/aliases.csv`, csv(['id', 'alias', 'kind', 'lang', 'case', 'context', 'valid_from', 'valid_to', 'source'], aliases.sort(byId).map((a) => ({ ...a, lang: 'en', source: SOURCE }))));
writeFileSync(`${OUT}/roles.csv`, csv(['id', 'role', 'org', 'valid_from', 'valid_to', 'source'], roles.sort(byId).map((r) => ({ ...r, source: SOURCE }))));
writeFileSync(`${OUT}/decisions.csv`, csv(['surface', 'type', 'entity', 'scope', 'who', 'date', 'why'], []));
console.log(`${rows.length} entities, ${aliases.length} aliases, ${roles.length} roles`);
