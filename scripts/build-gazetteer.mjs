// Builds pipelines/news/gazetteer/*.csv from the hand tables in scripts/gazetteer (our own compilation of facts, CC0-1.0).
// Usage: node scripts/build-gazetteer.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const OUT = 'pipelines/news/gazetteer';
const SOURCE = 'own';
const LICENCE = 'CC0-1.0';
const EVERYDAY = new Set(
  'Western European Shell Meta Amazon Apple Intel Saab Leonardo Congress Patriot Taurus Lancet Javelin Bradley Abrams Leopard Flamingo Tomahawk Telegram Republican Democrat Democratic Tory Fed Politico Wagner Bild Nice Male Target Emirates Atlantic Pacific Arctic Olympics Independent Wales Georgia Jordan Chad Turkey'.split(
    ' ',
  ),
);
for (const name of [
  ...'Perm Florence Turin Turku Uber Sidewinder Fitch Tejas Kaan Levant Bali Watergate Onet Rusal Shas Polish Pole Poles Swede Swedes Swiss Reliance Santander Lyman Delfi Helsing Typhon Tisza Brookings Princeton'.split(
    ' ',
  ),
  ...[
    'Home Office',
    'The Hill',
    'The Spectator',
    'The Intercept',
    'Rolling Stone',
    'Vanity Fair',
    'Evening Standard',
    'Secret Service',
    'Space Force',
    'Blue and White',
    'Democratic Alliance',
    'Great Depression',
    'Crisis Group',
  ],
])
  EVERYDAY.add(name);

const entities = new Map();
const aliases = [];
const roles = [];
const linesOf = (name) =>
  readFileSync(`scripts/gazetteer/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const idOf = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

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
  aliases.push({
    id,
    alias,
    kind: kind ?? (isVariant ? 'transliteration' : isAcronym(alias) ? 'acronym' : 'short'),
    case: isExact ? 'exact' : 'any',
  });
}

// A demonym that is an adjective only ("Danish", "Swiss") takes no "s"; the people of some countries have a word of their own.
const PEOPLES = {
  Argentine: 'Argentines;Argentinian;Argentinians;Argentinean',
  British: 'Briton;Britons;Brits',
  Bosnian: 'Bosnians',
  Croatian: 'Croatians;Croat;Croats',
  Czech: 'Czechs',
  Danish: 'Dane;Danes',
  Dutch: 'Dutchman;Dutchmen',
  Filipino: 'Filipinos;Filipina;Filipinas',
  Finnish: 'Finn;Finns',
  French: 'Frenchman;Frenchmen',
  Greenlandic: 'Greenlander;Greenlanders',
  Icelandic: 'Icelander;Icelanders',
  Kazakh: 'Kazakhs',
  Irish: 'Irishman;Irishmen',
  Luxembourgish: 'Luxembourger;Luxembourgers',
  Montenegrin: 'Montenegrins',
  Nigerien: 'Nigeriens',
  Polish: 'Pole;Poles',
  Serbian: 'Serbians;Serb;Serbs',
  Slovenian: 'Slovenians;Slovene;Slovenes',
  Spanish: 'Spaniard;Spaniards',
  Swedish: 'Swede;Swedes',
  Turkish: 'Turk;Turks',
};
const pluralsOf = (demonym) =>
  listOf(PEOPLES[demonym] ?? (/(?:[^s]i|an|[^s]k|ot|ar|er)$/.test(demonym) || demonym === 'Turkmen' ? `${demonym}s` : ''));

const listOf = (text) => (text ?? '').split(';').filter((part) => part !== '');

for (const line of linesOf('countries')) {
  const [name, capital, demonym, more] = line.split('|');
  const id = addEntity('GPE', name, 'country', 60);
  for (const alias of listOf(more)) addAlias(id, alias);
  if (capital) addEntity('GPE', capital, `capital of ${name}`, 50);
  if (!demonym) continue;
  const people = addEntity('NORP', demonym, `of ${name}`, 40);
  for (const plural of pluralsOf(demonym)) addAlias(people, plural, 'demonym');
}
let type = '';
let placed = '';
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

// The second set of tables adds what the first lacks: a name that is known already only brings its other names.
const SIGILS = { '^': 'acronym', '+': 'official', '-': 'former', '%': 'transliteration', '*': 'metonym', '=': 'short' };
for (const word of linesOf('everyday-words').flatMap((line) => line.split(' '))) EVERYDAY.add(word.charAt(0).toUpperCase() + word.slice(1));

function ownerOf(type, name) {
  const known = entities.get(idOf(name));
  if (known !== undefined) return known.type === type || name.includes(' ') ? known.id : null;
  return aliases.find((a) => a.alias === name && entities.get(a.id).type === type)?.id ?? null;
}

function addMore(type, name, description, others) {
  const id = ownerOf(type, name) ?? addEntity(type, name, description, 30);
  if (EVERYDAY.has(name) && !aliases.some((a) => a.alias === name)) addAlias(id, name);
  for (const text of others) addMoreAlias(id, text);
  return id;
}

function addMoreAlias(id, text) {
  const kind = SIGILS[text[0]];
  const alias = kind === undefined ? text : text.slice(1);
  const isKnown = alias === entities.get(id).name || aliases.some((a) => a.alias === alias) || entities.has(idOf(alias));
  if (!isKnown) addAlias(id, alias, kind ?? null);
}

for (const line of linesOf('organisations')) {
  const [name, more] = line.split('|');
  addMore('ORG', name, '', listOf(more));
}
for (const line of linesOf('persons')) {
  const [name, more, held] = line.split('|');
  const terms = listOf(held).map((term) => term.split(','));
  const isNew = ownerOf('PERSON', name) === null;
  const id = addMore('PERSON', name, terms.length > 0 ? `${terms[0][0]}, ${terms[0][1]}` : '', listOf(more));
  if (isNew) for (const [role, org, from, to] of terms) roles.push({ id, role, org: idOf(org), valid_from: from, valid_to: to });
}
for (const line of [...linesOf('places'), ...linesOf('things')]) {
  const [, heading, country] = /^@([A-Z]+) ?(.*)$/.exec(line) ?? [];
  if (heading !== undefined) {
    [type, placed] = [heading, country === '' ? '' : `in ${country}`];
    continue;
  }
  for (const part of listOf(line)) {
    const [name, more] = part.split('|');
    const id = addMore(
      type,
      name,
      placed,
      (more ?? '').split(',').filter((text) => text !== ''),
    );
    const stem = name.replace(/ Oblast$/, '');
    if (stem !== name) for (const word of ['region', 'province']) addMoreAlias(id, `${stem} ${word}`);
  }
}

for (const line of linesOf('country-ids')) {
  const [name, wikidata, more] = line.split('|');
  const id = idOf(name);
  if (!entities.has(id)) continue;
  entities.set(id, { ...entities.get(id), wikidata });
  for (const official of listOf(more)) addMoreAlias(id, `+${official}`);
}

const quote = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (columns, rows) =>
  `${[columns, ...rows.map((row) => columns.map((c) => quote(String(row[c] ?? ''))))].map((cells) => cells.join(',')).join('\n')}\n`;
const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.alias < b.alias ? -1 : 1);

mkdirSync(OUT, { recursive: true });
const rows = [...entities.values()].sort(byId).map((e) => ({ ...e, source: SOURCE, licence: LICENCE, status: 'curated' }));
writeFileSync(`${OUT}/entities.csv`, csv(['id', 'type', 'name', 'description', 'wikidata', 'weight', 'source', 'licence', 'status'], rows));
writeFileSync(
  `${OUT}/aliases.csv`,
  csv(
    ['id', 'alias', 'kind', 'lang', 'case', 'context', 'valid_from', 'valid_to', 'source'],
    aliases.sort(byId).map((a) => ({ ...a, lang: 'en', source: SOURCE })),
  ),
);
writeFileSync(
  `${OUT}/roles.csv`,
  csv(
    ['id', 'role', 'org', 'valid_from', 'valid_to', 'source'],
    roles.sort(byId).map((r) => ({ ...r, source: SOURCE })),
  ),
);
writeFileSync(`${OUT}/decisions.csv`, csv(['surface', 'type', 'entity', 'scope', 'who', 'date', 'why'], []));
console.log(`${rows.length} entities, ${aliases.length} aliases, ${roles.length} roles`);
