/** Verbs whose object does what the infinitive says: *Er bat die Länder, zu zahlen* – the Länder pay. */
const objectControl: ReadonlySet<string> = new Set(
  `vorhalten unterstellen zutrauen anlasten nachsagen zumuten auftragen auffordern bitten aufrufen zwingen erlauben empfehlen raten verbieten ermöglichen helfen befehlen drängen lassen
  bringen veranlassen beauftragen überreden ermutigen ermuntern anweisen vorwerfen beschuldigen gestatten untersagen
  auferlegen vorschreiben anordnen nahelegen ermahnen mahnen bewegen verpflichten nötigen ermächtigen
  verurteilen hindern abhalten beschwören ersuchen einladen anhalten befähigen berechtigen bezichtigen verdächtigen anleiten
  lehren zureden motivieren verleiten anstiften abraten überzeugen sehen hören beobachten anklagen appellieren erleichtern erschweren`.split(
    /\s+/,
  ),
);

/** Is it the object, not the subject, of this verb that acts in the infinitive? */
export function isObjectControl(lemma: string): boolean {
  return objectControl.has(lemma);
}
