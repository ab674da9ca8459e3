import { partsOf } from './calendar.ts';
import { maybeShift, SHIFT, YEAR } from './calendar-words.ts';
import type { Groups, Reference } from './unit.ts';

/** What can follow a month, a quarter or a date: `2022`, `dieses Jahres`, `des vergangenen Jahres`, `des Vorjahres`. */
export const YEAR_REFERENCE = String.raw`(?: (?:(?:des )?Jahres )?(?<year>${YEAR})| (?:des )?(?<shift>${SHIFT}) Jahres| (?<former>des Vorjahres)| (?<same>des Jahres))?`;

/** The year that a match of YEAR_REFERENCE names; undefined when there is none or the day of the article is unknown. */
export function maybeYear(groups: Groups, { today }: Reference): number | undefined {
  if (groups('year')) return Number(groups('year'));
  if (today === undefined) return undefined;
  const { year } = partsOf(today);
  if (groups('former')) return year - 1;
  if (groups('same')) return year;
  const shift = groups('shift') ? maybeShift(groups('shift')) : undefined;
  return shift === undefined ? undefined : year + shift;
}
