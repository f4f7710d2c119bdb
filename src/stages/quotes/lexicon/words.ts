const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles that stand before a name and stay outside the speaker's span. */
export const TITLES = setOf(
  'mr mrs ms miss dr prof professor sir lord lady dame president sen senator rep representative gov governor minister prime secretary general gen col colonel capt captain lt lieutenant ' +
    'major maj sgt sergeant admiral marshal commander chancellor premier mayor judge justice king queen prince princess pope cardinal bishop archbishop rabbi imam sheikh ambassador envoy ' +
    'spokesman spokeswoman spokesperson chairman chairwoman chair director chief executive deputy vice former acting foreign defence defense interior finance congressman congresswoman ' +
    'councillor attorney detective officer inspector superintendent constable emeritus speaker us u.s. uk eu rev reverend hon fr cllr supt insp pc',
);

/** Words that qualify a saying verb and stand between it and its subject. */
export const BETWEEN = setOf(
  "have has had having would will could can may might must should shall do does did is was were are be been also later then still there here not n't n’t never once often",
);

/** Pronouns that stand for one speaker named elsewhere. */
export const PERSONAL = setOf('he she they it him her them i we');
export const RELATIVES = setOf('who which that whom whose');
export const CONJUNCTIONS = setOf(
  'and but while although though whereas because as so yet or when where if after before since until nor plus',
);

/** Words that open a clause which cannot stand alone. */
export const SUBORDINATORS = setOf('after as when while before since although though if because until unless once whereas');

/** Words before a quote that make it a name, not speech ("the so-called", "known as"). */
export const NAMING = setOf('so-called called named dubbed nicknamed titled entitled known labelled labeled termed codenamed code-named');

/** Nouns whose quoted neighbour is the name of a work. */
export const WORKS = setOf(
  'novel book film movie song album play poem series show essay article documentary painting opera memoir story single track musical programme program podcast exhibition magazine paper game episode chapter column hymn anthem',
);

/** Words before a colon that name a sort of article, not a speaker. */
export const LABELS = setOf(
  'analysis opinion comment editorial explainer video watch live exclusive breaking update review interview profile fact photos pictures gallery podcast listen read more related quote question q note ' +
    'correction summary background verdict result takeaway news',
);

/** Nouns by which a body that was just named is called again. */
export const FIRM_NOUNS = setOf(
  'company firm group bank agency organisation organization charity union club airline broadcaster newspaper retailer manufacturer carmaker chain operator provider network publisher institute university ' +
    'hospital party campaign regulator watchdog association federation council commission ministry department',
);

/** Verbs too weak to show that their subject speaks. */
export const BE_HAVE = setOf('is are was were be been am has have had do does did');

/** Nouns of things that carry writing but speak for nobody. */
export const SIGNS = setOf(
  'banner sign placard poster slogan headline inscription plaque graffiti sticker graffito billboard label caption t-shirt',
);

/** Nouns and days after which a phrase is a time, never a speaker. */
export const TIMES = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow ' +
    'morning afternoon evening night week month year day weekend hour minute moment time',
);
