/** A unit as the record writes it; durations and counts leave their word outside the span. */
export interface Unit {
  readonly unit: string;
  readonly group: 'measure' | 'duration' | 'count' | 'percent';
}

/** Units by name (in small letters, singular) and by sign (as written), after the SI brochure and UCUM. */
const MEASURES: readonly (readonly [string, string])[] = [
  ['mile', 'mile mi'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch'],
  ['yard', 'yard yd'],
  ['nautical mile', 'nautical_mile nmi'],
  ['light-year', 'light_year light-year lightyear'],
  ['t', 'tonne ton metric_ton metric_tonne'],
  ['kt', 'kiloton kilotonne'],
  ['Mt', 'megaton megatonne'],
  ['lb', 'lb lbs pound'],
  ['oz', 'ounce oz'],
  ['kg', 'kilo kilos'],
  ['stone', 'stone'],
  ['carat', 'carat'],
  ['gallon', 'gallon gal'],
  ['pint', 'pint'],
  ['quart', 'quart'],
  ['barrel', 'barrel bbl'],
  ['cup', 'cup'],
  ['tablespoon', 'tablespoon tbsp'],
  ['teaspoon', 'teaspoon tsp'],
  ['bushel', 'bushel'],
  ['square metre', 'square_metre square_meter sq_m m2 m² sqm'],
  ['square kilometre', 'square_kilometre square_kilometer sq_km km2 km²'],
  ['square mile', 'square_mile sq_mi'],
  ['square foot', 'square_foot square_feet sq_ft'],
  ['square inch', 'square_inch'],
  ['square yard', 'square_yard'],
  ['ha', 'hectare ha'],
  ['acre', 'acre'],
  ['cubic metre', 'cubic_metre cubic_meter m3 m³'],
  ['cubic foot', 'cubic_foot cubic_feet'],
  ['cubic kilometre', 'cubic_kilometre cubic_kilometer km3 km³'],
  ['cubic centimetre', 'cubic_centimetre cubic_centimeter cc'],
  ['cubic inch', 'cubic_inch'],
  ['cubic yard', 'cubic_yard'],
  ['mph', 'mph'],
  ['km/h', 'kph kmph kmh'],
  ['knot', 'knot kt kts'],
  ['°C', 'celsius celcius centigrade centigrate degree_celsius degree_celcius degree_centigrade degree_c deg_celsius deg_c °_c °_celsius'],
  ['°F', 'fahrenheit farenheit degree_fahrenheit degree_farenheit degree_f deg_f deg_fahrenheit °_f °_fahrenheit'],
  ['K', 'kelvin'],
  ['degree', 'degree deg °'],
  ['rpm', 'rpm'],
  ['mpg', 'mpg'],
  ['hp', 'horsepower hp bhp'],
  ['calorie', 'calorie cal'],
  ['kilocalorie', 'kilocalorie kcal'],
  ['pixel', 'pixel'],
  ['megapixel', 'megapixel'],
  ['dpi', 'dpi'],
  ['decibel', 'decibel db'],
  ['radian', 'radian rad'],
  ['turn', 'turn'],
  ['sigma', 'sigma'],
  ['pound-foot', 'pound-foot lb-ft pound_foot pound_feet lb_ft'],
  ['newton metre', 'newton_metre newton_meter nm'],
  ['milliampere hour', 'mah'],
  ['psi', 'psi'],
  ['ppm', 'ppm'],
  ['kibibyte', 'kibibyte'],
  ['mebibyte', 'mebibyte'],
  ['gibibyte', 'gibibyte'],
  ['atmosphere', 'atmosphere atm'],
  ['basis point', 'basis_point bp bps'],
  ['joule second', 'js'],
  ['roentgen', 'roentgen'],
  ['twenty-foot equivalent unit', 'teu'],
  ['astronomical unit', 'astronomical_unit au'],
  ['ton per day', 'tpd'],
];

const DURATIONS: readonly (readonly [string, string])[] = [
  ['second', 'second sec secs'],
  ['minute', 'minute min mins'],
  ['hour', 'hour hr hrs'],
  ['day', 'day'],
  ['week', 'week wk wks'],
  ['month', 'month mo'],
  ['year', 'year yr yrs'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millisecond', 'millisecond ms'],
  ['microsecond', 'microsecond µs'],
  ['nanosecond', 'nanosecond ns'],
  ['fortnight', 'fortnight'],
  ['night', 'night'],
  ['gigayear', 'gigaannum'],
  ['millennium', 'millennium millennia'],
];

const COUNTS: readonly (readonly [string, string])[] = [
  ['time', 'time'],
  ['point', 'point'],
];

const PERCENTS: readonly (readonly [string, string])[] = [
  ['percent', '% percent percents percentage per_cent pct pc'],
  ['percentage point', 'percentage_point percent_point pp'],
  ['per mille', '‰'],
];

/** SI prefixes: name, sign. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['pico', 'p'],
  ['nano', 'n'],
  ['micro', 'µ'],
  ['micro', 'μ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
  ['atto', 'a'],
];

/** Bases that take SI prefixes: names (British first), sign. */
const BASES: readonly (readonly [string, string])[] = [
  ['metre meter', 'm'],
  ['gram gramme', 'g'],
  ['litre liter', 'l'],
  ['litre', 'L'],
  ['watt', 'W'],
  ['watt_hour watt-hour', 'Wh'],
  ['hertz', 'Hz'],
  ['byte', 'B'],
  ['bit', 'bit'],
  ['volt', 'V'],
  ['joule', 'J'],
  ['electronvolt', 'eV'],
  ['gray', 'Gy'],
  ['sievert', 'Sv'],
  ['pascal', 'Pa'],
  ['ampere amp', 'A'],
  ['newton', 'N'],
  ['ohm', 'Ω'],
  ['mole', 'mol'],
];

/** Prefixed signs a newspaper reader knows: written as signs in the record, all others by their full name. */
const KNOWN_SIGNS = new Set('m km cm mm g kg mg l ml W kW MW GW Hz kHz MHz GHz V kV B MB GB TB'.split(' '));
/** Signs that are words, names or other things more often than units. */
const UNSAFE_SIGNS = new Set([
  'A',
  'N',
  'J',
  'pA',
  'mA',
  'dB',
  'EB',
  'PB',
  'Pg',
  'am',
  'pm',
  'ag',
  'al',
  'hm',
  'al',
  'pl',
  'dm',
  'EL',
  'Pm',
  'Em',
  'Eg',
  'as',
  'hl',
  'Gm',
  'Mm',
  'Tm',
  'Tg',
  'Mg',
  'Gg',
  'cB',
  'hB',
  'dV',
  'mL',
  'aB',
  'pB',
  'B',
]);

/** Units by singular name in small letters; words joined by one blank. */
export const UNIT_NAMES = new Map<string, Unit>();
/** Units by sign, exactly as written. */
export const UNIT_SIGNS = new Map<string, Unit>();
/** First words of units of several words. */
export const UNIT_FIRST_WORDS = new Set<string>();

function addNames(rows: readonly (readonly [string, string])[], group: Unit['group']): void {
  for (const [unit, names] of rows) for (const name of names.split(' ')) addName(name.replace(/_/g, ' '), { unit, group });
}

function addName(name: string, unit: Unit): void {
  UNIT_NAMES.set(name, unit);
  const blank = name.indexOf(' ');
  if (blank > 0) UNIT_FIRST_WORDS.add(name.slice(0, blank));
}

function addPrefixed(prefix: readonly [string, string], base: readonly [string, string]): void {
  const names = base[0].split(' ');
  const sign = prefix[1] + base[1];
  const known = sign.replace('L', 'l');
  const full = `${prefix[0]}${names[0] ?? ''}`.replace(/_/g, ' ');
  const unit: Unit = { unit: KNOWN_SIGNS.has(known) ? known : full, group: 'measure' };
  for (const name of names) addName(`${prefix[0]}${name}`.replace(/_/g, ' '), unit);
  if (!UNSAFE_SIGNS.has(sign)) UNIT_SIGNS.set(sign, unit);
}

for (const prefix of PREFIXES) for (const base of BASES) addPrefixed(prefix, base);
addNames(MEASURES, 'measure');
addNames(DURATIONS, 'duration');
addNames(COUNTS, 'count');
addNames(PERCENTS, 'percent');
for (const [sign, unit] of [
  ['t', 't'],
  ['kph', 'km/h'],
  ['mL', 'ml'],
  ['mb', 'MB'],
  ['gb', 'GB'],
  ['kw', 'kW'],
  ['µg', 'microgram'],
  ['s', 'second'],
  ['h', 'hour'],
  ['dm', 'decimetre'],
  ['"', 'inch'],
  ['K', 'K'],
  ['x', 'time'],
] as const) {
  UNIT_SIGNS.set(sign, { unit, group: sign === 's' || sign === 'h' ? 'duration' : sign === 'x' ? 'count' : 'measure' });
}
/** Signs that count only when glued to their figure ("20s" is no duration; "5 s" may be a slip). */
export const GLUED_ONLY = new Set(['s', 'h', 'x', 'V', 'W', 'B', 'K', 'bit', 'N']);
