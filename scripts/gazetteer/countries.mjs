// Countries and territories with capital, people, codes, Wikidata ids and names in other languages, and the bodies that every state has.
import { readFileSync } from 'node:fs';
import { listOf, readAlias } from './read-table.mjs';
import { TIERS } from './register.mjs';

/** The rows of an extracted table: cells between bars, with source and licence. */
export function readExtracted(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n');
  const [, source, licence] = /^# source: (.+); licence: (.+)$/.exec(head);
  return lines.filter((line) => line !== '').map((line) => ({ cells: line.split('|').map((cell) => cell.trim()), source, licence }));
}

const byFirstCell = (rows) => new Map(rows.map((row) => [row.cells[0], row]));

/** Reads what packages know of countries, by ISO code or name. */
export function readCountryFacts(folder) {
  return {
    facts: byFirstCell(readExtracted(`${folder}/country-facts.txt`)),
    names: byFirstCell(readExtracted(`${folder}/country-names.txt`)),
    officials: byFirstCell(readExtracted(`${folder}/country-officials.txt`)),
  };
}

/** Adds a country with what belongs to it; gives the country with the id it got. */
export function addCountry(row, register, { facts, names, officials }) {
  const known = facts.get(row.codes);
  const id = register.addEntity({ ...row, wikidata: known?.cells[1] ?? '' });
  for (const alias of row.aliases) register.addAlias(id, alias, row);
  if (known !== undefined) for (const code of [row.codes, ...known.cells[2].split(' ')]) register.addAlias(id, codeOf(code), known);
  addListed(id, officials.get(row.name), register, (alias) => ({ ...alias, kind: 'official' }));
  addListed(id, names.get(row.codes), register, (alias) => ({ ...alias, kind: 'transliteration' }));
  addCapital(row, register);
  addPeople(row, register);
  return { ...row, id };
}

const codeOf = (alias) => ({ kind: 'code', alias, isExact: true });

function addListed(id, found, register, shape) {
  for (const text of listOf(found?.cells[1])) register.addAlias(id, shape(readAlias(text)), found, TIERS.extracted);
}

function addCapital({ capital, name, source, licence }, register) {
  if (capital === undefined) return;
  const [city, ...others] = capital.split(', ');
  const id = register.addEntity({ type: 'GPE', name: city, about: `capital of ${name}`, weight: 50, source, licence });
  for (const other of others) register.addAlias(id, readAlias(other), { source, licence });
}

/** The people of a country; two countries may share a word for theirs. */
function addPeople({ people, name, source, licence }, register) {
  if (people === undefined) return;
  const [one, ...others] = people.split(', ');
  const shared = [...register.entities.values()].find((e) => e.type === 'NORP' && e.name === one);
  if (shared !== undefined) {
    shared.about += ` or ${name}`;
    return;
  }
  const id = register.addEntity({ type: 'NORP', name: one, about: `of ${name}`, weight: 40, source, licence });
  for (const other of others) register.addAlias(id, { ...readAlias(other), kind: 'demonym' }, { source, licence });
}
