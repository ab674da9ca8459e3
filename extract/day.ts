import { InputError } from './input-error.ts';

/**
 * The ISO day of `2022-01-18`, `2022-01-18T09:30:00+01:00` or `18.1.2022`.
 * @throws InputError when it is no day of the calendar.
 */
export function parseDay(text: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[, ].*)?$/.exec(text.trim());
  const [year, month, day] = iso?.slice(1) ?? german?.slice(1).toReversed() ?? [];
  const date = new Date(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}T00:00:00Z`);
  // 31 February becomes 3 March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day))
    throw new InputError(`not a day like 2022-01-21: ${text}`);
  return date.toISOString().slice(0, 10);
}
