import type { Node } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';

/** Small words inside names: *Ursula von der Leyen*, *Rio de Janeiro*, *Brandt & Söhne*. */
const particles: ReadonlySet<string> = new Set(
  'von van der den dem de del della di da do dos das la le les du al el bin ibn ben und & of the for zu zum zur am an auf im in ob y e für'.split(
    ' ',
  ),
);

/** Particles that belong to a surname: *von der Leyen*. */
export const nobility: ReadonlySet<string> = new Set(
  'von van der den dem de del della di da do dos das la le du al el bin ibn ben zu'.split(' '),
);

const honorifics: ReadonlySet<string> = new Set(
  'Herr Herrn Frau Ajatollah Ayatollah Scheich Emir Sultan Dr Dr. Prof Prof. Doktor Professor Professorin Sir Lord Lady Dame Mr Mr. Mrs Mrs. Ms Ms. Graf Gräfin Freiherr Freifrau Ritter Baron Baronin h.c. h. c. a. D. med. jur. phil. Dipl.-Ing. Dr.-Ing. PD Mag. Mister Madame Monsieur Sankt'.split(
    ' ',
  ),
);

const times =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend|Uhr|Ostern|Pfingsten|Weihnachten|Silvester|Neujahr)(?:s|abend|morgen|mittag|nachmittag|vormittag|nacht)?$/;

/** *Herr*, *Dr.*: said before a name, part of no name. */
export function isHonorific(form: string): boolean {
  return honorifics.has(form);
}

/** Can the word stand inside a name though it is written small? */
export function isParticle(form: string): boolean {
  return particles.has(form);
}

/** *Montag*, *Januar*: tagged as names, but times. */
export function isTimeWord(form: string): boolean {
  return times.test(form);
}

const spans =
  /^(?:Jahr|Monat|Woche|Wochenende|Tag|Stunde|Minute|Sekunde|Abend|Morgen|Mittag|Nachmittag|Vormittag|Nacht|Jahrhundert|Jahrzehnt|Zeitpunkt|Quartal|Halbjahr|Vorjahr|Sommer|Winter|Frühjahr|Frühling|Herbst|Moment|Augenblick|Anfang|Ende|Mitte|Mal)(?:e|en|n|s|es)?$/;

/** *Jahr*, *Abend*: a time, nothing that a pronoun takes up. */
export function isTimeNoun(form: string): boolean {
  return spans.test(form);
}

/** Written like a name: a capital or a digit and a letter in it. */
export function isCapitalised(form: string): boolean {
  return /^[\p{Lu}\d].*/u.test(form) && /\p{L}/u.test(form);
}

/** *US-Außenminister*, *Kremlchef*, *Trainerin*: a person noun, which before a name is a title. */
export function isPersonNoun(node: Node): boolean {
  if (isFirstName(node.form)) return false;
  if (node.upos !== 'NOUN' && headOfNoun(node.form) === undefined) return false;
  return (
    (maybeTypeOfNoun(node.lemma, node.feats['Gender']) ?? maybeTypeOfNoun(node.form)) === 'Person'
  );
}

/** *AG*, *GmbH*: what stands behind a firm. */
export function isLegalForm(form: string): boolean {
  return /^(?:AG|SE|GmbH|KG|KGaA|OHG|Inc\.?|Corp\.?|Ltd\.?|LLC|plc|PLC|NV|N\.V\.|SA|S\.A\.|SpA|Co\.?|eG|e\.V\.|e\.|V\.|AB|Oyj|AS|ASA|A\/S|e\. ?V\.)$/.test(
    form,
  );
}

/** *FC*, *TSV*: what clubs are called. */
export function isClub(form: string): boolean {
  return /^(?:FC|SV|TSV|VfB|VfL|SC|FSV|TSG|BSC|HSV|KSC|SG|TuS|TV|SpVgg|KRC|AC|AS|RB|MSV|SSV|HSG|SVW|FK|HV|HC|EC|EHC|ERC|ESV|DJK|VfR|VfV|SpVg|SSC|USC|WSV|TuSpo|Borussia|Eintracht|Hertha|Fortuna|Arminia|Dynamo)$/.test(
    form,
  );
}
