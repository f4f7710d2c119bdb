import type { TextSpan } from '../../../document/span.js';
import { textSpan } from '../../../document/span.js';
import { fieldName, isHeadField, opensText } from '../database-field.js';
import { findDate, readDateLine } from '../date-line.js';
import { isDocumentNumber } from '../document-number.js';
import { furnitureKind } from '../furniture.js';
import type { Head, KnownBlock } from '../head.js';
import { publishedAt } from '../head.js';
import type { Line } from '../lines.js';
import { nextWritten } from '../lines.js';

const EDITION = /\b(?:edition|section|final)\b/iu;
const MAX_HEAD_LINES = 60;
const AUTHOR_FIELDS: ReadonlySet<string> = new Set(['byline', 'author', 'authors']);

interface Block {
  readonly first: number;
  readonly stop: number;
}

/** Runs of written lines in `from`..`stop`. */
function blocksOf(lines: readonly Line[], from: number, stop: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let first = nextWritten(lines, from); first < stop; ) {
    let end = first;
    while (end < stop && lines[end]?.text !== '' && (end === first || !isHeadField(lines[end]?.text ?? ''))) {
      end++;
      if (opensText(lines[end - 1]?.text ?? '')) break;
    }
    blocks.push({ first, stop: end });
    first = nextWritten(lines, end);
  }
  return blocks;
}

const textOf = (lines: readonly Line[], block: Block | undefined): string => lines[block?.first ?? -1]?.text ?? '';

const linesIn = (lines: readonly Line[], block: Block | undefined): readonly Line[] => (block ? lines.slice(block.first, block.stop) : []);
const isDated = (lines: readonly Line[], block: Block | undefined): boolean =>
  linesIn(lines, block).some(({ text }) => findDate(text) !== null);

/** The last run of plain lines in front of the first field that is no date, no edition, no copyright line. */
function titleBlock(lines: readonly Line[], blocks: readonly Block[], fieldAt: number): number {
  const isPlain = (block: Block | undefined): boolean => {
    const text = textOf(lines, block);
    return !isDated(lines, block) && furnitureKind(text) === null && !(EDITION.test(text) && text.length < 50);
  };
  const dateAt = blocks.findIndex((block, i) => i < fieldAt && isDated(lines, block) && furnitureKind(textOf(lines, block)) === null);
  for (let i = fieldAt - 1; i > dateAt; i--) if (isPlain(blocks[i])) return i;
  return blocks.findIndex((block, i) => i < fieldAt && isPlain(block));
}

function fieldSpan(raw: string, line: Line): TextSpan | null {
  const from = line.from + line.text.indexOf(':') + 1;
  const text = raw.slice(from, line.to);
  const start = from + text.length - text.trimStart().length;
  return start < line.to ? textSpan(raw, start, line.to) : null;
}

function knownFields(lines: readonly Line[], blocks: readonly Block[]): readonly KnownBlock[] {
  return blocks.flatMap((block) => {
    const [from, to] = [lines[block.first], lines[block.stop - 1]];
    return from && to ? [{ start: from.from, end: to.to, kind: 'dateline' as const, by: 'database-field' }] : [];
  });
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['publication-info', 'publication-date', 'date', 'source', 'published']);

const isDateField = ({ text }: Line): boolean => DATE_FIELDS.has(fieldName(text) ?? '') && findDate(text) !== null;

function readHead(raw: string, lines: readonly Line[], number: number, limit: number): Head | null {
  const blocks = blocksOf(lines, number + 1, Math.min(limit, number + MAX_HEAD_LINES));
  const fieldAt = blocks.findIndex((block) => isHeadField(textOf(lines, block)));
  const titleAt = titleBlock(lines, blocks, fieldAt < 0 ? Math.min(blocks.length, 3) : fieldAt);
  const title = blocks[titleAt];
  if (!title) return null;
  let textAt = fieldAt < 0 ? titleAt + 1 : fieldAt;
  while (isHeadField(textOf(lines, blocks[textAt]))) textAt++;
  const fields = blocks.slice(titleAt + 1, textAt);
  const near = blocks.slice(0, Math.max(titleAt + 2, fieldAt)).filter((block) => block !== title);
  const nearLines = near.flatMap((block) => linesIn(lines, block));
  const fieldLines = fields.flatMap((block) => linesIn(lines, block));
  const dateLine = nearLines.find((line) => readDateLine(line.text) !== null) ?? fieldLines.find(isDateField);
  const reading = dateLine && (readDateLine(dateLine.text) ?? findDate(dateLine.text));
  const outletLine = nearLines.find(
    (line) => line !== dateLine && line.text.length <= 80 && dateLine !== undefined && line.start < dateLine.start,
  );
  const bylineField = fields.map((block) => lines[block.first]).find((line) => line && AUTHOR_FIELDS.has(fieldName(line.text) ?? ''));
  return {
    titleLine: title.first,
    titleStop: title.stop,
    first: number,
    body: fields.at(-1)?.stop ?? title.stop,
    byline: bylineField ? fieldSpan(raw, bylineField) : null,
    outlet: outletLine ? textSpan(raw, outletLine.from, outletLine.to) : null,
    published: dateLine && reading ? publishedAt(raw, dateLine, reading) : null,
    known: knownFields(lines, fields),
    by: 'numbered-document',
  };
}

/** The documents of a press-database export, each from its number line to the next. */
export function proposeNumberedDocuments(raw: string, lines: readonly Line[]): readonly Head[] {
  const numbers = lines.flatMap((line, i) => (isDocumentNumber(line.text) ? [i] : []));
  return numbers.flatMap((number, i) => readHead(raw, lines, number, numbers[i + 1] ?? lines.length) ?? []);
}
