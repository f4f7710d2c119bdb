import { CopydeskError } from '../errors/copydesk-error.js';
import { OFFSET_UNITS, type OffsetUnit } from '../schema/record.js';

/** The name of an offset unit. Throws E-usage. */
export function offsetUnit(name: string): OffsetUnit {
  const unit = OFFSET_UNITS.find((u) => u === name);
  if (unit !== undefined) return unit;
  throw new CopydeskError('E-usage', {
    what: `"${name}" is no unit of offsets`,
    where: '--offsets',
    todo: `Use one of: ${OFFSET_UNITS.join(', ')}.`,
  });
}

/** A whole number of at least one. Throws E-usage. */
export function positive(text: string, option: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new CopydeskError('E-usage', {
    what: `"${text}" is no whole number of at least 1`,
    where: option,
    todo: 'Give a number such as 4.',
  });
}

/** A share between 0 and 1. Throws E-usage. */
export function share(text: string, option: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new CopydeskError('E-usage', { what: `"${text}" is no number between 0 and 1`, where: option, todo: 'Give a number such as 0.8.' });
}

/** A text that says something, without the white space around it. Throws E-usage. */
export function notEmpty(text: string, option: string): string {
  if (text.trim() !== '') return text.trim();
  throw new CopydeskError('E-usage', { what: 'it is empty', where: option, todo: 'Give a few words.' });
}
