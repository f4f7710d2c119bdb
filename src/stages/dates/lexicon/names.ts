const table = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])));

/** English month names and their usual abbreviations. */
export const ENGLISH_MONTHS = table([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);

/** Month names of other languages of date lines; they count only beside a day or a year. */
export const FOREIGN_MONTHS = table([
  'janvier januar jänner enero gennaio janeiro januari janv stycznia січня января',
  'février fevrier februar febrero febbraio fevereiro februari févr lutego лютого февраля',
  'mars märz maerz marzo março maart marca березня марта',
  'avril abril aprile kwietnia квітня апреля',
  'mai mayo maggio maio mei maja травня мая',
  'juin juni junio giugno junho czerwca червня июня',
  'juillet juli julio luglio julho juil lipca липня июля',
  'août aout agosto augustus augusti sierpnia серпня августа',
  'septembre septiembre settembre setembro września вересня сентября',
  'octobre oktober octubre ottobre outubro października жовтня октября',
  'novembre noviembre novembro listopada листопада ноября',
  'décembre decembre dezember diciembre dicembre dezembro grudnia грудня декабря',
]);

/** Month names that are also words or given names: bare, they need a preposition or the like before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'april', 'june', 'august', 'jan', 'jun', 'sep', 'dec']);

/** Weekday names, Monday 1 to Sunday 7. */
export const WEEKDAYS = table([
  'monday mondays mon lundi montag lunes',
  'tuesday tuesdays tue tues mardi dienstag martes',
  'wednesday wednesdays wed weds mercredi mittwoch miércoles',
  'thursday thursdays thu thur thurs jeudi donnerstag jueves',
  'friday fridays fri vendredi freitag viernes',
  'saturday saturdays sat samedi samstag sábado',
  'sunday sundays sun dimanche sonntag domingo',
]);

/** Short or foreign weekday names: alone they are other words, so they need a date or preposition beside them. */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'weds',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  'martes',
  'mardi',
  'lundi',
  'jeudi',
]);

/** Seasons in the TIMEX3 spelling. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of the day in the TIMEX3 spelling. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
  ['lunchtime', 'MI'],
  ['noon', 'MI'],
  ['midday', 'MI'],
]);

/** Time zones as newspapers write them. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest hkt'.split(' '),
);

/** Words before which a doubtful month or a bare plural unit is surely a time. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on since until till by before after during from to through throughout of between for late early mid last next this past every each around about within over past and or next previous coming following'.split(
    ' ',
  ),
);

/** Words that set a figure beside one of another time. */
export const COMPARISONS: ReadonlySet<string> = new Set('from than with against over on to versus vs'.split(' '));
