import type { Article, Segmentation, Source } from '../../document/document.js';
import { firstTitle } from './first-title.js';
import type { Head } from './head.js';
import { knownWithTitle, titleOf } from './head.js';
import type { Line } from './lines.js';
import { linesOf, nextWritten } from './lines.js';
import { proposeDatedTitles } from './proposers/dated-titles.js';
import { proposeListedTitles } from './proposers/listed-titles.js';
import { proposeNumberedDocuments } from './proposers/numbered-documents.js';
import { proposeRuledTitles } from './proposers/ruled-titles.js';
import { proseAmount } from './prose.js';
import { keepHeadsWithText, mergeHeads } from './resolvers/choose-heads.js';
import { completeHeads } from './resolvers/complete-heads.js';
import { FALLBACKS, labelOutside } from './resolvers/label-outside.js';
import type { Place } from './resolvers/place-articles.js';
import { placeArticles } from './resolvers/place-articles.js';
import { readSingle } from './resolvers/read-single.js';

const MIN_LEADING_PROSE = 200;

interface Heads {
  /** Those with an article of their own behind them. */
  readonly kept: readonly Head[];
  /** Those that were looked at. */
  readonly all: readonly Head[];
}

/** All heads of a source. Numbers of a press database overrule everything else: what looks like a head inside a document is text. */
function findHeads(raw: string, lines: readonly Line[]): Heads {
  const numbered = proposeNumberedDocuments(raw, lines);
  if (numbered.length > 0) return { kept: numbered, all: numbered };
  const all = mergeHeads([...proposeDatedTitles(raw, lines), ...proposeListedTitles(raw, lines)]);
  const sure = keepHeadsWithText(lines, all);
  const ruled = proposeRuledTitles(lines, new Set(sure.map((head) => head.titleLine)));
  return { kept: ruled.length === 0 ? sure : keepHeadsWithText(lines, mergeHeads([...sure, ...ruled])), all };
}

/** An article without a head of its own in front of the first head. */
function leadingHead(lines: readonly Line[], first: Head): Head | null {
  if (first.by === 'numbered-document' || proseAmount(lines, 0, first.first, 2) < MIN_LEADING_PROSE) return null;
  const found = firstTitle(lines);
  const isBefore = found >= 0 && found < first.first;
  const at = isBefore ? found : nextWritten(lines, 0);
  const titleStop = isBefore ? at + 1 : at;
  return {
    titleLine: at,
    titleStop,
    first: at,
    body: titleStop,
    byline: null,
    outlet: null,
    published: null,
    known: [],
    by: 'leading-text',
  };
}

function withLeading(lines: readonly Line[], heads: readonly Head[]): readonly Head[] {
  const first = heads[0];
  const leading = first ? leadingHead(lines, first) : null;
  if (!first || !leading) return heads;
  const mayLead = heads.length > 1 || first.first < first.titleLine;
  return mayLead ? [leading, ...heads] : heads;
}

/** Blocks in front of the title that the article's own head takes up: a list header with the outlet, the date of a database document. */
function knownBefore(lines: readonly Line[], head: Head, start: number, titleStart: number): Article['known'] {
  const fallback = head.by === 'numbered-document' ? FALLBACKS.head : FALLBACKS.between;
  return labelOutside(lines, head.first, { start, end: titleStart }, fallback);
}

function articleOf(raw: string, lines: readonly Line[], head: Head, place: Place): Article {
  const title = titleOf(raw, lines, head);
  const textStart = lines[place.from]?.from ?? 0;
  const published = head.published !== null && 'start' in head.published ? head.published.start : textStart;
  const start = Math.min(textStart, published, head.outlet?.start ?? textStart, head.byline?.start ?? textStart);
  const end = Math.max(textStart, lines[place.stop - 1]?.to ?? textStart);
  const before = knownBefore(lines, head, start, textStart);
  const known = knownWithTitle(title, head.by, [...before, ...head.known.filter((block) => block.start >= textStart)]);
  return { start, end, title, byline: head.byline, outlet: head.outlet, published: head.published, known };
}

/** Everything the articles leave over, labelled. */
function outsideOf(
  lines: readonly Line[],
  length: number,
  articles: readonly Article[],
  places: readonly Place[],
): Segmentation['outside'] {
  const gaps = [...articles, { start: length, end: length }].map(({ start }, i) => ({ start: articles[i - 1]?.end ?? 0, end: start }));
  return gaps.flatMap((gap, i) => {
    const firstLine = i === 0 ? 0 : Math.max(0, (places[i - 1]?.stop ?? 1) - 1);
    return labelOutside(lines, firstLine, gap, i === 0 ? FALLBACKS.leading : FALLBACKS.between);
  });
}

const withInput = (article: Article, source: Source): Article =>
  article.published === null && source.published !== null ? { ...article, published: { value: source.published, from: 'input' } } : article;

/** Finds the articles of a source, or takes those that its markup tells. Articles and outside stretches cover it without gap or overlap; one article spans the whole source. */
export function segmentSource(source: Source): Segmentation {
  const { raw } = source;
  if (source.segmentation !== undefined) return completeHeads(raw, source.segmentation);
  const lines = linesOf(raw);
  const { kept, all } = findHeads(raw, lines);
  const heads = withLeading(lines, kept);
  if (heads.length <= 1) return { articles: [withInput(readSingle(raw, lines, heads, all), source)], outside: [] };
  const places = placeArticles(lines, heads);
  const articles = heads.flatMap((head, i) => {
    const place = places[i];
    return place ? [withInput(articleOf(raw, lines, head, place), source)] : [];
  });
  return { articles, outside: outsideOf(lines, raw.length, articles, places) };
}
