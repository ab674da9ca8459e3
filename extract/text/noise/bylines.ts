const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const JOINT = String.raw`(?:,|\sund|\s&|\/)?\s(?:(?:von|van|de|der|zu|in|aus)\s)?`;
const ROLE =
  'Text|Interview|Protokoll|Autor(?:in|en)?|Redaktion|Bericht|Mitarbeit|Aufgezeichnet|Reporter|Korrespondent(?:in)?|Übersetzung|Regie|Moderation|Produktion';
const AGENCY =
  '(?:dpa(?:-AFX|-infocom)?|DPA|AFP|afp|Reuters|REUTERS|reuters|rtr|APA|apa|AP|ap|SID|sid|KNA|kna|epd|EPD|ANSA|dts|ots|TASS|tass|Xinhua|EFE|Keystone(?:-SDA)?|sda|SDA|awp|dapd|dpad)';
/** A short sign of an author or an agency, or the address of a site. */
const SIGN = String.raw`[A-Za-zÄÖÜäöü][A-Za-zÄÖÜäöü.-]{0,11}`;

/** Who wrote the article: `Von Anna Beispiel, Berlin`, `Ein Kommentar von …`, `Interview: …`, `mab/dpa/AFP`. */
export const bylines: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:Ein|Eine)\s(?:\p{Lu}[\p{L}-]+\s){0,2}[\p{L}-]+\s)?[Vv]on\s(?:unsere[mr]\s\p{L}+\s)?(?:(?:Dr\.|Prof\.)\s)?${NAME}(?:${JOINT}${NAME}){0,8}(?:\s?\([a-zA-Z/]{2,20}\))?$`,
    'u',
  ),
  new RegExp(String.raw`^(?:${ROLE})\s?(?::|\/|\|)\s?\p{Lu}[^.!?]{1,120}$`, 'u'),
  // mab/dpa/AFP, (dpa), kle/sti (afp, dpa, rtr), /dpa/mob
  new RegExp(
    String.raw`^(?:[a-z-]{2,20}\.(?:de|com|at|ch),\s)?[([/]?${SIGN}(?:\s?[/|]\s?${SIGN}){1,5}[)\]]?(?:\s\(${SIGN}(?:,\s${SIGN}){0,4}\))?$`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:[Mm]it\s|[Vv]on\s|[([/])?(?:[a-zäöü]{2,4}|${AGENCY})(?:(?:,\s|/|\s)(?:[a-zäöü]{2,4}|${AGENCY})){0,4}[)\]]?\.?$`,
    'u',
  ),
  /^\(?[Mm]it\s(?:Material|Informationen|Agenturmaterial|Inhalten)\s(?:von|der|des)\s/u,
  /^(?:Diese|Dieser)\s(?:Meldung|Artikel|Text|Beitrag|Nachricht|Agenturmeldung)\s(?:wurde|ist|erschien|stammt|basiert)\b.{0,160}(?:automatisch|Agentur|Redaktion|bearbeitet|aktualisiert|erschienen|veröffentlicht|übernommen|zuerst)/u,
];
