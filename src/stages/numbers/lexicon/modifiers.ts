import type { NumberModifier } from '../../../document/layers.js';

/** Phrases right before a numeral, in small letters, and what they say of its value (CONVENTIONS as in TimeML's mod values). */
export const BEFORE = new Map<string, NumberModifier>([
  ...rows(
    'approx',
    'about|around|approximately|roughly|some|circa|ca|approx|approx .|estimated|an estimated|close to|in the region of|of the order of|~|≈|around about|somewhere around|an average of',
  ),
  ...rows(
    'less-than',
    'nearly|almost|just under|under|below|less than|fewer than|lower than|smaller than|shorter than|lighter than|cheaper than|well under|just below|<|not quite|short of|just short of|younger than',
  ),
  ...rows(
    'more-than',
    'over|above|more than|greater than|higher than|larger than|bigger than|longer than|older than|exceeding|exceed|exceeds|exceeded|surpass|surpasses|surpassed|surpassing|upwards of|upward of|well over|just over|in excess of|topped|beyond|>|better than|slightly more than|heavier than',
  ),
  ...rows(
    'at-least',
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|as few as|as little as|≥|> =|greater than or equal to|more than or equal to|higher or equal than|bigger or equal than|larger or equal than|equal to or more than|equal to or greater than|at least or equal to|from at least',
  ),
  ...rows(
    'at-most',
    'at most|up to|no more than|not more than|a maximum of|maximum|as many as|as much as|within|≤|< =|less than or equal to|less or equal than|lower or equal than|smaller or equal than|smaller than or equal to|equal to or less than|at the most|no greater than|no higher than|not exceeding|capped at|limited to',
  ),
]);

/** Phrases right behind a numeral or its noun. */
export const AFTER = new Map<string, NumberModifier>([
  ...rows(
    'at-least',
    '- plus|or more|and more|or greater|or higher|or longer|or older|or over|or above|and over|and above|+|plus|or more than|or greater than|or better',
  ),
  ...rows('at-most', 'or less|or fewer|or lower|or under|or below|and under|or younger|or shorter|at most|at the most'),
  ...rows('approx', 'or so|- odd|odd|or thereabouts|give or take'),
]);

/** The last words of the phrases before, so that most words cost one look-up. */
export const BEFORE_LAST = new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

function rows(modifier: NumberModifier, phrases: string): [string, NumberModifier][] {
  return phrases.split('|').map((phrase) => [phrase, modifier]);
}
