import { yearsOf } from './calendar.ts';
import { YEAR } from './calendar-words.ts';
import type { Rule } from './unit.ts';

const DECADES: Readonly<Record<string, number>> = {
  zwanzig: 1920,
  dreißig: 1930,
  vierzig: 1940,
  fünfzig: 1950,
  sechzig: 1960,
  siebzig: 1970,
  achtzig: 1980,
  neunzig: 1990,
};
/** Nouns that a number before them counts, even if it looks like a year. */
const COUNTED = String.raw`(?:Euro|Dollar|Mark|Franken|Menschen|Personen|Männer|Frauen|Kinder|Meter|Kilometer|Einwohner\p{L}*|Stück|Tote|Fälle|Soldaten|Mitarbeiter\p{L}*|Stimmen|Quadratmeter|Uhr|Tonnen|Prozent|Hektar|Mal|Teilnehmer\p{L}*|Besucher\p{L}*|Zuschauer\p{L}*|Seiten|Kilogramm|Liter|Grad|Tage|Stunden|Megawatt|Punkte[n]?|Wohnungen|Plätze|Zeichen|Fans)(?!\p{L})`;
const BARE = String.raw`(?=1[6-9]|20)(?<!(?:rund|etwa|knapp|fast|circa|ca\.|(?:mehr|weniger) als|Nummer|Nr\.|§|Artikel|Seite|mindestens|höchstens|je) )(?:(?<!über )|(?=\d{4} hinaus))(?:(?<=(?:Anfang|Mitte|Ende|Beginn) )|(?<!\p{Lu}[\p{L}-]* ))(?<year>(?:1[6-9]|20)\d\d)(?! ${COUNTED})(?![\p{L}\d.,:/%€$-])`;

/** `im Jahr 2014`, `2014`, `2014/15`, `2014–2016`, `in den 1990er Jahren`, `im 19. Jahrhundert`. */
export const years: readonly Rule[] = [
  {
    grain: 'year',
    pattern: String.raw`(?:Saison|Spielzeit|Geschäftsjahre?s?|Schuljahre?s?|Haushaltsjahre?s?) (?<first>${YEAR})(?:(?: ?[-–/] ?)(?<last>\d{4}|\d\d)(?!\d))?`,
    absolute: true,
    resolve: (groups) =>
      yearsOf(Number(groups('first')), lastYear(groups('first'), groups('last'))),
  },
  {
    grain: 'year',
    pattern: String.raw`(?<first>${YEAR})(?: ?[-–/] ?)(?<last>\d{4}|\d\d)(?!\d)`,
    absolute: true,
    resolve: (groups) => {
      const first = Number(groups('first'));
      const last = lastYear(groups('first'), groups('last'));
      return last > first && last - first <= 400 ? yearsOf(first, last) : undefined;
    },
  },
  {
    grain: 'year',
    pattern: String.raw`(?:Jahre?s?|Jahren|Ära|anno|Anno) (?<first>\d{3,4})(?: (?:und|bis|oder) (?<last>\d{3,4}))?(?! v\. Chr\.)(?: n\. Chr\.)?(?!\d)`,
    absolute: true,
    resolve: (groups) =>
      yearsOf(Number(groups('first')), Number(groups('last') || groups('first'))),
  },
  {
    grain: 'year',
    pattern: BARE,
    absolute: true,
    resolve: (groups) => yearsOf(Number(groups('year'))),
  },
  {
    grain: 'decade',
    pattern: String.raw`(?:(?<part>frühen|späten|mittleren) )?(?<decade>(?:1\d|20)?\d0er|(?:${Object.keys(
      DECADES,
    )
      .flatMap((word) => [word, capitalized(word)])
      .join('|')})er)n?(?:[ -]?(?:[Jj]ahren?))?(?!\p{L}|-)`,
    absolute: true,
    resolve: (groups) => {
      const first = firstYear(groups('decade'));
      if (groups('part') === 'frühen') return yearsOf(first, first + 3);
      if (groups('part') === 'späten') return yearsOf(first + 7, first + 9);
      return yearsOf(first, first + 9);
    },
  },
  {
    grain: 'century',
    pattern: String.raw`(?:(?<part>frühen|späten) )?(?<century>\d{1,2})\. (?:Jahrhunderts?|Jh\.)(?! v\.)`,
    absolute: true,
    resolve: (groups) => {
      const first = (Number(groups('century')) - 1) * 100 + 1;
      if (groups('part') === 'frühen') return yearsOf(first, first + 32);
      if (groups('part') === 'späten') return yearsOf(first + 66, first + 99);
      return yearsOf(first, first + 99);
    },
  },
];

/** *23* of *2022/23*, which may be missing. */
function lastYear(first: string, last: string): number {
  if (last === '') return Number(first);
  return last.length === 4 ? Number(last) : Math.floor(Number(first) / 100) * 100 + Number(last);
}

function firstYear(decade: string): number {
  const digits = /^\d+/.exec(decade)?.[0];
  if (digits?.length === 4) return Number(digits);
  if (digits) return (Number(digits) <= 10 ? 2000 : 1900) + Number(digits);
  return DECADES[decade.replace(/er$/, '').toLowerCase()] ?? 1900;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
