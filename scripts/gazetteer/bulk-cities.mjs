// Cities that share a name with another city or with a curated entry: the long list that never outranks the curated one.

const US_STATES =
  'AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming';
const STATE = new Map(US_STATES.split(';').map((pair) => [pair.slice(0, 2), pair.slice(3)]));

/** Rows of bulk.csv: cities of the extracted list that share their name and are not curated themselves. */
export function bulkCities(extracted, curated, countryName, foldName) {
  const cities = extracted.map(({ cells: [name, country, admin, people, number], source, licence }) => ({
    name,
    folded: foldName(name),
    country: countryName.get(country) ?? country,
    state: country === 'US' ? (STATE.get(admin) ?? '') : '',
    people: Number(people),
    number,
    source,
    licence,
  }));
  const namesakes = grouped(cities);
  const places = curated
    .filter(({ type }) => type === 'GPE')
    .map(({ name, about }) => ({ folded: foldName(name.replace(/ \(.*\)$/, '')), about }));
  const taken = new Set(places.flatMap((place) => cityOf(place, namesakes)));
  const names = new Set(places.map(({ folded }) => folded));
  return cities
    .filter((city) => !taken.has(city) && (names.has(city.folded) || namesakes.get(city.folded).length > 1))
    .map((city) => rowOf(city));
}

function grouped(cities) {
  const groups = new Map();
  for (const city of cities) groups.set(city.folded, [...(groups.get(city.folded) ?? []), city]);
  return groups;
}

/** The city that a curated place is: the largest of its name in the country that the place's description names, else anywhere. */
function cityOf({ folded, about }, namesakes) {
  const rivals = (namesakes.get(folded) ?? []).toSorted((a, b) => b.people - a.people);
  return [rivals.find(({ country }) => about.includes(country)) ?? rivals[0]].filter((city) => city !== undefined);
}

function rowOf({ name, folded, country, state, people, number, source, licence }) {
  const place = [state, country].filter((part) => part !== '').join(', ');
  return {
    id: `${folded.replaceAll(' ', '-')}-${number}`,
    type: 'GPE',
    name,
    description: `city in ${place}`,
    weight: Math.round(2 * Math.log10(people)),
    source,
    licence,
    status: 'bulk',
    context: place,
  };
}
