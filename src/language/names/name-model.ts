/** A coefficient for each feature, and the bias. */
export type NameWeights = Readonly<Record<string, number>>;

/**
 * Coefficients of a logistic regression over the features of two names, made by scripts/train-names.mjs: 12447 pairs of persons
 * and 12000 of organisations, made from the default gazetteer's names and lists of the script's own. No text or list of
 * anybody else's was used. F1 on held-out made pairs: 0.933 and 0.936.
 */
export const NAME_MODEL: { readonly person: NameWeights; readonly other: NameWeights } = {
  person: {
    bias: -2.833,
    agreement: 6.572,
    conflict: -12.017,
    surplus: -1.282,
    worst: -8.396,
    edits: -1.865,
    first: -1.397,
    last: -3.765,
    turned: 0.012,
    patronymTurned: -6.415,
    initials: -5.722,
    single: -1.166,
    numbers: 0,
    jaroWinkler: 0.379,
  },
  other: {
    bias: -9.84,
    agreement: 6.816,
    conflict: -8.776,
    surplus: -11.586,
    worst: -4.197,
    edits: -3.645,
    first: -2.792,
    last: 0.782,
    turned: 2.463,
    patronymTurned: 0,
    initials: 0.051,
    single: 3.753,
    numbers: -5.368,
    jaroWinkler: 6.638,
  },
};
