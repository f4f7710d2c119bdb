// Ministries, forces and courts of states under the names newspapers give them, made from patterns.
import { readFileSync } from 'node:fs';
import { listOf, readAlias } from './read-table.mjs';
import { TIERS } from './register.mjs';

const MADE = { source: 'own', licence: 'CC0-1.0' };

/** Reads the patterns of bodies. */
export function readBodies(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([kind, rank, name, others]) => ({ kind, rank: Number(rank), patterns: [name, ...listOf(others)] }));
}

/**
 * Adds the bodies of a country up to its rank. `claimed` says which kinds a hand table holds under a name of its own, by
 * "kind, country": those only get the patterns as further names.
 */
export function addBodies(country, bodies, claimed, register) {
  const rank = Number(country.bodies ?? 0);
  const lacks = new Set((country.without ?? '').split(', '));
  for (const body of bodies) {
    const owner = claimed.get(`${body.kind}, ${country.name}`);
    if (owner === undefined && (body.rank > rank || lacks.has(body.kind))) continue;
    const names = namesOf(body.patterns, country);
    const [first] = names;
    const id =
      owner ?? register.addEntity({ ...MADE, type: 'ORG', name: first.alias, about: `${body.kind} of ${country.name}`, weight: 30 });
    for (const alias of owner === undefined ? names.slice(1) : names) register.addAlias(id, alias, MADE, TIERS.made);
  }
}

function namesOf(patterns, country) {
  const adjectives = (country.adj ?? country.people ?? country.name).split(', ').slice(0, country.adj === undefined ? 1 : 9);
  const of = country.article === undefined ? country.name : `the ${country.name}`;
  const official = country.state;
  const near = Number(country.bodies) > 1 ? [country.name, country.capital?.split(', ')[0] ?? '', adjectives.at(-1)].join(' ') : undefined;
  return patterns
    .filter((pattern) => (official !== undefined || !pattern.includes('{official}')) && (near !== undefined || !pattern.includes('{near}')))
    .flatMap((pattern) => adjectives.map((adjective) => pattern.replace('{adj}', adjective)))
    .map((text) => text.replace('{country}', country.name).replace('{of}', of).replace('{official}', official).replace('{near}', near))
    .map(readAlias);
}
