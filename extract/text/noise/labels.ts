const LABELS = new Set(
  `Startseite|Zur Startseite|Zurück|Nach oben|Feedback|Kommentar|Kommentare|Anzeige|Werbung|Advertisement|Newsletter|Impressum|
Datenschutz|Datenschutzerklärung|Kontakt|AGB|Login|Einloggen|Suche|Menü|Navigation|Inhalt|Fehler melden|Korrektur|
Korrekturhinweis|Mehr anzeigen|Mehr laden|Weiter|Schließen|Abbrechen|Link kopiert|Externer Inhalt|Quelle|Live|Eilmeldung|
Empfohlener redaktioneller Inhalt|Exklusiv|Update|Plus|Abo|Permalink|Merkliste|Zur Merkliste hinzufügen|Artikel zum Hören|Artikel hören|Vorlesen|
Bild vergrößern|Bildunterschrift anzeigen|Mehr lesen|Alle Kommentare|Alle Kommentare öffnen|Die Redaktion empfiehlt|Aus dem Archiv|
Hier anmelden|Mehr Informationen|Weitere Informationen|Inhalt anzeigen|Inhalte anzeigen|Audio herunterladen|Loading|Video|Audio|Bild|Foto|
Ihr Kommentar zum Thema|Lesermeinungen|Leserkommentare|Nächster Artikel|Vorheriger Artikel|Impressum & Datenschutz|Alle Rechte vorbehalten`
    .split(/[|\n]+/)
    .filter(Boolean),
);

/** Words of the page around the article that stand alone: `Anzeige`, `12 Kommentare`. */
export function isLabel(line: string): boolean {
  return LABELS.has(
    line.replace(
      /^\d{1,6}\s|\s?[•|(]?\s?\d{1,6}(?::\d\d)?(?:\s?(?:Min|min|Minuten)\.?)?\)?$|[.!:]+$/g,
      '',
    ),
  );
}
