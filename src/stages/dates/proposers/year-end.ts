import { civil, yearValue } from '../calendar.js';
import { yearAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { isGlued, type Scene, skip, wordAt } from '../scene.js';
import { valueIn } from './shifts.js';

interface Edge {
  readonly unit: 'year' | 'month';
  readonly mod: 'END' | 'MID';
  readonly to: number;
}

/** "year-end", "year's end", "month-end", "midyear", with or without the year: the edge of the running one. */
export const yearEnd: Proposer = (scene, at) => {
  const edge = edgeAt(scene, at);
  if (edge === null) return null;
  const year = edge.unit === 'year' ? yearAt(scene, skip(scene, edge.to, 'of', ',')) : null;
  if (year !== null) return reading({ from: at, to: year.to, value: yearValue(year.value), mod: edge.mod, by: 'period-edge' });
  if (scene.anchor === null) return null;
  const { year: running } = civil(scene.anchor.day);
  const value = edge.unit === 'year' ? yearValue(running) : valueIn('month', scene.anchor.day);
  return reading({ from: at, to: edge.to, value, mod: edge.mod, anchored: true, by: 'period-edge', certainty: 0.7 });
};

function edgeAt(scene: Scene, at: number): Edge | null {
  const word = wordAt(scene, at);
  if (word === 'yearend') return { unit: 'year', mod: 'END', to: at + 1 };
  if (word === 'midyear') return { unit: 'year', mod: 'MID', to: at + 1 };
  if (word === 'mid')
    return wordAt(scene, at + 1) === '-' && wordAt(scene, at + 2) === 'year' ? { unit: 'year', mod: 'MID', to: at + 3 } : null;
  if (word !== 'year' && word !== 'month') return null;
  const to = wordAt(scene, at + 1) === '-' && isGlued(scene, at + 1) ? at + 2 : possessiveEnd(scene, at + 1);
  return to !== null && wordAt(scene, to) === 'end' ? { unit: word, mod: 'END', to: to + 1 } : null;
}

function possessiveEnd(scene: Scene, at: number): number | null {
  return ["'", '’'].includes(wordAt(scene, at)) && wordAt(scene, at + 1) === 's' ? at + 2 : null;
}
