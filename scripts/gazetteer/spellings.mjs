// Other ways to write the same name: British and American spelling, words for one thing, short forms of long words.

/** Pairs that stand for each other in the names of bodies and places. */
const PAIRS = [
  ['Defence', 'Defense'],
  ['Organisation', 'Organization'],
  ['Labour', 'Labor'],
  ['Centre', 'Center'],
  ['Programme', 'Program'],
  ['Specialised', 'Specialized'],
  ['Mobilisation', 'Mobilization'],
  ['Harbour', 'Harbor'],
  ['Theatre', 'Theater'],
  ['Counter-Terrorism', 'Counterterrorism'],
  ['Air Base', 'Airbase'],
  ['Anti-Corruption', 'Anticorruption'],
  ['Co-operation', 'Cooperation'],
  ['Self-Defence', 'Self-Defense'],
  [' and ', ' & '],
  ['Saint ', 'St. '],
  ['United Nations ', 'UN '],
  ['United States ', 'US '],
  ['European Union ', 'EU '],
  ['Nuclear Power Plant', 'Nuclear Power Station'],
  ['Railway', 'Railroad'],
];

/** Long forms and what newspapers shorten them to; the short form never grows long again. */
const SHORTER = [
  ['Nuclear Power Plant', 'NPP'],
  ['Nuclear Power Plant', 'Nuclear Plant'],
  ['Nuclear Power Plant', 'nuclear station'],
  ['Thermal Power Plant', 'TPP'],
  ['Hydroelectric Power Plant', 'HPP'],
  ['Hydroelectric Power Plant', 'Hydroelectric Power Station'],
  ['Hydroelectric Power Plant', 'Hydropower Plant'],
  ['International Airport', 'Airport'],
  ['Air Force Base', 'AFB'],
  [' Oblast', ' Region'],
  [' Oblast', ' Province'],
  [' Krai', ' Region'],
  [' Krai', ' Territory'],
  [' Voivodeship', ' Province'],
  [' Governorate', ' Province'],
  [' Raion', ' District'],
  ['Liquefied Natural Gas', 'LNG'],
];

const swap = (name, from, to) => (name.includes(from) ? [name.replaceAll(from, to)] : []);

/** A name's other spellings, without the name itself. */
export function spellingsOf(name) {
  const swapped = PAIRS.flatMap(([a, b]) => [...swap(name, a, b), ...swap(name, b, a)]);
  const shorter = [name, ...swapped].flatMap((text) => SHORTER.flatMap(([long, short]) => swap(text, long, short)));
  return [...new Set([...swapped, ...shorter])].filter((text) => text !== name);
}

/** A firm's name with each of its legal forms: "Siemens" with "AG" gives "Siemens AG". */
export const withForms = (name, forms) =>
  forms.map((form) => (/^(?:PJSC|OAO|PAO|JSC|NPC)$/.test(form) ? `${form} ${name}` : `${name} ${form}`));
