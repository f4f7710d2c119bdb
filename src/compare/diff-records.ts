import type { Span } from '../document/span.js';
import { overlapOf } from '../document/span.js';
import type { RecordDocument } from '../schema/record.js';

/** How an annotation differs between two records. */
type Change = 'gained' | 'lost' | 'moved' | 'retyped' | 'relinked' | 'revalued';

/** One difference between two records: which layer (its stage), which rule made the annotation, what it was and is. */
export interface Difference {
  readonly document: string;
  readonly layer: string;
  readonly change: Change;
  readonly by: string;
  readonly start: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** An annotation in the form in which two are compared. */
interface Item extends Span {
  readonly by: string;
  readonly text: string;
  readonly type: string;
  readonly link: string;
  readonly value: string;
}

/** All differences between two records of one document, in text order within a layer. */
export function diffRecords(before: RecordDocument, after: RecordDocument): Difference[] {
  const old = itemsOf(before);
  const now = itemsOf(after);
  return [...old.keys()].flatMap((layer) => diffLayer(after.id, layer, old.get(layer) ?? [], now.get(layer) ?? []));
}

/** The whole of a document as differences, for a document that stands on one side only. */
export function diffWhole(record: RecordDocument, change: 'gained' | 'lost'): Difference[] {
  const text = record.title?.text ?? record.id;
  return [
    {
      document: record.id,
      layer: 'document',
      change,
      by: 'segment',
      start: record.source.start,
      before: change === 'lost' ? text : null,
      after: change === 'gained' ? text : null,
    },
  ];
}

function diffLayer(document: string, layer: string, before: readonly Item[], after: readonly Item[]): Difference[] {
  const pairs = pairItems(before, after);
  const found = pairs.flatMap(([a, b]) => {
    const change = changeOf(a, b);
    return change === null
      ? []
      : [{ document, layer, change, by: (b ?? a)?.by ?? '', start: (a ?? b)?.start ?? 0, before: a && tell(a), after: b && tell(b) }];
  });
  return found.sort((x, y) => x.start - y.start);
}

/** Pairs by equal span, then by overlap in text order; the rest stand alone. */
function pairItems(before: readonly Item[], after: readonly Item[]): [Item | null, Item | null][] {
  const pairs: [Item | null, Item | null][] = [];
  const free = new Map<string, Item[]>();
  for (const item of after) free.set(keyOf(item), [...(free.get(keyOf(item)) ?? []), item]);
  const unpaired = before.filter((item) => {
    const same = free.get(keyOf(item))?.shift();
    if (same !== undefined) pairs.push([item, same]);
    return same === undefined;
  });
  const rest = [...free.values()].flat().sort((a, b) => a.start - b.start);
  return [...pairs, ...pairByOverlap(unpaired, rest)];
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

function pairByOverlap(before: readonly Item[], rest: Item[]): [Item | null, Item | null][] {
  const pairs: [Item | null, Item | null][] = [];
  let at = 0;
  for (const item of before) {
    while (at < rest.length && (rest[at]?.end ?? 0) <= item.start) pairs.push([null, rest[at++] ?? null]);
    const next = rest[at];
    if (next !== undefined && overlapOf(item, next) > 0) at++;
    pairs.push([item, next !== undefined && overlapOf(item, next) > 0 ? next : null]);
  }
  for (; at < rest.length; at++) pairs.push([null, rest[at] ?? null]);
  return pairs;
}

function changeOf(a: Item | null, b: Item | null): Change | null {
  if (a === null) return b === null ? null : 'gained';
  if (b === null) return 'lost';
  if (a.start !== b.start || a.end !== b.end) return 'moved';
  if (a.type !== b.type) return 'retyped';
  if (a.link !== b.link) return 'relinked';
  return a.value === b.value ? null : 'revalued';
}

function tell(item: Item): string {
  const told = [item.type, item.value, item.link && `-> ${item.link}`].filter((part) => part !== '').join(' ');
  return `${JSON.stringify(item.text.length > 60 ? `${item.text.slice(0, 59)}…` : item.text)} ${told}`.trim();
}

function itemsOf(record: RecordDocument): ReadonlyMap<string, readonly Item[]> {
  const nameOf = new Map(record.clusters.map((c) => [c.id, c.name]));
  const name: NameOf = (cluster) => (cluster == null ? '' : (nameOf.get(cluster) ?? ''));
  const plain = { by: '', text: '', type: '', link: '', value: '' };
  const heads = [
    ...headItem('title', record.title),
    ...headItem('byline', record.byline),
    ...headItem('outlet', record.outlet),
    { ...plain, start: record.source.start, end: record.source.start, type: 'published', value: record.published?.value ?? '' },
  ];
  return new Map<string, readonly Item[]>([
    ['head', heads],
    ['regions', record.regions.map((r) => ({ ...plain, ...place(r), by: r.by, type: r.kind, value: String(r.body) }))],
    ['sentences', record.sentences.map((s) => ({ ...plain, ...place(s), by: 'sentences' }))],
    ['entities', entityItems(record, name)],
    ['quotes', quoteItems(record, name)],
    [
      'dates',
      record.dates.map((d) => ({ ...place(d), by: d.by, text: d.text, type: d.type, link: '', value: `${d.value} ${d.mod ?? ''}`.trim() })),
    ],
    ['numbers', numberItems(record)],
    ['notices', record.notices.map((n) => ({ ...plain, ...place(n), by: n.code, text: n.message, type: n.code }))],
  ]);
}

/** The name of a cluster by its id; nothing where there is none. */
type NameOf = (cluster: string | null | undefined) => string;

function entityItems(record: RecordDocument, name: NameOf): Item[] {
  const entryOf = new Map((record.reconciliation?.matched ?? []).map((m) => [m.cluster, m.entry]));
  return record.entities.map((e) => ({
    ...place(e),
    by: e.by,
    text: e.text,
    type: e.type,
    link: entryOf.get(e.cluster ?? '') ?? '',
    value: name(e.cluster),
  }));
}

const quoteItems = (record: RecordDocument, name: NameOf): Item[] =>
  record.quotes.map((q) => ({
    ...place(q),
    by: q.by,
    text: q.text,
    type: q.kind,
    link: name(q.speaker?.cluster),
    value: q.speaker?.text ?? q.reason ?? '',
  }));

const numberItems = (record: RecordDocument): Item[] =>
  record.numbers.map((n) => ({
    ...place(n),
    by: n.by,
    text: n.text,
    type: n.kind,
    link: '',
    value: `${JSON.stringify(n.value)} ${n.unit ?? ''} ${n.modifier ?? ''}`.trim(),
  }));

const place = ({ start, end }: Span) => ({ start, end });

function headItem(type: string, span: { start: number; end: number; text: string } | null): Item[] {
  return span === null ? [] : [{ ...place(span), by: 'segment', text: span.text, type, link: '', value: '' }];
}
