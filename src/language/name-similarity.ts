import distance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Jaro-Winkler similarity of two words or names, 0..1 (natural's implementation). */
export function jaroWinkler(a: string, b: string): number {
  return a === b ? 1 : Number(distance(a, b, { ignoreCase: false }));
}
