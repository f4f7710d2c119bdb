const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn the verb group beside them to the future. */
export const FUTURE_WORDS = words(
  "will shall 'll ’ll would wo let lets let's scheduled expected slated upcoming payable due could might should must can",
);

/** Auxiliaries that speak of the past, perfect included. */
export const PAST_AUXILIARIES = words("was were had did has have 've ’ve been");

/** Present-tense reporting verbs of headlines: what they report has happened. */
export const REPORTING_PRESENTS = words('says reports claims announces reveals confirms kills');

/** Past forms without -ed. */
export const IRREGULAR_PASTS = words(
  'said told went came took made gave saw got knew thought found left felt kept held met ran sat stood lost paid sent built spent won fell rose grew began broke brought bought caught chose drew drove ate fought flew forgot forgave froze hid hit hurt laid led lent let lay lit meant overcame put quit read rode rang sang sank shook shot showed shut slept spoke stole struck stuck swore swept swam taught threw understood woke wore wrote wound withdrew became bore bent bet bid bound bled blew burst cast clung cost crept cut dealt dug fled flung forbade ground heard knelt leapt overthrew proved rebuilt sought sold shone sprang spread stung sunk undertook upheld wept beat split shed thrust upset overtook withstood',
);

/** Verbs that put something off to the time behind them. */
export const POSTPONING = words('postponed delayed adjourned extended rescheduled deferred scheduled set planned slated due');

/** Words between such a verb and the time it is put off to. */
export const POSTPONED_TO = words('until till to for on');

/** Forms of "be" before a participle. */
export const BEING = words("is are was were be been being 's");
