import { isRule } from '../furniture.js';
import type { Head } from '../head.js';
import type { Line } from '../lines.js';
import { nextWritten, previousWritten } from '../lines.js';
import { isTitleLike } from '../title-shape.js';

const HEAVY = 8;

function ruledTitle(lines: readonly Line[], rule: number): Head | null {
  const titleLine = nextWritten(lines, rule + 1);
  return isTitleLike(lines[titleLine]?.text ?? '') ? bare(titleLine, rule) : null;
}

function bare(titleLine: number, rule: number): Head {
  return {
    titleLine,
    titleStop: titleLine + 1,
    first: rule,
    body: titleLine + 1,
    byline: null,
    outlet: null,
    published: null,
    known: [],
    by: 'ruled-title',
  };
}

/**
 * Titles behind rules. They count where an article that is sure otherwise (`sure`: its title lines) also stands behind such a rule, or
 * where every section between heavy rules opens with a title: a row of asterisks alone also parts the scenes of one text.
 */
export function proposeRuledTitles(lines: readonly Line[], sure: ReadonlySet<number>): readonly Head[] {
  const rules = lines.flatMap((line, i) => (isRule(line.text) ? [i] : []));
  const followed = rules.filter((rule) => nextWritten(lines, rule + 1) < lines.length && previousWritten(lines, rule - 1) >= 0);
  if (followed.length === 0) return [];
  const heads = followed.map((rule) => ruledTitle(lines, rule));
  const isSure = followed.some((rule) => sure.has(nextWritten(lines, rule + 1)));
  const isHeavy = followed.every((rule) => (lines[rule]?.text.length ?? 0) >= HEAVY);
  const isTitled = heads.every((head) => head !== null) && isTitleLike(lines[nextWritten(lines, 0)]?.text ?? '');
  if (!isSure && !(isHeavy && isTitled)) return [];
  const opening = nextWritten(lines, 0);
  const first = isTitled && !sure.has(opening) && rules[0] !== opening ? [bare(opening, opening)] : [];
  return [...first, ...heads.filter((head) => head !== null)];
}
