import { dayValue, weekdayOf } from '../calendar.js';
import { type Proposer, reading } from '../reading.js';
import { hasWords, skip, tenseAt, wordAt } from '../scene.js';
import { valueIn } from './shifts.js';

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['tomorrows', 1],
  ['tmrw', 1],
  ['yesterday', -1],
]);

/** "today", "tomorrow", "the day after tomorrow", "the day before yesterday". */
export const dayWord: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const after = hasWords(scene, start, ['day', 'after', 'tomorrow']);
  const before = hasWords(scene, start, ['day', 'before', 'yesterday']);
  const shift = after ? 2 : before ? -2 : DAY_WORDS.get(wordAt(scene, at));
  if (shift === undefined || (start > at && !after && !before)) return null;
  const to = after || before ? start + 3 : at + 1;
  if (scene.anchor === null)
    return reading({ from: at, to, value: shift === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX', by: 'day-word', certainty: 0.6 });
  const day = scene.anchor.day + shift;
  return reading({ from: at, to, value: dayValue(day), day, anchored: true, by: 'day-word' });
};

/** "over the weekend": the last one behind a past verb, else the one of this week. */
export const weekend: Proposer = (scene, at) => {
  const place = skip(scene, at, 'the');
  const led = place > at || ['at', 'on', 'over', 'by', 'for'].includes(wordAt(scene, at - 1));
  if (wordAt(scene, place) !== 'weekend' || !led) return null;
  if (scene.anchor === null) return reading({ from: at, to: place + 1, value: 'XXXX-WXX-WE', by: 'weekend', certainty: 0.6 });
  const back = tenseAt(scene, at) === 'past' && weekdayOf(scene.anchor.day) < 6 ? 7 : 0;
  return reading({
    from: at,
    to: place + 1,
    value: valueIn('weekend', scene.anchor.day - back),
    anchored: true,
    by: 'weekend',
    certainty: 0.8,
  });
};

/** "tonight" and "overnight": the running night, and the one that ended this morning. */
export const night: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  if (word !== 'tonight' && word !== 'overnight') return null;
  if (scene.anchor === null) return reading({ from: at, to: at + 1, type: 'TIME', value: 'XXXX-XX-XXTNI', by: 'night', certainty: 0.6 });
  const day = scene.anchor.day - (word === 'overnight' ? 1 : 0);
  const by = word === 'tonight' ? 'tonight' : 'overnight';
  return reading({
    from: at,
    to: at + 1,
    type: 'TIME',
    value: `${dayValue(day)}TNI`,
    day: word === 'tonight' ? day : null,
    anchored: true,
    by,
  });
};
