const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const JOINT = String.raw`(?:,|\sund|\s&|\/)?\s(?:(?:von|van|de|der|zu|in|aus)\s)?`;
const ROLE =
  'Text|Interview|Protokoll|Autor(?:in|en)?|Redaktion|Bericht|Mitarbeit|Aufgezeichnet|Reporter|Korrespondent(?:in)?|Übersetzung|Regie|Moderation|Produktion';
const AGENCY = String.raw`[A-Za-zÄÖÜäöü]{2,9}`;

/** Who wrote the article: `Von Anna Beispiel, Berlin`, `Ein Kommentar von …`, `Interview: …`, `mab/dpa/AFP`. */
export const bylines: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:Ein|Eine)\s(?:\p{Lu}[\p{L}-]+\s){0,2}[\p{L}-]+\s)?[Vv]on\s(?:unsere[mr]\s\p{L}+\s)?(?:(?:Dr\.|Prof\.)\s)?${NAME}(?:${JOINT}${NAME}){0,8}(?:\s?\([a-zA-Z/]{2,20}\))?$`,
    'u',
  ),
  new RegExp(String.raw`^(?:${ROLE})\s?(?::|\/|\|)\s?\p{Lu}[^.!?]{1,120}$`, 'u'),
  new RegExp(String.raw`^[([]?${AGENCY}(?:\s?[/|]\s?${AGENCY}){1,5}[)\]]?$`, 'u'),
  /^[([]?(?:[a-zäöü]{2,4}|dpa|AFP|Reuters|APA|AP|SID|KNA|epd|ANSA|dpa-AFX|DPA)[)\]]?\.?$/u,
  /^\(?[Mm]it\s(?:Material|Informationen|Agenturmaterial|Inhalten)\s(?:von|der|des)\s/u,
  /^(?:Diese|Dieser)\s(?:Meldung|Artikel|Text|Beitrag|Nachricht|Agenturmeldung)\s(?:wurde|ist|erschien|stammt|basiert)\b.{0,160}(?:automatisch|Agentur|Redaktion|bearbeitet|aktualisiert|erschienen|veröffentlicht|übernommen|zuerst)/u,
];
