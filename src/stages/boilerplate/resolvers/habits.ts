import type { Reading } from './reading.js';
import { isOpenProse } from './reading.js';

function indexesBy(reading: Reading, rule: string): number[] {
  return reading.judged.flatMap((judgement, i) => (judgement?.by === rule && reading.blocks[i]?.given === null ? [i] : []));
}

/** A text that is written in capitals throughout has no capital lines that stand out. */
function allowCapitals(reading: Reading): void {
  const lines = indexesBy(reading, 'capitals-line');
  if (lines.length >= 3 && lines.length * 3 > reading.blocks.length) for (const i of lines) reading.judged[i] = null;
}

/** Three and more bare days, each over running text, are the subheads of a chronicle. */
function allowChronicle(reading: Reading): void {
  const days = indexesBy(reading, 'date-line').filter((i) => {
    const text = reading.blocks[i]?.text ?? '';
    return text.length <= 32 && !/:| ago$/.test(text) && isOpenProse(reading, i + 1);
  });
  if (days.length >= 3) for (const i of days) reading.judged[i] = null;
}

/** Takes back what single lines suggest where the whole text has the habit of writing so. */
export function resolveHabits(reading: Reading): void {
  allowCapitals(reading);
  allowChronicle(reading);
}
