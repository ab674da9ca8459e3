const LABELS = new Set(
  `Startseite|Zur Startseite|Zurück|Nach oben|Feedback|Kommentar|Kommentare|Anzeige|Werbung|Advertisement|Newsletter|Impressum|
Datenschutz|Datenschutzerklärung|Kontakt|AGB|Login|Einloggen|Suche|Menü|Navigation|Inhalt|Fehler melden|Korrektur|
Korrekturhinweis|Mehr anzeigen|Mehr laden|Weiter|Schließen|Abbrechen|Link kopiert|Externer Inhalt|Quelle|Live|Eilmeldung|
Empfohlener redaktioneller Inhalt|Exklusiv|Update|Plus|Abo|Alle Rechte vorbehalten`
    .split(/[|\n]+/)
    .filter(Boolean),
);

/** Words of the page around the article that stand alone: `Anzeige`, `12 Kommentare`. */
export function isLabel(line: string): boolean {
  return LABELS.has(line.replace(/^\d{1,6}\s|\s\(?\d{1,6}\)?$|[.!:]$/g, ''));
}
