const MEDIUM = '(?:Wiedergabe|Video|Player|Audio|Inhalt|Stream|Element|Podcast|Livestream|Browser)';
const STATE =
  '(?:unterbrochen|beendet|gestartet|fehlgeschlagen|geladen|abgespielt|angezeigt|wiedergegeben|unterstützt|verfügbar)';
const PAGE =
  '(?:erneut|Browser|Java[Ss]cript|Cookies?|Adblocker|Werbeblocker|Einwilligung|Zustimmung|Einstellungen|Newsletter|E-Mail-Adresse|Postfach|einloggen|anmelden|registrieren|aktivieren|akzeptieren|neu laden)';

/** What the page's software, its shop and its lawyers say to the reader. */
export const messages: readonly RegExp[] = [
  new RegExp(
    `^(?:Die|Das|Der|Dieses|Dieser|Diese|Ihr|Dein)\\s${MEDIUM}\\s(?:wurde|wird|ist|kann|konnte|unterstützt)\\b[^,]{0,40}\\b${STATE}(?:\\swerden)?[.!]?$`,
    'u',
  ),
  /^(?:Es|Leider)\s(?:ist|trat|gab)\s(?:leider\s)?(?:ein|etwas)\b.{0,40}(?:aufgetreten|schiefgegangen|schiefgelaufen|auf)[.!]?$/u,
  new RegExp(
    `^(?:Bitte|Um (?:diese[nrms]?|den|das|die|unsere?n?|fortzufahren|alle)\\s)\\s?.{0,160}\\b${PAGE}\\b`,
    'u',
  ),
  /^(?:Mit (?:Ihrer|deiner) (?:Zustimmung|Anmeldung|Registrierung)|Mit dem (?:Laden|Klick|Absenden)\b.{0,60}(?:akzeptieren|stimmen|erklären)|Durch (?:Klick|das Laden|die Nutzung)|Ich bin (?:damit )?einverstanden)/u,
  /\b(?:Cookies?|Datenschutzerklärung|Nutzungsbedingungen|Datenschutzbestimmungen|personenbezogene[nr]? Daten an Drittplattformen)\b.{0,120}\s(?:akzeptieren|zustimmen|einverstanden|widerrufen|ablehnen|übermittelt|finden Sie)\b/u,
  /^(?:Sie haben|Haben Sie|Du hast|Hast du) (?:noch )?(?:Fragen|Hinweise|Anregungen|einen Fehler|kein Abo|kein Konto)\b/u,
  /^(?:Was (?:meinen|denken|halten) Sie|Schreiben Sie uns|Wie (?:finden|bewerten) Sie|Fehler gefunden|Noch kein Abo|Schon Abonnent|Bereits (?:Abonnent|registriert|Kunde)|Dieser Artikel ist (?:Teil|kostenpflichtig|exklusiv))/u,
];
