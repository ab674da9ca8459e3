const DATE = String.raw`\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?(?:\d{2,4})?`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:\sUhr)?`;

/** When the page was written: `Stand: 12.10.2022, 10:53 Uhr`, `18. Januar 2022`, `+++ Update +++`. */
export const stamps: readonly RegExp[] = [
  /^(?:\+\+\+?\s?)?(?:Stand|Datum|Veröffentlicht|Aktualisiert|Erstellt|Letzte Aktualisierung|Zuletzt aktualisiert|Lesezeit)\b\s?(?::|am\b)[^.!?]{0,40}(?:[.:]\d[^.!?]{0,25}){0,3}$/u,
  new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+,?\s)?${DATE},?\s*(?:[-–|,]?\s?(?:um\s)?${CLOCK})?$`, 'u'),
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]+)?$/u,
  /^\+\+\+?\s?(?:Update|Aktualisiert|Eilmeldung|Live)\b[^.!?]{0,20}$/u,
  /^\d+\s(?:Min\.|Minuten)(?:\sLesezeit)?$/u,
];
