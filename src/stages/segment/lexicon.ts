const MONTH_NAMES: readonly string[] = [
  'january jan janvier janv januar jänner januari enero ene gennaio gen stycznia styczeń sty січня січ января янв janeiro januari jaan ianuarie leden ledna ocak',
  'february feb février févr fév februar feber februari febrero febbraio lutego luty lut лютого лют февраля фев fevereiro fev február února şubat',
  'march mar mars märz mär mrz maart mrt marzo marca marzec березня бер марта мар março března mart',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi квітня кві апреля апр dubna nisan',
  'may mai mei mayo maggio mag maja maj травня тра мая maio května mayıs',
  'june jun juin juni junio giugno giu czerwca czerwiec cze червня чер июня июн junho června haziran',
  'july jul juillet juil juli julio luglio lug lipca lipiec lip липня лип июля июл julho července temmuz',
  'august aug août aout augustus agosto ago sierpnia sierpień sie серпня сер августа авг srpna ağustos augusti',
  'september sep sept septembre septiembre settembre set września wrzesień wrz вересня вер сентября сен setembro září eylül',
  'october oct octobre oktober okt octubre ottobre ott października październik paź жовтня жов октября окт outubro out října ekim',
  'november nov novembre noviembre listopada listopad lis листопада лис ноября ноя novembro kasım',
  'december dec décembre déc dezember dez diciembre dic dicembre grudnia grudzień gru грудня гру декабря дек dezembro prosince aralık',
];

/** Month number (1..12) of a lower-case month name or abbreviation in the languages of the readers and agencies we know. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Words besides months and numbers that a date line may hold: week days, joining words, time words, zones, "published" and its like. */
export const DATE_LINE_WORDS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
  poniedziałek wtorek środa czwartek piątek sobota niedziela
  понеділок вівторок середа четвер субота неділя понедельник вторник среда четверг пятница суббота воскресенье
  segunda terça quarta quinta sexta feira
  at on the of um à le du au en el la las los a de del del il alle ore om op te den der vom am o godz r у в об о um als às y
  h hrs hr uhr pm p m st nd rd th er º ª min t z час год г року рік года
  gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst aest hkt mez mesz heure local time
  published publish posted updated update last modified first issued released date created filed
  publié publiée mis mise jour modifié veröffentlicht aktualisiert stand erstellt publicado publicada actualizado actualizada atualizado pubblicato aggiornato
  gepubliceerd bijgewerkt opublikowano aktualizacja dodano опубліковано оновлено опубликовано обновлено дата
  às uur hs ч г р п ятниця мин хв
  heute gestern aujourd hui hier oggi ieri hoy ayer vandaag gisteren dzisiaj dziś wczoraj сьогодні вчора сегодня вчера today yesterday
  en ligne mise parution uk aedt acst awst nzst nzdt sgt pkt sast eat wat cat gst kst wet west akst akdt hst eastern central pacific standard daylight`);

/** Words of languages that write the day before the month in numeric dates. */
export const DAY_FIRST_WORDS: ReadonlySet<string> = words(`
  publié publiée mis mise le du à lundi mardi mercredi jeudi vendredi samedi dimanche modifié
  veröffentlicht aktualisiert stand erstellt am um uhr montag dienstag mittwoch donnerstag freitag samstag sonntag
  publicado publicada actualizado actualizada atualizado el las às lunes martes miércoles jueves viernes sábado domingo
  pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica
  gepubliceerd bijgewerkt op uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  opublikowano aktualizacja dodano godz опубліковано оновлено опубликовано обновлено`);

const ZONE_NAMES: readonly (readonly [string, string])[] = [
  ['Z', 'z gmt utc wet'],
  ['+01:00', 'bst cet mez west'],
  ['+02:00', 'cest mesz eet sast'],
  ['+03:00', 'eest msk eat'],
  ['+08:00', 'hkt sgt awst'],
  ['+09:00', 'jst kst'],
  ['+10:00', 'aest'],
  ['+11:00', 'aedt'],
  ['+12:00', 'nzst'],
  ['+13:00', 'nzdt'],
  ['-03:00', 'adt'],
  ['-04:00', 'edt'],
  ['-05:00', 'est cdt'],
  ['-06:00', 'cst mdt'],
  ['-07:00', 'mst pdt'],
  ['-08:00', 'pst akdt'],
  ['-09:00', 'akst'],
  ['-10:00', 'hst'],
];

/** Offset from UTC by a zone's name in small letters. Names of several zones (IST, ET) are left out. */
export const ZONES: ReadonlyMap<string, string> = new Map(
  ZONE_NAMES.flatMap(([offset, names]) => names.split(' ').map((name): [string, string] => [name, offset])),
);

/** Words that open a byline, in lower case. */
export const BYLINE_OPENERS: ReadonlySet<string> = words('by byline von par por di door autor autorka author od від автор text');

/** Field names in the head of a press-database document. */
export const HEAD_FIELDS: ReadonlySet<string> = words(`
  byline section length dateline highlight series source headline body edition column distribution type author authors publication-info publication-date pages page url link`);

/** Fields whose text is the article's: alone on their line they belong to the head. */
export const TEXT_FIELDS: ReadonlySet<string> = words('full-text text body lead-paragraph');

/** Field names behind the text of a press-database document. */
export const TAIL_FIELDS: ReadonlySet<string> = words(`
  load-date language publication-type graphic subject organization company ticker industry geographic person city state country copyright
  document-type journal-code acc-no url classification notes correction correction-date
  publication-year publication-title publication-subject publisher place-of-publication country-of-publication document-url last-updated database
  source-type language-of-publication issn isbn people location keywords`);

/** Marks that open a list item. */
export const BULLETS = '•●▪◦‣∙·-–*';
