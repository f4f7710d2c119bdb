const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Months in full and short. */
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Nouns that make the number behind them a name or a place in a list. */
export const NUMBERED = words(
  'article articles section sections chapter paragraph clause room flight gate route highway interstate page pages number numbers no nr nrs nos channel type phase level grade group unit zone area step part volume act appendix annex ' +
    'figure fig table mark model version resolution protocol amendment exit platform terminal pier building suite apartment apt box verse season episode round stage line track lane runway proposition bill case file ' +
    'form item question exercise exercises psalm division battalion brigade regiment squadron title category boeing airbus windows century day lot block week district ward precinct formula studio psalm class extension ext catch',
);
/** Words that tie a bare four-figure number to a year. */
export const YEAR_LEADS = words(
  'in since by until till from of during before after circa to and the early late mid year for through between fiscal post pre election around spring summer autumn fall winter',
);
/** Clock marks behind a number. */
export const CLOCK = words("am pm a.m p.m o'clock o’clock gmt utc noon midnight hrs");
/** Contests: figures joined by a dash behind these are scores. */
export const CONTEST = words(
  'won win wins winning beat beats beating lost lose loses losing defeat defeated defeats draw drew drawn score scored led lead leads leading vote voted votes victory ruled ruling tied tie trailed loss decision majority finish',
);
/** Movements: "from A to B" behind these is two values and no range. */
export const CHANGE = words(
  'rose rise rises rising risen fell fall falls falling fallen increase increased increases increasing decrease decreased decreases grew grow grown grows climbed climb jumped jump dropped drop drops slipped cut reduced reduce reduction ' +
    'down up changed change raised raise raising lowered lower shrank shrunk soared surged plunged declined decline went moved move gone narrowed widened doubled expanded dipped improved tumbled slid gained gain gains added adds shed sheds advanced',
);
/** Streets and the like: a number before a name ending so is an address. */
export const STREETS = words('street st road rd avenue ave boulevard blvd lane drive dr square court place terrace highway way');
/** Words that open a sentence in capitals without being names. */
export const PLAIN_OPENERS = words(
  'the a an in on at of for from to by with over under about some nearly almost around roughly approximately only just all another these those his her its their our my your and but or nor when while as if after before since until ' +
    'more less fewer least most up between within above below that this there were was is are has had have killed another exactly every both last next past first other another least estimated says said not no what which including wounded injured',
);
/** Singular things a reader counts with "one". */
export const COUNTED_ONE = words('person man woman child soldier civilian boy girl policeman officer worker resident');
/** What stands behind "first" where it counts nothing. */
export const FIRST_IDIOMS = words(
  'of lady ladies aid name names hand responder responders line minister foremost and place sight world person degree',
);
/** Nouns behind "second" in fixed phrases. */
export const SECOND_IDIOMS = words('hand thought thoughts nature guess to');
/** Time words behind an ordinal that make it part of a date. */
export const ORDINAL_DATES = words('century centuries quarter quarters half halves millennium');
/** Figures with a life of their own. */
export const FIXED_PAIRS = words('24/7 9/11 7/7 50/50 20/20 24-7');
/** What may be grown to a numeral without being counted: "ten-strong", "one-on-one", "fifty-odd". */
export const NO_NOUN = words(
  'strong odd plus fold on to and or in by up down off over under at a an for nil all old time out some something square high wide long deep tall thick half quarter quarters third thirds fifth fifths tenth tenths',
);
/** Short names of techniques: figure and letter. */
export const TECHNIQUES = words('2d 3d 4d 2g 3g 4g 5g 6g 4k 8k');
