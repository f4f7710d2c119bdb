const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Function words that carry no weight in a name. Folded. */
export const LINK_WORDS = words('of the and for de du des la le der die das et y e in on to a an');

/** Titles, ranks and offices that may stand before a person's name. Folded. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess king queen prince princess
  emperor pope cardinal archbishop bishop rabbi imam sheikh ayatollah reverend rev father sister brother saint president premier
  chancellor minister secretary undersecretary ambassador envoy consul governor lieutenant mayor senator sen congressman congresswoman representative rep
  deputy speaker judge justice attorney counsel prosecutor sheriff general gen colonel col major maj captain capt lt sgt sergeant
  corporal private admiral marshal commander brigadier chief director chairman chairwoman chair spokesman spokeswoman spokesperson
  coach manager chef actor actress singer author writer poet journalist economist analyst administrator commissioner
  councillor councilor councilman councilwoman mp officer inspector detective superintendent taoiseach`);

/** What may follow a person's name without being part of it. Folded. */
export const NAME_SUFFIXES = words('jr sr ii iii iv mp mep phd md esq kc qc obe cbe');

/** Titles that tell a person's gender. Folded. */
export const MALE_TITLES = words(
  'mr sir lord baron count duke king prince emperor pope father brother spokesman chairman congressman councilman actor',
);
export const FEMALE_TITLES = words(
  'mrs ms miss dame lady baroness countess duchess queen princess sister spokeswoman chairwoman congresswoman councilwoman actress',
);

/** Common given names by gender: a safeguard against a wrong "he" or "she", never a ground for one. Folded. */
export const MALE_NAMES = words(`
  james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven stephen paul andrew
  joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott frank
  benjamin samuel gregory patrick alexander jack dennis jerry tyler aaron jose henry adam peter nathan zachary walter kyle harold carl
  jeremy keith roger gerald christian sean arthur lawrence joe noah ethan liam lucas oliver simon martin philip alan ian neil graham
  ivan igor oleg sergei sergey vladimir volodymyr dmitry dmytro andrei andriy mikhail mykola oleksandr viktor yuri boris pavel petro
  emmanuel francois pierre jean jacques louis henri michel luc hans klaus friedrich olaf wolfgang heinz stefan marco luigi giovanni
  antonio carlos miguel pedro luis juan jorge diego pablo manuel ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim yusuf
  mustafa mehmet recep abdul khalid rashid raj arjun hiroshi kenji takeshi jens lars erik anders nils henrik`);
export const FEMALE_NAMES = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole
  helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria
  kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
  janice alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte
  marie kayla alexis lori olga natalia nataliya oksana olena yulia iryna irina svetlana tatiana ekaterina ursula angela heidi ingrid
  brigitte sylvie claire sophie giulia giorgia francesca carmen lucia fatima aisha layla mariam zahra priya indira yuki keiko mei
  theresa hillary nancy kamala kaja sanna mette astrid freya elena jane ellen fiona leah molly nina rosa sonia tina vera wendy yvonne`);

/** Short and long forms of given names; both sides fold to the value. */
export const GIVEN_NAME_FORMS: ReadonlyMap<string, string> = new Map([
  ...['bill', 'billy', 'will', 'willy'].map((n) => [n, 'william'] as const),
  ...['bob', 'bobby', 'rob', 'robbie'].map((n) => [n, 'robert'] as const),
  ...['dick', 'rick', 'richie'].map((n) => [n, 'richard'] as const),
  ...['jim', 'jimmy', 'jamie'].map((n) => [n, 'james'] as const),
  ...['joe', 'joey'].map((n) => [n, 'joseph'] as const),
  ...['mike', 'mick'].map((n) => [n, 'michael'] as const),
  ...['tom', 'tommy'].map((n) => [n, 'thomas'] as const),
  ...['ted', 'ed', 'eddie'].map((n) => [n, 'edward'] as const),
  ...['liz', 'beth', 'betsy'].map((n) => [n, 'elizabeth'] as const),
  ...['kate', 'cathy', 'kathy'].map((n) => [n, 'katherine'] as const),
  ...['dave', 'davey'].map((n) => [n, 'david'] as const),
  ['larry', 'lawrence'],
  ['tony', 'anthony'],
  ['andy', 'andrew'],
  ['chuck', 'charles'],
  ['dan', 'daniel'],
  ['ben', 'benjamin'],
  ['nick', 'nicholas'],
  ['steve', 'steven'],
  ['stephen', 'steven'],
  ['sam', 'samuel'],
  ['matt', 'matthew'],
  ['greg', 'gregory'],
  ['jeff', 'jeffrey'],
  ['chris', 'christopher'],
  ['ron', 'ronald'],
  ['ken', 'kenneth'],
  ['tim', 'timothy'],
  ['alex', 'alexander'],
  ['sue', 'susan'],
  ['meg', 'margaret'],
  ['maggie', 'margaret'],
  ['jen', 'jennifer'],
  ['pat', 'patricia'],
  ['marc', 'mark'],
]);

/** Legal forms at the end of a firm's name. Folded. */
export const LEGAL_FORMS = words(
  'inc corp corporation co company ltd limited llc llp plc ag gmbh sa spa nv bv ab asa oyj pjsc jsc oao ooo holding holdings',
);

/** Heads that a body's name may leave out once it is known. Folded. */
export const BODY_HEADS = words(
  'group airlines airways motors bank university college party newspaper news foundation institute agency party club industries systems technologies energy pharmaceuticals network media',
);

/** Words for regions of the first order: one and the same thing in translation. Folded. */
export const REGION_WORDS = words('oblast region province governorate voivodeship prefecture krai');

/** Forms of state and settlement that may be left out of a place's name ("City of X", "X City"). Folded. */
export const PLACE_FORMS = words('state republic kingdom commonwealth federation city town municipality');

/** British and American spellings and other doublets; both sides fold to the value. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['usa', 'us'],
  ['st', 'saint'],
  ['mt', 'mount'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['parliamentary', 'parliament'],
  ['defenses', 'defense'],
]);

/** Demonyms that a common beginning of four letters does not lead back to their country, and countries' initials. Folded. */
export const NATIONS: ReadonlyMap<string, string> = new Map([
  ['french', 'france'],
  ['british', 'uk'],
  ['english', 'england'],
  ['american', 'us'],
  ['dutch', 'netherlands'],
  ['polish', 'poland'],
  ['spanish', 'spain'],
  ['swiss', 'switzerland'],
  ['danish', 'denmark'],
  ['irish', 'ireland'],
  ['greek', 'greece'],
  ['welsh', 'wales'],
  ['thai', 'thailand'],
  ['turkish', 'turkey'],
  ['turkiye', 'turkey'],
  ['us', 'us'],
  ['uk', 'uk'],
  ['eu', 'eu'],
  ['european', 'eu'],
  ['uae', 'uae'],
  ['emirati', 'uae'],
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['un', 'un'],
  ['german', 'germany'],
  ['germany', 'germany'],
  ['finnish', 'finland'],
  ['swedish', 'sweden'],
  ['scottish', 'scotland'],
  ['czech', 'czechia'],
  ['iraqi', 'iraq'],
  ['irani', 'iran'],
  ['israeli', 'israel'],
  ['pakistani', 'pakistan'],
  ['kuwaiti', 'kuwait'],
  ['qatari', 'qatar'],
  ['saudi', 'saudi'],
  ['yemeni', 'yemen'],
  ['omani', 'oman'],
  ['afghan', 'afghanistan'],
  ['kazakh', 'kazakhstan'],
  ['filipino', 'philippines'],
  ['philippine', 'philippines'],
  ['austrian', 'austria'],
  ['australian', 'australia'],
  ['chinese', 'china'],
  ['chile', 'chile'],
  ['chilean', 'chile'],
  ['iranian', 'iran'],
  ['slovak', 'slovakia'],
  ['slovene', 'slovenia'],
  ['slovenian', 'slovenia'],
  ['nigerien', 'niger'],
  ['indian', 'india'],
  ['indonesian', 'indonesia'],
  ['georgian', 'georgia'],
  ['japanese', 'japan'],
]);

/** Endings by which a capitalised word at the head of a body's name is read as a nationality. */
export const NATION_ENDING = /(?:ian|ean|ese|ish)$/;

/** Nouns of persons' roles that take up a titled person ("the president"). */
export const PERSON_ROLES = words(`
  president premier chancellor minister secretary ambassador envoy governor mayor senator congressman congresswoman speaker judge
  general colonel admiral king queen prince princess pope cardinal archbishop bishop spokesman spokeswoman spokesperson chairman chairwoman
  director coach manager economist analyst prosecutor commissioner`);

/** Nouns of bodies that take up a name with that head ("the ministry"). */
export const BODY_ROLES = words(`
  ministry department agency committee commission council court party university college bank company firm union association
  institute foundation museum hospital newspaper bureau authority alliance federation club airline tribunal senate parliament`);

/** Pronouns of the third person by gender; "her" and "his" included. */
export const PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Nouns of unnamed people: one of them may be whom a pronoun means. */
export const HUMAN_NOUNS = words(`
  man woman boy girl soldier officer official doctor nurse teacher driver farmer worker student father mother brother sister son daughter
  husband wife neighbor neighbour resident witness victim suspect lawyer professor scientist researcher expert source leader politician
  writer artist singer player lawmaker deputy aide adviser advisor diplomat commander fighter pilot journalist reporter editor owner founder
  author critic friend colleague partner widow child baby teenager pensioner customer voter activist priest`);

/** What makes a role another one than its bare noun ("vice president"). */
export const LESSER_ROLE = words('vice deputy former ex acting assistant under');

/** Nouns after a list of places that make regions of them all ("A, B and C oblasts"). */
export const REGIONS_AFTER = /^ (?:oblasts?|regions|provinces|governorates|voivodeships|prefectures)\b/;

/** What "United" stands before in the names of states and bodies. Folded. */
export const UNITED = words('states kingdom nations');

/** Roles that an article has one holder of as a rule: they reach back over other people. */
export const SINGLE_ROLES = words('president premier chancellor king queen pope governor mayor');

/** Words that may stand before a title and make one office with it ("Prime Minister", "Attorney General"). Folded. */
export const OFFICE_WORDS = words(
  'prime foreign first vice deputy acting former interior defense finance health attorney supreme high national executive',
);
