/** Titles and roles that stand before a person's name and are no part of it. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  (
    'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady president vice-president premier minister chancellor ambassador envoy senator sen. rep. representative ' +
    'congressman congresswoman governor gov. mayor secretary undersecretary commissioner general gen. colonel col. captain capt. major maj. lieutenant lt. ' +
    'sergeant sgt. corporal admiral adm. commander brigadier private judge justice professor prof. prof imam ayatollah sheikh shaikh mullah maulana pope cardinal bishop ' +
    'archbishop reverend rev. rev rabbi king queen prince princess emperor sultan emir coach striker midfielder goalkeeper captain singer actor actress author ' +
    'director manager spokesman spokeswoman lawmaker councillor inspector detective officer constable superintendent'
  ).split(' '),
);

/** Last words of public bodies: a nationality directly in front belongs to such a name. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  (
    'ministry department council senate parliament congress assembly army navy force forces police guard guards staff embassy service agency bank division ' +
    'brigade regiment battalion government commission committee court academy federation association'
  ).split(' '),
);

/** Generic nouns in small letters at the end of a place's name: they stay outside. */
export const GENERIC_PLACES: ReadonlySet<string> = new Set(
  'plant station factory airport stadium prison mine refinery camp port base hospital'.split(' '),
);
