/** Verbs whose object does what the infinitive says: *Er bat die Länder, zu zahlen* – the Länder pay. */
const objectControl: ReadonlySet<string> = new Set(
  `vorhalten unterstellen zutrauen anlasten nachsagen zumuten auftragen auffordern bitten aufrufen zwingen erlauben empfehlen raten verbieten ermöglichen helfen befehlen drängen lassen
  bringen veranlassen beauftragen überreden ermutigen ermuntern anweisen vorwerfen beschuldigen gestatten untersagen
  auferlegen vorschreiben anordnen nahelegen ermahnen mahnen bewegen verpflichten nötigen ermächtigen
  verurteilen hindern abhalten beschwören ersuchen einladen anhalten befähigen berechtigen bezichtigen verdächtigen anleiten
  lehren zureden motivieren verleiten anstiften abraten überzeugen sehen hören beobachten anklagen appellieren erleichtern erschweren
  warnen freistellen freistehen überlassen obliegen ersparen vorbehalten zugestehen freisprechen überführen entlasten tadeln rügen schelten`.split(
    /\s+/,
  ),
);

/** Is it the object, not the subject, of this verb that acts in the infinitive? */
export function isObjectControl(lemma: string): boolean {
  return objectControl.has(lemma);
}

/** Verbs that do not say who shall do what the infinitive says, unless they name somebody: *Er forderte, die Steuern zu senken*. */
const openControl: ReadonlySet<string> = new Set(
  `fordern verlangen einfordern anmahnen vorschlagen anregen beantragen befürworten plädieren nahelegen anraten`.split(
    ' ',
  ),
);

/** Is it left open who acts in the infinitive? */
export function isOpenControl(lemma: string): boolean {
  return openControl.has(lemma);
}

/** Of these the one to whom it is offered may act: „bot der Schule an, die Räume **zu nutzen**“. */
export function isOffer(lemma: string): boolean {
  return lemma === 'anbieten';
}

/** What one does with what is offered. */
export function isTakenUp(lemma: string): boolean {
  return takenUp.has(lemma);
}

const takenUp: ReadonlySet<string> = new Set(
  `nutzen benutzen ausstellen einziehen wohnen übernachten bleiben unterkommen mitfahren mitreisen mitarbeiten mitmachen teilnehmen besichtigen besuchen
   einsehen behalten ausleihen mieten pachten studieren ausprobieren testen umziehen auftreten parken`.split(
    /\s+/,
  ),
);

/** Who is meant only the talk tells: „bot der Stadt an, das Haus **zu kaufen**“. */
export function isOfEither(lemma: string): boolean {
  return /^(kaufen|erwerben|arbeiten|wechseln|zeigen|sprechen|reden|treffen|verlassen|kommen|spielen)$/.test(
    lemma,
  );
}

/** Nouns of demand: who asks is not who shall do it. */
export const ofDemand =
  /(forderung|forderungen|appell|appelle|aufruf|aufrufe|aufforderung|empfehlung|empfehlungen|vorschlag|vorschläge|antrag|anträge|bitte|verbot|anordnung|weisung|anweisung)$/;

/** Nouns of reproach: who is accused has done it. */
export const ofAccusation =
  /(vorwurf|vorwürfe|vorwürfen|verdacht|anklage|anschuldigung|anschuldigungen|beschuldigung|beschuldigungen)$/;
