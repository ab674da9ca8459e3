import { needsObject } from './transitive.ts';

/** Is the verb, beside phrases that say where or to whom, told of something: „hat das Bild gekauft und **in Bern gezeigt**“? */
export function isDoneToSomething(lemma: string): boolean {
  return (needsObject(lemma) && !seldom.has(lemma)) || handled.has(lemma);
}

/** Of these several are as well told of nobody: „hat das Land verlassen und in Bern **geheiratet**“. */
const seldom: ReadonlySet<string> = new Set(
  `tragen treffen umgehen befinden teilen betonen fordern verlangen bieten haben lösen nennen richten befürchten erfahren bestätigen leiten
   beschließen erkennen setzen`.split(/\s+/),
);

/** What is done to a thing or to somebody, and needs it. */
const handled: ReadonlySet<string> = new Set(
  `zeigen verkaufen weiterverkaufen ausstellen veräußern versteigern vermieten verpachten verschenken schenken vererben vermachen spenden stiften überlassen
   übertragen überweisen schicken senden zurückschicken restaurieren sanieren renovieren reparieren umbauen ausbauen modernisieren reinigen
   konservieren lagern einlagern aufhängen verstecken vergraben ausgraben verbrennen abreißen zerlegen schleppen abschleppen bergen ziehen transportieren
   abtransportieren versehen ausstatten ausrüsten bestücken füttern auswildern aussetzen pflanzen einpflanzen anpflanzen säen züchten schlachten
   kaufen ankaufen mieten pachten stehlen rauben entführen erpressen fesseln schlagen misshandeln würgen töten ermorden begraben beisetzen bestatten
   retten drucken veröffentlichen publizieren übersetzen vertonen verfilmen aufführen inszenieren einspeisen einbauen montieren anbringen verladen
   exportieren importieren verarbeiten umwandeln messen wiegen prüfen überprüfen kontrollieren auswerten katalogisieren digitalisieren
   sammeln sortieren verpacken ausliefern zustellen aufwerten umbenennen taufen pflegen versorgen betreuen beraten vertreten verhören
   beschlagnahmen sicherstellen einziehen versiegeln sprengen entschärfen fangen einfangen markieren integrieren stecken`.split(
    /\s+/,
  ),
);
