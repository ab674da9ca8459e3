import type { Line } from './lines.ts';

/** What can stand before a line's own text. Each pattern matches the marker alone, up to the text behind it. */
const MARKERS: readonly RegExp[] = [
  // Markdown headings and quotations, bullets.
  /^(?:#{1,6}|>{1,3}|[•‣▪◦●■►▶➤→*+–—-]|\*{3})\s+(?=\S)/u,
  // `1. Die Partei will …`, `a) …`; but `1. FC Köln`, `3. Liga`, `12. Oktober`
  /^(?:\d{1,2}\)|[a-z]\))\s+(?=\p{Lu})/u,
  // `date 2022-10 Die …`, `Stand: 12.10.2022, 10:53 Uhr`, `Veröffentlicht am 18. Januar 2022 um 9.30 Uhr –`
  /^(?:date|datum|stand|published|updated|veröffentlicht|aktualisiert|erstellt|zuletzt aktualisiert)(?::| am| at| on)?:?\s+(?:\p{L}{2,10},?\s)?\d[\d.\-/:T]{3,24}(?:Z|\+[\d:]+)?(?:,?\s(?:um\s)?\d{1,2}[.:]\d{2})?(?:\sUhr)?\s*[|–—-]?\s*/iu,
  // `Berlin (dpa) – Die …`, `Genf/Moskau, 18. Januar (Reuters) - …`, `Berlin (dpa/lsw). Die …`
  /^(?:\p{Lu}[\p{L}.-]{1,30}[ /]?){1,4}(?:,\s\d{1,2}\.\s?\p{L}{3,9}(?:\s\d{4})?)?\s?\((?:[A-Za-z]{2,8}(?:[/-][A-Za-z]{2,8}){0,3}|eigener? Bericht|red)\)\s?[–—.:-]{0,2}\s+(?=[\p{Lu}„»"“])/u,
  // `BERLIN – Die …`
  /^(?:\p{Lu}{3,20}[ /]?){1,3}\s[–—-]\s+(?=[\p{Lu}„»"“])/u,
  // `Berlin – Die …`, `Berlin/Bad Ems – Die …`: only before a long line, and when no second dash follows soon
  /^(?:\p{Lu}\p{Ll}[\p{L}-]{1,25}[ /]?){1,3}\s[–—]\s+(?=(?:\p{Lu}|[„»"“]\p{Lu})[^–—]{90})/u,
  // `(dpa) Die …`
  /^\([a-zA-Z]{2,8}(?:[/-][A-Za-z]{2,8}){0,3}\)\s?[–—-]?\s*(?=[\p{Lu}„»"“])/u,
];

/** Emphasis around a whole line: `**Neuer Anlauf**`. */
const EMPHASIZED = /^(\*{1,3}|_{1,3})(?=\S)[\s\S]*[^\s*_]\1$/;

/** Bullets in quotations in lists: nobody nests deeper. */
const MOST = 4;

/** Splits what stands before a line's own text – bullets, datelines, dates of publication – into lines of their own. */
export function splitMarkers(text: string, line: Line, most = MOST): Line[] {
  if (most === 0) return [line];
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  const sign = EMPHASIZED.exec(head.length < 200 ? head : '')?.[1]?.length ?? 0;
  if (sign > 0) return splitEmphasis(text, line, sign);
  const length = MARKERS.map((marker) => marker.exec(head)?.[0].length ?? 0).find(
    (size) => size > 0,
  );
  if (length === undefined || line.start + length >= line.end) return [line];
  const markerEnd = line.start + head.slice(0, length).trimEnd().length;
  return [
    { ...line, end: markerEnd, marker: true },
    ...splitMarkers(text, { ...line, start: line.start + length }, most - 1),
  ];
}

function splitEmphasis(text: string, line: Line, sign: number): Line[] {
  const [start, end] = [line.start + sign, line.end - sign];
  return [
    { ...line, end: start, marker: true },
    ...splitMarkers(text, { ...line, start, end }, 1),
    { ...line, start: end, marker: true },
  ];
}
