import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calibrate } from '../calibrate.js';
import type { Ablation, Figures } from './figures.js';

/** Everything the model card shows. */
export interface CardFigures {
  readonly bytes: Uint8Array;
  readonly sources: readonly { readonly name: string; readonly documents: number; readonly words: number }[];
  readonly held: readonly Figures[];
  readonly sets: readonly Figures[];
  readonly ablation: readonly Ablation[] | null;
  readonly calibration: Float32Array;
}

const MARK = '<!-- figures: written by train:entities -->';
const MOST_ERRORS = 20;
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Rewrites the part of the card below its mark; what people wrote above stays. An ablation table is kept where none was made anew. */
export function writeCard(file: string, figures: CardFigures): void {
  const [above = '', below = ''] = existsSync(file) ? readFileSync(file, 'utf8').split(MARK) : [];
  const kept = /## Ablation[\s\S]*?(?=\n## )/.exec(below)?.[0];
  const ablation = figures.ablation === null ? kept : ablationTable(figures.held, figures.ablation);
  const parts = [
    `sha256 of entities.bin: \`${createHash('sha256').update(figures.bytes).digest('hex')}\`, ${figures.bytes.length} bytes.`,
    table(
      ['learned from', 'documents', 'words'],
      figures.sources.map(({ name, documents, words }) => [name, documents, words]),
    ),
    '## Figures',
    'F1 of exact typed spans, leading articles ignored. "Held": a quarter of each source\'s documents, by a model trained without them; sets: by the shipped model.',
    figuresTable(figures.held, 'held: '),
    figures.sets.length > 0 ? figuresTable(figures.sets, '') : '',
    ...(ablation === undefined ? [] : [ablation]),
    '## By type and confusions (held documents marked in ten types)',
    ...figures.held.filter(({ all }) => all > 0).map((held) => `${held.name}:\n\n${confusionTable(held)}`),
    '## Certainty (held documents)',
    'Share of right mentions and mean certainty, before and after the calibration stored in the model.',
    calibrationTable(figures.held, figures.calibration),
    `## The ${MOST_ERRORS} most frequent errors on each set`,
    ...figures.sets.map(errorList),
  ];
  writeFileSync(file, `${above}${MARK}\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const percent = (value: number): string => (value === 0 ? '-' : value.toFixed(1));

function figuresTable(figures: readonly Figures[], prefix: string): string {
  return table(
    ['text', 'ten types', 'PERSON ORG LOC', 'ORG'],
    figures.map(({ name, all, core, org }) => [prefix + name, percent(all), percent(core), percent(org)]),
  );
}

function ablationTable(whole: readonly Figures[], rows: readonly Ablation[]): string {
  const cells = (figures: readonly Figures[]): string[] => figures.map(({ all, core }) => percent(all === 0 ? core : all));
  const head = ['without', ...whole.map(({ name, all }) => `${name}${all === 0 ? ' (PERSON ORG LOC)' : ''}`)];
  const lines = [['nothing', ...cells(whole)], ...rows.map(({ without, figures }) => [without, ...cells(figures)])];
  return `## Ablation (one run each, same held documents)\n\n${table(head, lines)}`;
}

function confusionTable({ measured }: Figures): string {
  const types = [...measured.byType.keys()].sort();
  return table(
    ['gold \\ read as', ...types, 'none', 'F1'],
    [...types, '-'].map((gold) => [
      gold === '-' ? 'none' : gold,
      ...types.map((type) => measured.confusions.get(`${gold}>${type}`) ?? 0),
      measured.confusions.get(`${gold}>-`) ?? 0,
      gold === '-' ? '' : f1Of(measured.byType.get(gold)),
    ]),
  );
}

function f1Of(counts: { gold: number; found: number; right: number } | undefined): string {
  return counts === undefined ? '-' : ((200 * counts.right) / (counts.gold + counts.found)).toFixed(1);
}

function calibrationTable(held: readonly Figures[], calibration: Float32Array): string {
  const all = held.flatMap(({ measured }) => measured.sureness);
  const rows = BINS.slice(0, -1).map((from, i) => {
    const to = BINS[i + 1] ?? 1;
    const raw = all.filter(({ certainty }) => certainty >= from && certainty < to);
    const mended = all.filter(({ certainty }) => calibrate(certainty, calibration) >= from && calibrate(certainty, calibration) < to);
    return [`${from} to ${Math.min(to, 1)}`, raw.length, shareRight(raw), mended.length, shareRight(mended)];
  });
  return table(['certainty', 'mentions before', 'right', 'mentions after', 'right'], rows);
}

function shareRight(mentions: readonly { readonly right: boolean }[]): string {
  return mentions.length === 0 ? '-' : (mentions.filter(({ right }) => right).length / mentions.length).toFixed(2);
}

function errorList({ name, measured }: Figures): string {
  const most = [...measured.errors].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_ERRORS);
  return `${name}: ${most.map(([error, count]) => `${error.replace(/\s+/g, ' ')} (${count})`).join('; ')}.`;
}
