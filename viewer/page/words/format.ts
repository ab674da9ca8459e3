/** A day as people write it: `18. Januar 2022`. Text that is no ISO day stays as it is. */
export function formatDay(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A number with its thousands apart. */
export function formatNumber(value: number, locale: string): string {
  return value.toLocaleString(locale);
}

/** A link that may be followed: http and https only, as addresses come from articles. */
export function maybeLink(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : undefined;
}
