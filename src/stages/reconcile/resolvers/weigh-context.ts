import { foldName } from '../../../language/names/fold-name.js';
import type { Candidate } from '../candidate.js';

const PER_WORD = 0.012;
const MOST = 0.036;
const PER_WEIGHT = 0.012;
const BULK_LOSS = 0.05;
/** How near a candidate must come to the best to be its rival. */
const RIVAL = 0.04;

/**
 * Settles what names alone leave open: words of an entry's description or other name that stand in the document, its
 * weight against its rivals', and curated before bulk. Only near equals change places.
 */
export function weighContext(candidates: readonly Candidate[], wordsOf: () => ReadonlySet<string>): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const words = wordsOf();
  const top = Math.max(...candidates.map((c) => c.name.entry.weight), 1e-9);
  const best = Math.max(...candidates.map((c) => c.score));
  const hasCurated = candidates.some((c) => c.name.entry.status === 'curated' && best - c.score < RIVAL);
  return candidates.map((candidate) => {
    if (best - candidate.score >= RIVAL) return candidate;
    const { entry, alias } = candidate.name;
    const telling = [...new Set(foldName(`${entry.description} ${entry.name}`).split(' '))].filter(
      (w) => w.length > 2 && !foldName(alias).includes(w),
    );
    const context = Math.min(MOST, telling.filter((word) => words.has(word)).length * PER_WORD);
    const missing =
      foldName(entry.name)
        .split(' ')
        .filter((w) => w.length > 2 && !words.has(w)).length > 0
        ? -0.01
        : 0;
    const weight = PER_WEIGHT * (entry.weight / top);
    const bulk = hasCurated && entry.status === 'bulk' ? BULK_LOSS : 0;
    return {
      ...candidate,
      score: Math.min(1, candidate.score + context + weight + missing - bulk),
      features: { ...candidate.features, context, weight },
    };
  });
}
