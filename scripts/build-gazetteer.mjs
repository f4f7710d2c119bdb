// Builds pipelines/news/gazetteer/*.csv from the tables in scripts/gazetteer: tables/*.txt by hand, extracted/*.txt from open packages
// (scripts/extract-gazetteer-sources.mjs); rows that curators imported stay. Names are read with the program's own folding, so the program must be built first.
// Usage: npm run build && node scripts/build-gazetteer.mjs [BUILD = dist] [OUT = pipelines/news/gazetteer]
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bulkCities } from './gazetteer/bulk-cities.mjs';
import { addCountry, readCountryFacts, readExtracted } from './gazetteer/countries.mjs';
import { curatorsRows } from './gazetteer/curators-rows.mjs';
import { readGivenNames, spellingsOfPerson } from './gazetteer/personal-names.mjs';
import { listOf, readAlias, readTable } from './gazetteer/read-table.mjs';
import { createRegister, idOf, TIERS } from './gazetteer/register.mjs';
import { spellingsOf, withForms } from './gazetteer/spellings.mjs';
import { addBodies, readBodies } from './gazetteer/state-bodies.mjs';
import { writeCsv } from './gazetteer/write-csv.mjs';

const [build = 'dist', out = 'pipelines/news/gazetteer'] = process.argv.slice(2);
const HOME = 'scripts/gazetteer';
const MADE = { source: 'own', licence: 'CC0-1.0' };

const load = (file) => import(pathToFileURL(path.resolve(build, file)).href);
const program = Object.assign(
  {},
  ...(await Promise.all(['language/names/fold-name.js', 'gazetteer/word-like.js', 'gazetteer/read-rows.js'].map(load))),
);
const cities = readExtracted(`${HOME}/extracted/cities.txt`);
const register = createRegister(program, new Set(cities.map(({ cells: [name] }) => program.foldName(name))));
const givenNames = readGivenNames(`${HOME}/given-names.txt`);

const claimed = new Map();
const tables = readdirSync(`${HOME}/tables`).sort();
const rows = tables.filter((file) => file !== 'countries.txt').flatMap((file) => readTable(`${HOME}/tables/${file}`));
const facts = readCountryFacts(`${HOME}/extracted`);
const countries = readTable(`${HOME}/tables/countries.txt`).map((row) => addCountry(row, register, facts));
for (const row of rows) addRow(row);
const bodies = readBodies(`${HOME}/state-bodies.txt`);
checkClaims();
for (const country of countries) addBodies(country, bodies, claimed, register);
addSpellings();
addCityNames();
addWikidataIds();
write(register.settle());

/** A row of a hand table with its other names, legal forms, offices and, where it is a known kind of body, its claim to that. */
function addRow(row) {
  const { terms, aliases, form, body, about: heading, type } = row;
  const isPerson = type === 'PERSON';
  const id = register.addEntity({ ...row, about: isPerson ? describe(row, heading) : (body?.replace(', ', ' of ') ?? heading) });
  for (const alias of aliases) register.addAlias(id, alias, row);
  for (const text of withForms(row.name, (form ?? '').split(', ').filter(Boolean))) {
    register.addAlias(id, { kind: 'official', alias: text }, row, TIERS.made);
  }
  if (body !== undefined) claimed.set(body, id);
  if (isPerson) for (const alias of spellingsOfPerson(row.name, heading, givenNames)) addMade(id, 'transliteration', alias);
  for (const [role, org, from, to] of terms) register.roles.push({ ...row, id, role, org, valid_from: from, valid_to: to });
}

/** Throws where a table joins a row with a kind of body or a country that is none. */
function checkClaims() {
  const known = new Set(countries.flatMap(({ name }) => bodies.map(({ kind }) => `${kind}, ${name}`)));
  const wrong = [...claimed.keys()].filter((claim) => !known.has(claim));
  if (wrong.length > 0) throw new Error(`no such body: ${wrong.join('; ')}`);
}

/** What a person is: the latest office, else what the table says, else the country. */
function describe({ terms: [latest], about }, country) {
  if (latest === undefined) return about === country && country !== '' ? `of ${country}` : about;
  const [role, org, , to] = latest;
  return `${to ? 'former ' : ''}${role}, ${org}`;
}

function addMade(id, kind, alias) {
  register.addAlias(id, { kind, alias }, MADE, TIERS.made);
}

/** British and American spelling and shorter words for every name so far that is not a person's or a foreign one. */
function addSpellings() {
  const named = [...register.entities.values()]
    .filter((e) => e.type !== 'PERSON')
    .map(({ id, name }) => ({ id, alias: name, kind: 'short', context: '' }));
  const others = register
    .wanted()
    .filter(({ id, kind, lang }) => lang === 'en' && kind !== 'code' && register.entities.get(id).type !== 'PERSON');
  for (const { id, alias, kind, context } of [...named, ...others].filter((name) => !name.alias.includes('('))) {
    for (const text of spellingsOf(alias)) register.addAlias(id, { kind, alias: text, context }, MADE, TIERS.made);
  }
}

/** Names of cities in other languages, for the cities that a table holds. */
function addCityNames() {
  const known = new Map([...register.entities.values()].filter((e) => e.type === 'GPE').map((e) => [program.foldName(e.name), e.id]));
  for (const { cells, source, licence } of readExtracted(`${HOME}/extracted/city-names.txt`)) {
    const id = known.get(program.foldName(cells[0]));
    if (id === undefined) continue;
    for (const text of listOf(cells[1]))
      register.addAlias(id, { ...readAlias(text), kind: 'transliteration' }, { source, licence }, TIERS.extracted);
  }
}

/** Wikidata ids that are known beyond doubt; those of countries come with the countries. */
function addWikidataIds() {
  const ids = new Map(readExtracted(`${HOME}/wikidata-ids.txt`).map(({ cells: [name, id] }) => [name, id]));
  for (const entity of register.entities.values()) {
    if (entity.type !== 'NORP' && ids.has(entity.name)) entity.wikidata = ids.get(entity.name);
  }
}

function write({ entities, aliases, roles, refused }) {
  for (const line of refused) console.error(`left out: ${line}`);
  mkdirSync(out, { recursive: true });
  const kept = curatorsRows(out, program);
  const curated = [...entities.map((e) => ({ ...e, description: e.about, status: 'curated' })), ...kept.entities];
  const countryName = new Map(countries.map(({ codes, name }) => [codes, name]));
  const bulk = bulkCities(cities, entities, countryName, program.foldName);
  const columns = ['id', 'type', 'name', 'description', 'wikidata', 'weight', 'source', 'licence', 'status'];
  writeCsv(`${out}/entities.csv`, columns, curated);
  writeCsv(`${out}/bulk.csv`, [...columns, 'context'], bulk);
  writeCsv(
    `${out}/aliases.csv`,
    ['id', 'alias', 'kind', 'lang', 'case', 'context', 'valid_from', 'valid_to', 'source', 'licence'],
    aliases,
  );
  writeCsv(
    `${out}/roles.csv`,
    ['id', 'role', 'org', 'valid_from', 'valid_to', 'source', 'licence'],
    [...roles.map(withOrgId), ...kept.roles],
  );
  console.log(`${curated.length} entities, ${bulk.length} bulk, ${aliases.length} aliases, ${roles.length} roles`);
}

/** The office's body by id: a name of the tables, told apart by type where two share it. */
function withOrgId(role) {
  const org = [...register.entities.values()].find(({ name, type }) => name === role.org && type !== 'NORP');
  if (org === undefined) throw new Error(`"${role.org}", where ${role.id} is ${role.role}, is no entity`);
  return { ...role, org: org.id ?? idOf(role.org) };
}
