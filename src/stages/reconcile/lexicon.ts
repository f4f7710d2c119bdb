import { CLASS_WORDS } from '../../language/names/name-words.js';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words of organisation names that tell nothing apart, folded. */
export const EMPTY_WORDS = set(
  'of the for and in on to de la le du des inc ltd llc plc ag gmbh sa se nv co corp corporation company limited',
);
/** Spellings and words for one thing, folded. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['region', 'oblast'],
  ['province', 'oblast'],
  ['mt', 'mount'],
  ['st', 'saint'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['u', 'us'],
  ['usa', 'us'],
  ['american', 'us'],
  ['british', 'uk'],
]);
/** Words of a state in front of the name of one of its bodies, as word keys have them. */
export const NATION_WORDS = set('us uk');
/** Words that make another name of one: with one of them in front a place or body is not the one without it. */
export const PARTING_WORDS = set(
  'north south east west northern southern eastern western central upper lower new old greater mid national international federal royal',
);
/** Words that name a sort of thing: alone they name nothing, and a name that lacks only them lacks nothing. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...CLASS_WORDS,
  ...set(`
    court supreme high government parliament congress senate house cabinet case title article section chapter world education science war
    peace state states nation title constitution republic voice article games cup series season final finals championship tour
    united general staff security council central public political democratic liberal conservative labour republican working line
    project program programme mission operation battle crisis crash accident attack bombing protest protests election elections
    referendum summit conference convention agreement accord accords pact deal plan report code bill bills decree inc ltd
    llc plc ag sa corp co studio channel network agency post times journal review daily weekly tribune herald gazette
    club academy campus library theatre theater gallery garden gardens hotel mall market stadium arena cathedral mosque
    monastery memorial monument tomb canal dam reservoir valley desert forest beach bay gulf sea ocean strait cape peninsula
    road avenue highway metro subway line railway airlines airways motors bank chamber board bureau service services right left`),
]);
/** Words behind or before the name of a place or periodical that say its sort: "Washington State", "State of Ohio", "Time magazine". */
export const SORT_WORDS = set('state province region oblast county municipality district town village magazine newspaper river republic');
/** Last words of the names of laws and treaties: the year behind them is often left out. */
export const LAW_WORDS = set('act law code treaty agreement convention protocol bill accord charter');
