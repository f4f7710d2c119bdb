import type { RecordDocument } from '../../schema/record.js';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/', copydesk: 'urn:copydesk:' }];

interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A record as a collection of Web Annotations (W3C Recommendation, 2017): each points at its words by position, in code
 * points, and by quotation; the collection is about the article.
 */
export function formatJsonLd(record: RecordDocument): string {
  const entryOf = new Map(record.reconciliation?.matched.flatMap((m) => m.mentions.map((id) => [id, m.entry] as const)));
  const annotate = (layer: string, item: Marked, body: object) => ({
    id: `urn:copydesk:${encodeURIComponent(record.id)}:${layer}:${item.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: `copydesk:${layer}`, ...body },
    target: {
      source: record.source.name,
      selector: [
        { type: 'TextPositionSelector', start: item.start, end: item.end },
        { type: 'TextQuoteSelector', exact: item.text },
      ],
    },
  });
  const items = [
    ...record.entities.map((e) => annotate('entity', e, { kind: e.type, cluster: e.cluster, entry: entryOf.get(e.id) ?? null })),
    ...record.quotes.map((q) =>
      annotate('quote', q, { kind: q.kind, speaker: q.speaker?.text ?? null, cluster: q.speaker?.cluster ?? null }),
    ),
    ...record.dates.map((d) => annotate('date', d, { kind: d.type, value: d.value, mod: d.mod })),
    ...record.numbers.map((n) => annotate('number', n, { kind: n.kind, value: n.value, unit: n.unit, modifier: n.modifier })),
  ];
  const about = {
    type: 'schema:NewsArticle',
    'schema:identifier': record.id,
    'schema:headline': record.title?.text ?? null,
    'schema:datePublished': record.published?.value ?? null,
    'schema:publisher': record.outlet?.text ?? null,
  };
  const id = `urn:copydesk:${encodeURIComponent(record.id)}`;
  return `${JSON.stringify({ '@context': CONTEXT, id, type: 'AnnotationCollection', about, total: items.length, first: { type: 'AnnotationPage', items } })}\n`;
}
