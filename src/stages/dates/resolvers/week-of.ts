import { weekValue } from '../calendar.js';
import { proposeAt } from '../gate.js';
import { type Reading, reading } from '../reading.js';
import { type Scene, skip, wordAt } from '../scene.js';

const LINKS: ReadonlySet<string> = new Set('of beginning starting commencing ending ended'.split(' '));

/** "the week of April 10", "the week beginning on February 4": the ISO week that holds a day. */
export function weekOf(scene: Scene, at: number): Reading | null {
  const place = skip(scene, at, 'the');
  if (wordAt(scene, place) !== 'week' || !LINKS.has(wordAt(scene, place + 1))) return null;
  const date = proposeAt(scene, skip(scene, place + 2, 'on'));
  if (date === null || date.day === null || date.type !== 'DATE') return null;
  return reading({ from: at, to: date.to, value: weekValue(date.day), anchored: date.anchored, by: 'week-of' });
}
