/** Whole words of a page's software, shop and editors, when they speak of themselves. */
const PAGE_WORD =
  /^(?:extern\p{Ll}*|Inhalte?s?n?|Klick|klicken|anklicken|Button|anzeigen|angezeigt|einblenden|ausblenden|Browsers?|Cookies?|Datenschutz\p{Ll}*|Einwilligung|Zustimmung|zustimmen|Newsletters?|Abos?|Abonnement\p{Ll}*|abonnieren|abonniert|Zugangs?|Geräte?s?n?|nutzen|Konto|Accounts?|App|Links?|Artikels?|Redaktion|Website|Webseite|Seite|E-Mail|E-Mail-Adresse|anmelden|angemeldet|einloggen|registrieren|registriert|Passwort|Podcasts?|Players?|Videos?|Kommentare?n?|kommentieren|diskutieren|Profil|Push\p{Ll}*|Benachrichtigung\p{Ll}*|personenbezogene\p{Ll}*|Drittplattformen|Einstellungen|aktivieren|deaktivieren|akzeptieren|herunterladen|laden|kostenlos\p{Ll}*|testen|Angebote?s?|lesen|weiterlesen|hören|ansehen|bestellen|kündigen|Probe\p{Ll}*|Leser\p{Ll}*|Adblocker|Werbeblocker|Werbung|JavaScript|Postfach|Live\p{Ll}*|Merkliste|Fehler|erneut|teilen|Social|Media)$/u;
/** The reader, spoken to; at the beginning of a sentence `Sie` may be a woman or several people. */
const READER =
  /(?<=\s)(?:Sie|Ihnen|Ihre?[mnrs]?|Dein\p{Ll}*|Dir|Dich|Du|deine?[mnrs]?|dir|dich)(?!\p{L})|^(?:Bitte|Sie (?:können|haben|möchten|wollen|sind|erhalten|finden|müssen|lesen)|Ihre?[nmrs]?|Wir (?:freuen|haben|nutzen|verwenden|benötigen|empfehlen))(?!\p{L})|(?<=\s)(?:unsere[mnrs]?|uns)(?!\p{L})/u;
const QUOTED = /[„“”"»«‚‘]/;

/** Whether the page speaks to its reader about itself: `Mit einem Klick können Sie den Inhalt anzeigen.` */
export function addressesReader(sentence: string): boolean {
  if (QUOTED.test(sentence) || !READER.test(sentence)) return false;
  const words = sentence.split(/[^\p{L}-]+/u).filter(Boolean);
  const own = words.filter((word) => PAGE_WORD.test(word)).length;
  return own >= 2 && own * 12 >= words.length;
}
