import { yearAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { skip, wordAt } from '../scene.js';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['fy', 'FY'],
  ['fiscal', 'FY'],
  ['financial', 'FY'],
  ['school', 'SY'],
  ['academic', 'SY'],
]);

/** "fiscal 2024", "fiscal year 2024", "FY2024", "the school year 2008". */
export const fiscalYear: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  const kind = KINDS.get(word);
  if (kind === undefined) return null;
  const place = skip(scene, at + 1, 'year');
  if (place === at + 1 && word !== 'fy' && word !== 'fiscal') return null;
  const found = yearAt(scene, place);
  return found === null ? null : reading({ from: at, to: found.to, value: `${kind}${found.value}`, by: 'fiscal-year' });
};
