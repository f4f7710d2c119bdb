/** A coefficient for each feature, and the bias. */
export type NameWeights = Readonly<Record<string, number>>;

/**
 * Coefficients of a logistic regression over the features of two names, made by scripts/train-names.mjs: 13640 pairs of persons
 * and 12000 of organisations, made from the default gazetteer's names and lists of the script's own. No text or list of
 * anybody else's was used. F1 on held-out made pairs: 0.931 and 0.940.
 */
export const NAME_MODEL: { readonly person: NameWeights; readonly other: NameWeights } = {
  person: {
    bias: -2.663,
    agreement: 7.282,
    conflict: -12.075,
    surplus: -1.125,
    worst: -8.019,
    edits: -2.3,
    first: -1.544,
    last: -3.941,
    turned: -0.309,
    patronymTurned: -6.275,
    initials: -6.411,
    single: -1.38,
    numbers: 0,
    jaroWinkler: -0.251,
  },
  other: {
    bias: -10.567,
    agreement: 6.905,
    conflict: -8.812,
    surplus: -11.482,
    worst: -4.024,
    edits: -3.659,
    first: -3.18,
    last: 0.894,
    turned: 2.594,
    patronymTurned: 0,
    initials: -0.786,
    single: 3.804,
    numbers: -5.281,
    jaroWinkler: 7.267,
  },
};
