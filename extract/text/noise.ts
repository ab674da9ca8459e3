/** `Foto: Jane Doe / dpa`, `© Reuters`: who made a picture. */
export function isCredit(line: string): boolean {
  return line.length < 200 && CREDIT.test(line);
}

/** Whether a line or sentence is none of the article's own: credits, bylines, prompts, messages of the page's software. */
export function isNoise(line: string): boolean {
  if (line.length > 400) return false;
  return isCredit(line) || !/\p{L}/u.test(line) || NOISE.some((pattern) => pattern.test(line));
}

const CREDIT =
  /^[[(]?(?:(?:\p{Lu}?\p{Ll}{0,20}(?:foto|bild|video|grafik|karte|aufnahme)s?|illustration|screenshot|quelle|credit|copyright|fotograf(?:in)?|montage|collage)\s?(?::|\/|\||©)|©|\(c\)|Copyright\b)/iu;

const PLATFORM =
  '(?:Facebook|Twitter|X|WhatsApp|Instagram|Telegram|Signal|Threads|Bluesky|Mastodon|LinkedIn|Xing|Pinterest|Reddit|Pocket|Flipboard|YouTube|Spotify|Deezer|Apple Podcasts?|Google Podcasts?|E-Mail|Mail|Messenger|iTunes|RSS|TikTok)';

const NOISE: readonly RegExp[] = [
  // Tickers: `+++ Stand: 18.30 Uhr +++`
  /^\+\+\+? ?(?:Stand|Update|Aktualisiert|Eilmeldung|Live)\b[^.!?]{0,20}/u,
  // Authors: `Von Anna Beispiel und Max Muster, Berlin`, `Ein Kommentar von …`, `Interview: …`
  /^(?:(?:Ein|Eine)\s(?:\p{Lu}[\p{L}-]+\s){0,2}[\p{L}-]+\s)?[Vv]on\s(?:unsere[mr]\s\p{L}+\s)?(?:(?:Dr\.|Prof\.)\s)?\p{Lu}[\p{L}.'’-]*(?:(?:,|\sund|\s&|\/)?\s(?:(?:von|van|de|der|zu|in|aus)\s)?\p{Lu}[\p{L}.'’-]*){0,8}(?:\s?\([a-zA-Z/]{2,20}\))?$/u,
  /^(?:Text|Interview|Protokoll|Autor(?:in|en)?|Redaktion|Bericht|Mitarbeit|Aufgezeichnet|Reporter|Korrespondent(?:in)?|Übersetzung|Regie|Moderation|Produktion)\s?(?::|\/|\|)\s?\p{Lu}[^.!?]{1,120}$/u,
  // Agencies: `asc/dpa/AFP`, `(dpa)`, `dpa/lsw`, `Mit Material von dpa`, `Quelle: …`
  /^[([]?[A-Za-zÄÖÜäöü]{2,9}(?:\s?[/,|]\s?[A-Za-zÄÖÜäöü]{2,9}){1,5}[)\]]?$/u,
  /^[([](?:[a-zäöü]{2,6}|dpa|AFP|Reuters|APA|AP|SID|KNA|epd|ANSA|dpa-AFX|DPA)[)\]]\.?$/u,
  /^(?:[a-z]{2,4}|dpa|AFP|APA|SID|epd|KNA)$/u,
  /^[(]?(?:Mit|Unter Verwendung von|mit)\s(?:Material|Informationen|Agenturmaterial|Inhalten)\s(?:von|der|des)\s/u,
  /^(?:Diese|Dieser|Die|Der)\s(?:Meldung|Artikel|Text|Beitrag|Nachricht|Agenturmeldung)\s(?:wurde|ist|erschien|stammt|basiert)\b.{0,160}(?:automatisch|Agentur|Redaktion|bearbeitet|aktualisiert|erschienen|veröffentlicht|übernommen|zuerst)/u,
  // When the page was written.
  /^(?:Stand|Datum|Veröffentlicht|Aktualisiert|Erstellt|Letzte Aktualisierung|Zuletzt aktualisiert|Uhrzeit)\b\s?(?::|am\b).{0,60}$/u,
  /^(?:\p{Lu}\p{Ll}+,?\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?(?:\d{2,4})?,?\s*(?:[-–|,]?\s?(?:um\s)?\d{1,2}[:.]\d{2}(?:\sUhr)?)?$/u,
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]+)?$/u,
  // Other articles.
  /^(?:\p{P}\s?)?(?:Lesen Sie|Lies|Lest|Hören Sie|Sehen Sie|Schauen Sie|Erfahren Sie|Klicken Sie|Folgen Sie|Abonnieren Sie|Diskutieren Sie|Melden Sie sich|Registrieren Sie sich|Bestellen Sie|Laden Sie)\b.{0,200}/u,
  /^(?:Mehr (?:zum Thema|dazu|zu diesem Thema|Nachrichten|Artikel|Informationen|lesen|auf|über|aus)|Weitere (?:Artikel|Nachrichten|Infos|Informationen|Themen|Meldungen|Videos)|Weiterlesen|Jetzt (?:lesen|anmelden|abonnieren|registrieren|testen|bestellen|mitmachen|teilen|anhören|ansehen|kostenlos)|Siehe auch|Auch (?:interessant|lesenswert)|Zum Thema|Lesetipps?|Lese-Tipp|Empfehlung der Redaktion|Das könnte (?:Sie|dich|Dich) (?:auch )?interessieren|Passend dazu|Verwandte (?:Artikel|Themen)|Meistgelesen|Themen|Schlagwörter|Schlagworte|Tags|Hier (?:lesen|finden|geht es|gibt es) (?:Sie|mehr|weitere|zur|zum|alle)|Alle (?:Infos|News|Nachrichten|Entwicklungen|Artikel|Informationen) (?:zu[mr]?|im|rund|über|auf)|Aktuelle (?:Nachrichten|News|Meldungen))\b(?:\s?[:|–-].{0,160}|[^.!?]{0,100})[:.!]?$/u,
  /^(?:Im Video|Video|Podcast|Audio|Newsblog|Liveblog|Live-?[Tt]icker|Bildergalerie|Fotostrecke|Bilderstrecke)(?:\s?[:|–-]\s.{0,160}|\s(?:Cover|Logo|Icon|Player|abspielen|starten|anhören|ansehen))?$/u,
  // Sharing.
  new RegExp(
    String.raw`^(?:(?:Artikel|Beitrag|Seite|Link|Jetzt)?\s?(?:[Aa]uf|[Vv]ia|[Pp]er|[Bb]ei|[Ii]n|[Mm]it|[Aa]n|[Üü]ber)\s${PLATFORM}(?:\s(?:und|oder)\s${PLATFORM})?\s(?:teilen|senden|versenden|posten|empfehlen|folgen|abonnieren|verschicken|weiterleiten|hören|anhören|merken)[.!]?)$`,
    'u',
  ),
  new RegExp(String.raw`^(?:${PLATFORM}[\s,|/·•]*){1,8}$`, 'u'),
  /^(?:(?:Diesen |Den )?(?:Artikel|Beitrag|Seite|Text|Link|Inhalt|Video)\s)?(?:[Tt]eilen|[Dd]rucken|[Mm]erken|[Vv]ersenden|[Vv]orlesen|[Aa]nhören|[Kk]opieren|[Ee]mpfehlen|[Kk]ommentieren|[Ss]peichern|[Aa]bonnieren(?: bei)?|[Ff]olgen)(?: (?:Sie uns|uns)\b.{0,60})?[.!]?$/u,
  /^(?:Zur Startseite|Startseite|Zurück(?: zur.{0,30})?|Nach oben|Feedback|Kommentare?(?: \(?\d+\)?)?|\d+ Kommentare?|Anzeige|Werbung|Advertisement|Newsletter|Impressum|Datenschutz(?:erklärung)?|Kontakt|AGB|Anmelden|Einloggen|Login|Registrieren|Abonnieren|Suche|Menü|Navigation|Inhalt|Fehler melden|Korrektur(?:hinweis)?|Mehr anzeigen|Mehr laden|Weiter|Schließen|Abbrechen|Link kopiert|Lesezeit:?.{0,20}|\d+ Min(?:\.|uten)(?: Lesezeit)?|Externer Inhalt|Empfohlener redaktioneller Inhalt|Quelle|Live|Eilmeldung|Exklusiv|Update|Plus|Abo)[.!:]?$/u,
  // The page's software and shop.
  /(?:^|\s)(?:Wiedergabe\b.{0,30}\b(?:unterbrochen|beendet|gestartet|fehlgeschlagen)|(?:Video|Player|Audio|Inhalt|Seite|Bild|Stream|Element)\b.{0,40}\b(?:nicht|kann nicht|konnte nicht)\b.{0,20}\b(?:geladen|abgespielt|angezeigt|wiedergegeben|verfügbar|unterstützt))/iu,
  /^(?:Es|Leider)\s(?:ist|sind|trat|gab)\s(?:leider\s)?(?:ein|etwas|Fehler)\b.{0,40}(?:Fehler|schiefgegangen|schiefgelaufen|Problem)?.{0,20}(?:aufgetreten|schiefgegangen|schiefgelaufen)\b/u,
  /^(?:Bitte|Um)\b.{0,160}\b(?:erneut|Browser|JavaScript|Javascript|Cookies?|Adblocker|Werbeblocker|Einwilligung|Zustimmung|Einstellungen|Newsletter|einloggen|anmelden|registrieren|E-Mail-Adresse|Postfach|aktivieren|akzeptieren|neu laden|Seite)\b/u,
  /\b(?:Cookies?|Datenschutzerklärung|Nutzungsbedingungen|Datenschutzbestimmungen|AGB|personenbezogene[nr]? Daten an Drittplattformen)\b.{0,120}\b(?:akzeptieren|zustimmen|einverstanden|zu|widerrufen|ablehnen|gelesen|übermittelt|finden Sie)\b/u,
  /^(?:Mit (?:Ihrer|deiner|der) (?:Zustimmung|Anmeldung|Registrierung)|Mit dem (?:Laden|Klick|Absenden)|Durch (?:Klick|das Laden|die Nutzung)|Ich bin (?:damit )?einverstanden|Ihr Browser|Dein Browser|Sie (?:haben|können|erhalten|sind) (?:bereits |noch )?(?:kein|ein|den|diesen|den Newsletter|Ihr|jetzt|hier|angemeldet)\b.{0,80}(?:Abo|Newsletter|Konto|Artikel|angemeldet|Passwort|E-Mail))/u,
  /^(?:Sie haben Fragen|Haben Sie (?:Fragen|Hinweise|Anregungen|einen Fehler)|Was (?:meinen|denken|halten) Sie|Ihre Meinung|Schreiben Sie uns|Wie (?:finden|bewerten) Sie|Fehler gefunden|Sie möchten|Noch kein Abo|Schon Abonnent|Bereits (?:Abonnent|registriert|Kunde)|Alle Rechte vorbehalten|Dieser Artikel ist (?:Teil|kostenpflichtig|exklusiv))/u,
];
