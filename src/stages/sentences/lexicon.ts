/** What an abbreviation tells of the stop behind it. */
export type AbbreviationClass =
  | 'title'
  | 'numbered'
  | 'month'
  | 'suffix'
  | 'street'
  | 'state'
  | 'place'
  | 'measure'
  | 'latin'
  | 'unit-of-army'
  | 'clock'
  | 'closing';

const words = (text: string): string[] => text.split(' ');

const BY_CLASS: readonly (readonly [AbbreviationClass, string])[] = [
  [
    'title',
    'mr mrs ms messrs mx dr prof gen lt col maj capt cpt cmdr sgt cpl pvt pte adm rep reps sen sens gov hon rev fr br sr.a msgr pres supt det insp amb atty sec mlle mme mons brig ens rear vice.adm asst assoc ald',
  ],
  ['numbered', 'no nos n° nr p pp par para vol vols art arts sec fig figs ch chap eq ed eds op cit pt §'],
  ['month', 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat'],
  ['suffix', 'inc corp ltd co cos llc plc bros jr sr ph.d m.d b.a m.a esq dept univ assn assoc intl natl mfg gmbh s.a govt dist'],
  ['street', 'ave blvd rd hwy sq ln pkwy'],
  [
    'state',
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va d.c',
  ],
  ['place', 'mt ft st ste pt cape.st'],
  [
    'measure',
    'min max approx est bn mn tn mln bln m km cm mm kg lb lbs oz hr hrs sq cu gal mph temp avg tel ext incl excl yr yrs mos wk ca circa pop',
  ],
  ['latin', 'e.g i.e cf vs v viz al c resp eg ie a.k.a aka'],
  ['unit-of-army', 'bde div mech regt bn brig sqn bat batt inf armd arty coy'],
  ['clock', 'a.m p.m am pm'],
  ['closing', 'etc'],
];

/** Abbreviations in small letters without their last stop, by class; a word's first class wins. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationClass> = new Map(
  BY_CLASS.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)).reverse(),
);

/** Plain words that are an abbreviation only with a capital letter or before a number. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  words(
    'no art mar sat sun wed del ill ind la miss ore wash mass mo pa ga conn min max est in rear am ed fig sec gen col rep br coy bat ens mon jun sen ext temp tel pop',
  ),
);

/** Words that open a sentence rather than go on with a name, in small letters. */
export const STARTERS: ReadonlySet<string> = new Set(
  words(
    'the a an this that these those there here it he she they we you i his her its their our my your one some many most all both each every no nobody none others another such ' +
      'in on at by for from with without after before during since until while when where why how what who which whose if as although though because but and or so yet nor ' +
      'however meanwhile moreover still then now also even only just perhaps maybe later earlier today yesterday instead thus therefore nevertheless according despite under over among between ' +
      'did do does is are was were has have had can could will would should may might must let yes not never once two three four five six seven eight nine ten more less much ' +
      "everyone everybody anyone people work please thanks next several few about among across amid following let's it's he's she's they're we're i'm i've that's there's what's don't didn't",
  ),
);

/** Finite helpers and verbs of saying: a capitalised name in front of one is a new subject. */
export const FINITE: ReadonlySet<string> = new Set(
  words('is are was were has have had will would can could may might must should does did said says wants agreed signed plans hopes'),
);

/** Verbs that tie a name to the quote before it. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  words(
    'said says asked asks added adds told replied wrote writes tweeted shouted cried answered wondered noted explained exclaimed insisted declared remarked argued continued demanded joked posted warned quipped',
  ),
);

/** Names of countries and unions that often open a sentence. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  words(
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia bosnia brazil britain bulgaria cambodia canada chile china colombia croatia cuba cyprus denmark ecuador egypt england estonia ethiopia finland france georgia germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya kosovo kuwait latvia lebanon libya lithuania malaysia malta mexico moldova mongolia morocco myanmar nepal netherlands nigeria norway pakistan panama peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey turkiye uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe',
  ),
);

/** What may follow a clock time and still belong to it. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  words(
    'eastern central mountain pacific greenwich local est edt et gmt utc cet cest eet eest bst cst cdt ct mst mdt mt pst pdt pt msk ist jst monday tuesday wednesday thursday friday saturday sunday jan feb march april may june july aug sept oct nov dec january february august september october november december',
  ),
);

/** Prepositions that put a clock time or a date in front of its clause. */
export const FRONTING: ReadonlySet<string> = new Set(words('at by around about from until before after since on'));

/** Names written with an exclamation mark: brands and shows. */
export const EXCLAIMED: ReadonlySet<string> = new Set(words('yahoo jeopardy joomla wham chips'));

/** Ends of host names that are sometimes written with a capital. */
export const TOP_DOMAINS: ReadonlySet<string> = new Set(words('com net org edu gov info biz'));
