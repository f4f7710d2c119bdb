/** A coefficient for each feature, and the bias. */
export type NameWeights = Readonly<Record<string, number>>;

/**
 * Coefficients of a logistic regression over the features of two names, made by scripts/train-names.mjs: 12447 pairs of persons
 * and 12000 of organisations, made from the default gazetteer's names and lists of the script's own. No text or list of
 * anybody else's was used. F1 on held-out made pairs: 0.935 and 0.936.
 */
export const NAME_MODEL: { readonly person: NameWeights; readonly other: NameWeights } = {
  person: {
    bias: -2.744,
    agreement: 7.453,
    conflict: -12.159,
    surplus: -0.829,
    worst: -7.875,
    edits: -2.53,
    first: -1.312,
    last: -3.821,
    turned: 0.4,
    patronymTurned: -6.647,
    initials: -6.242,
    single: -1.335,
    numbers: 0,
    metaphone: -0.51,
    jaroWinkler: 1.472,
    dice: -1.825,
  },
  other: {
    bias: -8.911,
    agreement: 6.774,
    conflict: -8.642,
    surplus: -10.018,
    worst: -4.359,
    edits: -4.622,
    first: -3,
    last: 0.636,
    turned: 2.336,
    patronymTurned: 0,
    initials: 0.036,
    single: 3.739,
    numbers: -5.436,
    metaphone: -2.269,
    jaroWinkler: 5.523,
    dice: 2.535,
  },
};
