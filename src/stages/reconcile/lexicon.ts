const set = (words: string) => new Set(words.split(' '));

/** Words in front of a person's name, folded. */
export const TITLES = set(
  'mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope president expresident former vice prime minister chancellor premier secretary senator sen representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt admiral sergeant sgt ambassador foreign defence defense finance interior spokesman spokeswoman spokesperson chief head deputy acting chairman chairwoman director ceo rev reverend bishop archbishop cardinal sheikh imam ayatollah',
);
/** Words behind a person's name, folded. */
export const NAME_SUFFIXES = set('jr sr ii iii iv mp mep qc kc phd md');
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
]);
/** Words of a state in front of the name of one of its bodies, as word keys have them. */
export const NATION_WORDS = set('us usa unit state united states uk american british federal national royal');
