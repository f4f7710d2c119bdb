/** A coefficient for each feature, and the bias. */
export type NameWeights = Readonly<Record<string, number>>;

/**
 * Coefficients of a logistic regression over the features of two names, made by scripts/train-names.mjs: 12447 pairs of persons
 * and 12000 of organisations, made from the default gazetteer's names and lists of the script's own. No text or list of
 * anybody else's was used. F1 on held-out made pairs: 0.933 and 0.935.
 */
export const NAME_MODEL: { readonly person: NameWeights; readonly other: NameWeights } = {
  person: {
    bias: -2.84,
    agreement: 6.557,
    conflict: -12.01,
    surplus: -1.27,
    worst: -8.414,
    edits: -1.848,
    first: -1.397,
    last: -3.772,
    turned: 0.058,
    patronymTurned: -6.453,
    initials: -5.712,
    single: -1.167,
    numbers: 0,
    jaroWinkler: 0.398,
  },
  other: {
    bias: -9.939,
    agreement: 6.745,
    conflict: -8.813,
    surplus: -11.402,
    worst: -4.173,
    edits: -3.574,
    first: -2.8,
    last: 0.823,
    turned: 2.509,
    patronymTurned: 0,
    initials: 0.045,
    single: 3.732,
    numbers: -5.4,
    jaroWinkler: 6.79,
  },
};
