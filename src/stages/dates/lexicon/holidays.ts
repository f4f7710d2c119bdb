import { type DayNumber, dayNumber, easter, nthWeekday, orthodoxEaster } from '../calendar.js';
import { hanukkah, passover, roshHashanah } from '../hebrew-calendar.js';
import { eidAlAdha, eidAlFitr, lunarNewYear } from './lunar-days.js';

type Rule = (year: number) => DayNumber;
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);
const floating =
  (month: number, weekday: number, nth: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, nth);
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

/** Holidays by their names (small letters, apostrophes left out); movable ones by rule. */
export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['new year s eve', fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
  ['new year eve', fixed(12, 31)],
  ['new year s day', fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['valentine s day', fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ['valentine day', fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['halloween day', fixed(10, 31)],
  ['april fools', fixed(4, 1)],
  ['april fools day', fixed(4, 1)],
  ['april fool s day', fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ['labor day', floating(9, 1, 1)],
  ['labour day', floating(9, 1, 1)],
  ['earth day', fixed(4, 22)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['st patrick s day', fixed(3, 17)],
  ['saint patrick s day', fixed(3, 17)],
  ['st patricks day', fixed(3, 17)],
  ['juneteenth', fixed(6, 19)],
  ['guy fawkes night', fixed(11, 5)],
  ['epiphany', fixed(1, 6)],
  ['women s day', fixed(3, 8)],
  ['world vegan day', fixed(11, 1)],
  ['thanksgiving', floating(11, 4, 4)],
  ['thanksgiving day', floating(11, 4, 4)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['memorial day', floating(5, 1, -1)],
  ['columbus day', floating(10, 1, 2)],
  ['mother s day', floating(5, 7, 2)],
  ['mothers day', floating(5, 7, 2)],
  ['father s day', floating(6, 7, 3)],
  ['fathers day', floating(6, 7, 3)],
  ['martin luther king day', floating(1, 1, 3)],
  ['martin luther king s day', floating(1, 1, 3)],
  ['martin luther king jr day', floating(1, 1, 3)],
  ['mlk day', floating(1, 1, 3)],
  ['presidents day', floating(2, 1, 3)],
  ['president s day', floating(2, 1, 3)],
  ['easter', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter mon', fromEaster(1)],
  ['good friday', fromEaster(-2)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['holy saturday', fromEaster(-1)],
  ['ash wednesday', fromEaster(-46)],
  ['shrove tuesday', fromEaster(-47)],
  ['mardi gras', fromEaster(-47)],
  ['pancake day', fromEaster(-47)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit sunday', fromEaster(49)],
  ['white sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['trinity sunday', fromEaster(56)],
  ['corpus christi', fromEaster(60)],
  ['orthodox easter', (year) => orthodoxEaster(year)],
  ['orthodox good friday', (year) => orthodoxEaster(year) - 2],
  ['orthodox christmas', fixed(1, 7)],
  ['international workers day', fixed(5, 1)],
  ['workers day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ['lunar new year', lunarNewYear],
  ['chinese new year', lunarNewYear],
  ['chinese new years', lunarNewYear],
  ['chinese new year s day', lunarNewYear],
  ['eid al fitr', eidAlFitr],
  ['eid ul fitr', eidAlFitr],
  ['eid al adha', eidAlAdha],
  ['eid ul adha', eidAlAdha],
  ['passover', passover],
  ['rosh hashanah', roshHashanah],
  ['rosh hashana', roshHashanah],
  ['yom kippur', (year) => roshHashanah(year) + 9],
  ['sukkot', (year) => roshHashanah(year) + 14],
  ['hanukkah', hanukkah],
  ['chanukah', hanukkah],
  ['purim', (year) => passover(year) - 30],
  ['shavuot', (year) => passover(year) + 50],
]);

/** First words of all holiday names, for the gate. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? name));
