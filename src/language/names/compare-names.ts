import { FEATURE_NAMES, type NameFeatures, nameFeatures } from './name-features.js';
import { NAME_MODEL } from './name-model.js';
import type { NameParts } from './name-parts.js';

/** How likely two names are one's, and what speaks for and against it. */
export interface NameComparison {
  readonly likelihood: number;
  readonly features: NameFeatures;
}

/** Compares two names by the trained model: 0..1, and the features it judged by. */
export function compareNames(a: NameParts, b: NameParts): NameComparison {
  const features = nameFeatures(a, b);
  const weights = a.isPerson ? NAME_MODEL.person : NAME_MODEL.other;
  const sum = FEATURE_NAMES.reduce((total, name) => total + (weights[name] ?? 0) * features[name], weights.bias ?? 0);
  return { likelihood: 1 / (1 + Math.exp(-sum)), features };
}
