import { perForm } from '../per-form.ts';

/** Verbs of what studies and figures do: „Das **zeigt** eine Umfrage“. */
export function isOfShowing(lemma: string): boolean {
  return /^(zeigen|belegen|ergeben|nahelegen|bestätigen|beweisen|offenbaren|dokumentieren|verdeutlichen|besagen|unterstreichen|untermauern|verraten|aufzeigen|bezeugen)$/.test(
    lemma,
  );
}

/** What shows something: *Studie, Gutachten, Zahlen*. */
export const isEvidence = perForm((form): boolean => evidence.test(form));

const evidence =
  /(studien?|untersuchung(en)?|umfragen?|befragung(en)?|erhebung(en)?|gutachten|analysen?|auswertung(en)?|überprüfung(en)?|prüfung(en)?|statistik(en)?|zahlen|daten|dokumente?|unterlagen|papiere?|protokolle?|berichte?|recherchen?|messung(en)?|tests?|(?<!wi)proben?|obduktion(en)?|berechnung(en)?|rechnung(en)?|beispiele?|fälle|funde?|fotos?|aufnahmen?|videos?|bilder|blick|vergleiche?|experimente?|versuche?|ermittlungen|erfahrung(en)?|bilanz(en)?|kurven?|karten?|modelle?)$/i;

/** Verbs of what machines and works do for people. */
export function isOfMaking(lemma: string): boolean {
  return making.has(lemma);
}

const making: ReadonlySet<string> = new Set(
  `liefern beliefern spenden spendieren beisteuern stellen bereitstellen zubereiten kochen backen verarbeiten herstellen fertigen produzieren drucken erzeugen
   steuern regeln lenken überwachen kontrollieren messen zählen erfassen filtern reinigen kühlen heizen beheizen pumpen verdichten bewässern beleuchten
   bewachen entsorgen waschen nutzen aufbereiten befördern transportieren warten`.split(/\s+/),
);

/** What makes or moves things without being somebody: *Großküche, Talsperre, Rechner*. */
export const isMaker = perForm((form): boolean => makers.test(form));

const makers =
  /(küche|kantine|werk|werke|fabrik|betrieb|betriebe|talsperre|anlagen?|mühle|erei|station|generator|turbine|pumpe|quelle|brunnen|firma|farm|plantage|rechner|computer|programm|software|system|sensor|sensoren|kameras?|algorithmus|app|roboter|drohnen?|gerät|geräte|automat|automaten|motor|motoren|maschinen?|kanal|dienst|hof)$/i;

/** What lays down what people may do: „Das Gesetz verbietet sie“. */
export const isRuling = perForm((form): boolean => ruling.test(form));

const ruling =
  /(gesetz|gesetze|recht|urteil|beschluss|vertrag|verträge|abkommen|verordnung|satzung|regel|regeln|regelung|richtlinie|vorschrift|ordnung|programm|konzept|projekt|verfahren|schicksal|leben|museum|hotel|schiff|tier)$/i;

/** Verbs of what cranes and vehicles do with things. */
export function isOfCarrying(lemma: string): boolean {
  return /^(heben|hieven|bringen|ziehen|schleppen|abschleppen|fliegen|transportieren|abtransportieren|tragen|bergen|befördern|rücken|setzen|schieben|holen)$/.test(
    lemma,
  );
}

/** What lifts or carries things: *Kran, Hubschrauber, Schlepper*. */
export const isCarrier = perForm((form): boolean => carriers.test(form));

const carriers =
  /(kran|krane|kräne|bagger|hubschrauber|helikopter|schlepper|tieflader|lastwagen|laster|lkw|transporter|traktor|trecker|gespann|lokomotive|lok|frachter|fähre|ponton|gabelstapler|stapler|raupe|winde|rettungswagen|abschleppwagen|drohne|rakete)$/i;
