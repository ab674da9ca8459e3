import type { Modality } from '../../triple.ts';
import { perForm } from '../per-form.ts';

/** Nouns for what somebody says or thinks; last parts of compounds: *Polizeiangaben, Medienberichten, Fachmeinung*. */
const accounts =
  /(angaben?|aussagen?|auskunft|auskünften?|mitteilung(en)?|verlautbarung(en)?|darstellung(en)?|schilderung(en)?|bekunden|berichte?n?|meldung(en)?|information(en)?|ansicht(en)?|meinung(en)?|auffassung(en)?|einschätzung(en)?|überzeugung(en)?|vermutung(en)?|lesart|schätzung(en)?|berechnung(en)?|hochrechnung(en)?|prognosen?|vorhersagen?|umfragen?|studien?|statistik(en)?|analysen?|erkenntniss?e?n?|gutachtens?|klageschrift)$/;

/** The same as whole words only: *worten* is also the end of *Antworten*. */
const wholeAccounts =
  /^(worten|dafürhalten|urteil|kenntnis|eindruck|rechnung|zahlen|daten|sicht|augen|perspektive)$/;

/** What is said after them may also just come later: *nach langen Ermittlungen, nach einer Untersuchung im Krankenhaus*. */
const inquiries =
  /(recherchen?|ermittlung(en)?|untersuchung(en)?|befragung(en)?|auswertung(en)?|erhebung(en)?|(?<!er)zählung(en)?)$/;

/** Those that carry a source even if nobody is named for them: *nach Polizeiangaben, nach ersten Schätzungen*. */
const ownerless =
  /(angaben|auskünften|berichten|meldungen|informationen|schätzung(en)?|berechnung(en)?|hochrechnung(en)?|prognosen?|umfragen?|studien?|statistik(en)?|erkenntnissen|bericht|meldung|gutachten|klageschrift)$/;

/** What somebody wants or plans, and what is then no fact yet: *nach dem Willen der Regierung wird …*. */
const intentions: readonly (readonly [Modality, RegExp])[] = [
  ['wanted', /^(willen|wunsch|wünschen|vorstellungen|(.+)?vorschlag|vorschlägen)$/],
  ['planned', /(^|bau|reform|spar|ausbau|umbau)(plan|plänen|planung|planungen|entwurf|konzept)$/],
];

/** Qualities of what is known so far: *nach bisherigen Ermittlungen, nach vorläufigen Untersuchungen*. */
const provisional =
  /^(bisherig|vorläufig|erst|jüngst|neuest|aktuell|derzeitig|gegenwärtig|übereinstimmend|polizeilich|amtlich|behördlich|offiziell)e[nrm]?$/;

export type SourceKind = 'account' | 'inquiry' | 'intention';

/** What kind of source a noun is behind *nach*, given in lower case; undefined if none. */
export const maybeSourceKind = perForm((form): SourceKind | undefined => {
  if (accounts.test(form) || wholeAccounts.test(form)) return 'account';
  if (inquiries.test(form)) return 'inquiry';
  return maybeIntention(form) ? 'intention' : undefined;
});

/** In which way true is what goes by somebody's will or plan: *nach dem Willen* – wanted. */
export function maybeIntention(form: string): Modality | undefined {
  return intentions.find(([, nouns]) => nouns.test(form))?.[0];
}

export function standsForItself(form: string): boolean {
  return ownerless.test(form);
}

export function isProvisional(form: string): boolean {
  return provisional.test(form);
}
