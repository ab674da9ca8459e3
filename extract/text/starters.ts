/**
 * Capitalised words that begin sentences far more often than they follow an abbreviation or a number:
 * articles, pronouns, conjunctions, prepositions, adverbs.
 */
const STARTERS = new Set(
  `Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Kein Keine Keiner Er Sie Es Wir Ihr Ich Man Du Uns Ihn Ihm Ihnen
  Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jeder Jede Jedes Alle Allen Viele Vielen Manche Einige Beide Mehrere
  Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere Mein Meine Dessen Deren Was Wer Wie Wo Wann Warum Weshalb
  Wieso Wohin Woher Welche Welcher Welches Und Oder Aber Doch Denn Sondern Als Wenn Weil Da Dass Daß Ob Obwohl Während Bevor
  Nachdem Seit Seitdem Sobald Solange Falls Damit Indem Auch Nur Noch Schon So Dann Dort Hier Jetzt Nun Heute Gestern Morgen
  Damals Dabei Dafür Dagegen Dadurch Daher Darum Deshalb Deswegen Dennoch Trotzdem Jedoch Allerdings Außerdem Zudem Ferner
  Zuvor Danach Anschließend Später Zunächst Zuletzt Inzwischen Mittlerweile Unterdessen Bereits Bislang Bisher Erst Nach Vor In
  Im An Am Auf Aus Bei Beim Mit Von Vom Zu Zum Zur Für Gegen Ohne Um Durch Über Unter Zwischen Neben Hinter Wegen Trotz Laut
  Ab Bis Gegenüber Statt Anstatt Angesichts Aufgrund Entsprechend Ebenso Etwa Rund Knapp Mehr Weniger Insgesamt Immer Nie
  Niemand Jemand Etwas Nichts Sogar Selbst Vielleicht Wahrscheinlich Möglicherweise Offenbar Natürlich Leider Zwar Weder Nicht
  Wäre Würde Hätte Könnte Ist Sind War Waren Hat Haben Hatte Wird Werden Kann Soll Will Muss Muß Darf Gibt Gab Ja Nein Somit
  Hinzu Davon Daran Darauf Daraus Darin Darüber Darunter Hierzu Dazu Davor Dahinter Sonst Weiter Weitere Gleichzeitig
  Stattdessen Schließlich Vorher Nachher Kurz Kaum Fast Ganz Sehr Besonders Vor Wer Womit Wobei Wovon Sollte Sollten Wollte
  Konnte Musste Durfte Wurde Wurden Welch Solche Solcher Derzeit Demnach Dadurch Dazwischen Ende Anfang Mitte`.split(
    /\s+/,
  ),
);

/** Whether a capitalised word is likely to begin a sentence. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word);
}
