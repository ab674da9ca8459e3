import { MONTH, SHIFT, WEEKDAY } from './calendar-words.ts';
import { NUMBER } from './numbers.ts';
import type { Rule } from './unit.ts';

const MEASURES = String.raw`(?:Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?|Jahrhunderten?)`;
const MEASURE = String.raw`(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr|Jahrzehnt|Jahrhundert)`;
const SEASONS = '(?:Sommer|Winter|Nächte|Abende|Wochenenden|Saisons|Semester)';
const SOME = String.raw`(?:einigen?|wenigen?|mehreren?|vielen?|etlichen?|ein paar|zahlreichen?|langen)`;

/** Expressions of time that stand for no days of the calendar, or for none that the words alone tell. */
export const unresolved: readonly Rule[] = [
  // seit Jahren, vor einigen Wochen, nach zwei Tagen, in wenigen Stunden
  String.raw`(?:seit|vor|nach|in|binnen|während|über)(?: ${SOME})? ${MEASURES}`,
  String.raw`nach (?:rund |etwa |knapp |fast |mehr als )?${NUMBER} (?:${MEASURES}|${MEASURE})`,
  String.raw`(?:vor|seit) (?:kurzem|Kurzem|langem|Langem|längerem|Längerem|geraumer Zeit|langer Zeit|jeher|Urzeiten)`,
  // in den vergangenen Jahren, dieser Tage
  String.raw`${SHIFT}(?: ${SOME})? ${MEASURES}`,
  'dieser Tage|in (?:letzter|jüngster|nächster|absehbarer|dieser) Zeit|in Zukunft|in der Vergangenheit',
  // in der kommenden Saison, zum Saisonende
  String.raw`${SHIFT} (?:Saison|Spielzeit|Legislaturperiode|Amtszeit|Geschäftsjahre?s?|Schuljahre?s?|Wahlperiode)`,
  'Saison(?:ende|beginn|start|schluss|auftakt)',
  // drei Tage lang, zwei Wochen später, Wochen später, ein Jahr zuvor
  String.raw`(?:${NUMBER}|${SOME}) (?:${MEASURES}|${MEASURE}) (?:lang|später|zuvor|vorher|danach|darauf|nach|vor|zurück)(?! )`,
  String.raw`(?:${NUMBER}|${SOME}) (?:${MEASURES}|${MEASURE}) (?:lang|später|zuvor|vorher|danach|darauf)`,
  // drei Sommer lang, viele Nächte lang
  String.raw`(?:${NUMBER}|${SOME}) ${SEASONS} lang`,
  String.raw`${MEASURES} (?:später|zuvor|danach)`,
  String.raw`(?:jahre|monate|wochen|tage|stunden|minuten|jahrzehnte|jahrhunderte)lang`,
  // von Jahr zu Jahr
  'von (?:Jahr zu Jahr|Monat zu Monat|Woche zu Woche|Tag zu Tag|Stunde zu Stunde)',
  // jeden Dienstag, jedes Jahr, alle zwei Wochen
  String.raw`jede[nrs]? (?:${ordinal()} )?(?:${WEEKDAY}(?:abend|morgen|nachmittag|nacht)?|${MEASURE}|Morgen|Abend|Nachmittag|Nacht|Sommer|Winter|Herbst|Frühjahr|Wochenende)`,
  // jedes Jahr im August, jedes Jahr zu Ostern
  String.raw`jedes Jahr (?:im|Anfang|Mitte|Ende|zu|an) (?:${MONTH}|Sommer|Winter|Herbst|Frühjahr|Frühling|Advent|Ostern|Pfingsten|Weihnachten|Silvester)`,
  // montags, freitagabends
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:abend|morgen|nachmittag)?s',
  String.raw`alle ${NUMBER} (?:Stunden|Tage|Wochen|Monate|Jahre)`,
  // am selben Tag, am Tag zuvor, am Vorabend
  String.raw`(?:selben|gleichen|folgenden|darauffolgenden|anderen) (?:Tag|Abend|Morgen|Nachmittag|Woche|Monat|Jahr|Sommer|Winter|Herbst|Frühjahr|Frühling)`,
  String.raw`(?:nächsten) (?:Tag|Morgen)`,
  String.raw`(?:Tag|Abend|Woche|Monat|Jahr) (?:zuvor|danach|darauf|davor)`,
  String.raw`Vortage?s?|Folgetage?s?|Vorabend|Folgejahre?s?|(?:darauf)?folgenden (?:${NUMBER} )?(?:Jahren?|Monaten?|Wochen?|Tagen?)|Folge(?:jahren|monaten?|wochen?|tagen)|tags (?:zuvor|darauf)`,
  String.raw`(?:kurz |wenig |lange |unmittelbar |bereits )?(?:zuvor|danach)|(?:kurz|wenig) (?:darauf|später)|damals|kürzlich|neulich|demnächst`,
].map((pattern): Rule => ({ grain: 'span', pattern, resolve: () => undefined }));

function ordinal(): string {
  return '(?:ersten|zweiten|dritten|letzten|einzelnen)';
}
