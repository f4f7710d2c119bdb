/** What a cue verb does: which complements it takes decides how its content is found. */
export type CueClass = 'say' | 'tell' | 'ask' | 'write' | 'fragment' | 'think' | 'show';

const VERBS: Readonly<Record<CueClass, string>> = {
  say:
    'say state claim insist announce declare assert argue add admit acknowledge affirm allege boast caution complain concede conclude confirm contend deny disclose emphasize ' +
    'emphasise estimate exclaim explain lament maintain mention note observe opine point predict proclaim promise quip reaffirm reassert recall recount reiterate ' +
    'remark reason recommend repeat report reply respond retort reveal specify stipulate stress suggest swear testify underline underscore vow warn whisper shout yell joke ' +
    'mutter murmur quote comment counter clarify elaborate hint imply pledge protest rebut agree cry scream interject muse jest answer plead chant pray fume rail thunder gush marvel ' +
    'intone bark snap bellow roar rant opine posit theorize theorise speculate surmise attest aver profess forecast forewarn confess divulge relay apologize apologise moan groan grumble gripe lecture ' +
    'rule preach deadpan crow gloat bemoan volunteer venture interrupt retell summarize summarise second',
  tell: 'tell inform remind assure reassure advise notify brief',
  ask: 'ask wonder inquire enquire query question',
  write: 'write tweet post blog retweet text email message wire publish read sign',
  fragment:
    'call describe denounce condemn dismiss praise hail label dub brand criticize criticise slam blast characterize characterise refer cite accuse welcome demand propose express defend reject voice decry ' +
    'thank laud applaud commend salute tout mock ridicule deride taunt lambast lambaste rip assail castigate excoriate rebuke chastise chide scold berate blame fault liken compare scoff urge ' +
    'portray deplore congratulate speak talk',
  think: 'think believe feel hope fear expect consider doubt',
  show: 'show indicate find prove discover',
};

/** Forms that the lemmatizer may leave alone or read as another word. */
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    says: 'say',
    saying: 'say',
    told: 'tell',
    tells: 'tell',
    telling: 'tell',
    wrote: 'write',
    writes: 'write',
    written: 'write',
    writing: 'write',
    thought: 'think',
    found: 'find',
    read: 'read',
    reads: 'read',
    swore: 'swear',
    added: 'add',
    adds: 'add',
    adding: 'add',
    claimed: 'claim',
    claims: 'claim',
    claiming: 'claim',
    tweeted: 'tweet',
    tweets: 'tweet',
    tweeting: 'tweet',
    noted: 'note',
    notes: 'note',
    noting: 'note',
    stated: 'state',
    states: 'state',
    stating: 'state',
    warned: 'warn',
    warns: 'warn',
    warning: 'warn',
    insisted: 'insist',
    insists: 'insist',
    insisting: 'insist',
    posted: 'post',
    posts: 'post',
    reported: 'report',
    reports: 'report',
  }),
);

/** Lemma of a cue verb to its class. */
export const CUE_CLASS: ReadonlyMap<string, CueClass> = new Map(
  (['show', 'think', 'fragment', 'write', 'ask', 'tell', 'say'] as const).flatMap((name) =>
    VERBS[name].split(' ').map((lemma) => [lemma, name] as const),
  ),
);

/** The lemma under which the cue lexicon lists a form. */
export function cueLemma(lower: string, lemma: string): string {
  return FORMS.get(lower) ?? lemma;
}

/** Forms that are a cue verb whatever the tagger thinks of them. */
export const STRONG_FORMS: ReadonlySet<string> = new Set(
  'said says told tells tweeted insists insisted claimed added replied answered'.split(' '),
);

/** Verbs whose clause may stand without "that". */
export const BARE_CLAUSE: ReadonlySet<string> = new Set(
  (
    'say claim insist announce declare assert argue add admit acknowledge allege conclude confirm contend deny estimate explain maintain note observe predict promise reply ' +
    'report reveal state stress suggest swear testify vow warn tell inform remind assure tweet write joke pledge recall complain agree believe think'
  ).split(' '),
);

/** Verbs that may stand after or between the parts of what they report ("..., X explained"). */
export const PARENTHETIC: ReadonlySet<string> = new Set(
  (
    'say claim insist announce declare argue add admit acknowledge allege concede conclude confirm contend explain maintain note observe predict report state stress warn write tweet tell ' +
    'recall remark joke show reply suggest complain testify estimate'
  ).split(' '),
);

/** Nouns that stand for an act of speech ("X's warning that ..."). */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement claim warning remark comment announcement assertion allegation argument declaration promise pledge threat suggestion insistence admission accusation assessment ' +
    'view opinion words word complaint denial reply answer response call post tweet message interview speech letter report assurance conclusion contention'
  ).split(' '),
);

/** Verbs that keep their bare clause in the infinitive ("went on to say he ..."). */
export const PLAIN = new Set(['say', 'tell', 'claim', 'add']);

/** Verbs that give a thing the name or quality in the quote behind it. */
export const CALLING: ReadonlySet<string> = new Set(
  'call describe label dub brand characterize characterise dismiss denounce portray hail deride decry ridicule mock slam blast liken compare'.split(
    ' ',
  ),
);

/** Verbs that may name whom they address before "that" ("warned the owners that"). */
export const ADDRESSING: ReadonlySet<string> = new Set('warn caution promise swear'.split(' '));

/** Nouns that may report a clause behind "that". */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement claim claims warning remark comment announcement assertion assertions allegation allegations argument declaration promise pledge threat suggestion insistence admission accusation ' +
    'accusations assessment view opinion words telling denial denials assurance assurances conclusion contention complaint complaints'
  ).split(' '),
);
