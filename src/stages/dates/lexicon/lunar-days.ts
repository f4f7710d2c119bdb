import { type DayNumber, dayNumber } from '../calendar.js';

const FIRST = 1980;

/** Days of feasts of lunar calendars, MMDD for each year from 1980 to 2050; where a year has two, the first. */
const table = (days: string): ((year: number) => DayNumber) => {
  const rows = days.split(' ');
  return (year) => {
    const row = rows[year - FIRST];
    return row === undefined ? Number.NaN : dayNumber(year, Number(row.slice(0, 2)), Number(row.slice(2)));
  };
};

/** Lunar New Year of a Gregorian year, after ICU's Chinese calendar (Unicode CLDR); NaN outside 1980 to 2050. */
export const lunarNewYear = table(
  '0216 0205 0125 0213 0202 0220 0209 0129 0217 0206 0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 ' +
    '0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0207 ' +
    '0126 0213 0202 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123',
);

/** Eid al-Fitr (1 Shawwal) after the Umm al-Qura calendar as in ICU (Unicode CLDR); a country may keep it a day later. NaN outside 1980 to 2050. */
export const eidAlFitr = table(
  '0812 0801 0722 0712 0630 0620 0609 0529 0517 0507 0426 0416 0405 0325 0314 0303 0220 0209 0129 0119 0108 1216 1205 1125 ' +
    '1114 1103 1023 1013 1001 0920 0910 0830 0819 0808 0728 0717 0706 0625 0615 0604 0524 0513 0502 0421 0410 0330 0320 0309 ' +
    '0226 0214 0204 0124 0114 0103 1212 1201 1119 1109 1029 1019 1007 0927 0916 0905 0824 0814 0804 0724 0713 0702 0621',
);

/** Eid al-Adha (10 Dhu al-Hijja) after the Umm al-Qura calendar as in ICU (Unicode CLDR). NaN outside 1980 to 2050. */
export const eidAlAdha = table(
  '1019 1008 0928 0917 0906 0826 0816 0805 0724 0713 0703 0623 0611 0601 0521 0510 0428 0418 0407 0328 0316 0305 0222 0211 ' +
    '0201 0121 0110 1220 1208 1127 1116 1106 1026 1015 1004 0923 0911 0901 0821 0811 0731 0720 0709 0628 0616 0606 0527 0516 ' +
    '0505 0424 0413 0402 0322 0312 0301 0219 0208 0127 0116 0105 1215 1204 1123 1112 1101 1021 1011 0930 0919 0908 0828',
);
