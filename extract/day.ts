import { InputError } from './input-error.ts';
import { maybeMonth } from './time/calendar-words.ts';

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?:[, ].*)?$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\p{L}+)\.?\s(?<year>\d{4})(?:[, ].*)?$/u,
];

/**
 * The ISO day of `2022-01-18`, `2022-01-18T09:30:00+01:00`, `18.1.2022` or `18. Januar 2022`.
 * @throws InputError when it is no day of the calendar.
 */
export function parseDay(text: string): string {
  const { year, month, day } =
    forms.map((form) => form.exec(text.trim())).find(Boolean)?.groups ?? {};
  const number = maybeMonth(month ?? '') ?? Number(month);
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  // 31 February becomes 3 March.
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== number - 1)
    throw new InputError(`not a day like 2022-01-21: ${text}`);
  return date.toISOString().slice(0, 10);
}
