import { DATE_TYPES, ENTITY_TYPES, QUOTE_KINDS } from '../../document/layers.js';
import type { RecordDocument } from '../../schema/record.js';

/** A record as brat reads it: the article's text and its annotations beside it. */
export interface BratDocument {
  readonly txt: string;
  readonly ann: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Entities, quotes, dates and numbers as text-bound annotations, their values as notes, speakers as relations
 * (brat standoff format). `record` and `raw` count in code points, as brat does; offsets begin with the article.
 */
export function formatBrat(record: RecordDocument, codePoints: readonly string[]): BratDocument {
  const { start, end } = record.source;
  const lines = openStandoff(codePoints, start);
  for (const e of record.entities) lines.mark(e.type, e);
  for (const date of record.dates)
    lines.note(lines.mark(`TIMEX3-${date.type}`, date), [date.value, date.mod].filter((v) => v !== null).join(' '));
  for (const n of record.numbers)
    lines.note(lines.mark('NUMBER', n), [String(n.value), n.unit, n.modifier].filter((v) => v !== null).join(' '));
  for (const quote of record.quotes) {
    const id = lines.mark(`QUOTE-${quote.kind}`, quote);
    if (quote.speaker !== null) lines.relate('speaker', id, lines.mark('SPEAKER', quote.speaker));
    if (quote.cue !== null) lines.relate('cue', id, lines.mark('CUE', quote.cue));
  }
  return { txt: codePoints.slice(start, end).join(''), ann: lines.text() };
}

interface Standoff {
  /** Adds a text-bound annotation and gives its id. One that runs over lines has a fragment a line, as brat wants it. */
  readonly mark: (type: string, place: Place) => string;
  readonly note: (id: string, text: string) => void;
  readonly relate: (type: string, from: string, to: string) => void;
  readonly text: () => string;
}

function openStandoff(codePoints: readonly string[], origin: number): Standoff {
  const lines: string[] = [];
  let [marks, notes, relations] = [0, 0, 0];
  return {
    mark: (type, { start, end }) => {
      const fragments = fragmentsOf(codePoints, start, end);
      const places = fragments.map((f) => `${f.start - origin} ${f.end - origin}`).join(';');
      const words = fragments.map((f) => codePoints.slice(f.start, f.end).join('')).join(' ');
      const id = `T${++marks}`;
      lines.push(`${id}\t${type} ${places}\t${words}\n`);
      return id;
    },
    note: (id, text) => lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${text}\n`),
    relate: (type, from, to) => lines.push(`R${++relations}\t${type} Arg1:${from} Arg2:${to}\n`),
    text: () => lines.join(''),
  };
}

function fragmentsOf(codePoints: readonly string[], start: number, end: number): Place[] {
  const fragments: Place[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && codePoints[at] !== '\n' && codePoints[at] !== '\r') continue;
    if (at > from) fragments.push({ start: from, end: at });
    from = at + 1;
  }
  return fragments.length > 0 ? fragments : [{ start, end }];
}

/** The `annotation.conf` that brat needs beside the documents: all types and relations that `formatBrat` writes. */
export function bratConfiguration(): string {
  const marks = [
    ...ENTITY_TYPES,
    ...QUOTE_KINDS.map((k) => `QUOTE-${k}`),
    ...DATE_TYPES.map((t) => `TIMEX3-${t}`),
    'NUMBER',
    'SPEAKER',
    'CUE',
  ];
  const relations = ['speaker\tArg1:<ENTITY>, Arg2:SPEAKER', 'cue\tArg1:<ENTITY>, Arg2:CUE'];
  return `[entities]\n${marks.join('\n')}\n[relations]\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n${relations.join('\n')}\n[events]\n[attributes]\n`;
}
