import { isClosingGroup, isLetterGroup, maybeAbbreviation } from './abbreviations.ts';
import type { Token } from './sentence.ts';
import { isStarter } from './starters.ts';

const MONTH =
  /^(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|Feber|März|Mär|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)(?!\p{Ll})/u;

/** Nouns that are counted: `3. Liga`, `1. FC Köln`, `20. Jahrhundert`. */
const COUNTED =
  /^(?:(?:Bundes|Regional|Ober|Kreis|Verbands|Landes)?[Ll]iga|Runde|Platz|Rang|Jahrhunderts?|Jahrtausends?|Weltkriegs?|Mal|Male|Tag|Tage[ns]?|Spieltag\p{L}*|Minute|Auflage|Ausgabe|Etage|Stock|Stockwerk|Klasse|Jahrgang|Geburtstag\p{L}*|Jahrestag\p{L}*|Todestag\p{L}*|Hochzeitstag|Legislaturperiode|Wahlperiode|Amtszeit|Sitzung|Kammer|Senats?|Strafsenats?|Zivilsenats?|Strafkammer|Zivilkammer|FC|FSV|SV|SC|FFC|VfL|TSV|BC|HC|EC|Armee|Division|Etappe|Wahlgang|Halbjahrs?|Quartals?|Hälfte|Halbzeit|Drittel|Viertel|Satz|Akt|Kapitel|Teil|Staffel|Folge|Semester|Schuljahr|Lebensjahr\p{L}*|Monats?|Woche|Stunde|Bundestags?|Bundeskanzler\p{L}*|Bundesversammlung|Präsident\p{L}*|Internationale[nrs]?|Deutsche[nrs]?|Kongress\p{L}*|Kongreß|Bezirks?|Infanterie\p{L}*|Panzer\p{L}*|Reich\p{L}*|Grad|Gebot|Buch|Vorsitzende[nr]?|Bürgermeister\p{L}*|Advent\p{L}*|Verhandlungstag\p{L}*|Prozesstag\p{L}*)$/u;

/** A number after one of these counts nothing: `auf Platz 3. Trainer …`. */
const BEFORE_CARDINAL =
  /^(?:Platz|Rang|Nummer|Nr\.?|Kapitel|Artikel|Art\.|Paragraf|Paragraph|§|Seite|Punkt|Teil|Gruppe|Version|Uhr|Zimmer|Gleis|Band|Klasse|Stufe|Phase|Tor|Block|Halle|Linie|Saison|Jahr|Windows|Formel|gegen|auf|mit|mindestens|rund|etwa|von|je)$/u;
/** After these a number with a full stop is an ordinal. */
const BEFORE_ORDINAL =
  /^(?:der|die|das|dem|den|des|am|im|zum|zur|vom|beim|ans|ins|ein|eine|einem|einen|einer|eines|seine[mnrs]?|sein|ihre[mnrs]?|ihr|unsere[mnrs]?|bis|und|jede[mnrs]?|jeder|diese[mnrs]?|dieser|Der|Die|Das|Am|Im|Zum|Zur|Vom|Beim|Ein|Eine|Den|Dem|Des)$/u;
/** Words of their own that are also abbreviations: before a number, or before anything that begins no sentence. */
const NUMBERED = /^(?:Art|No|Tab|Fig|Lit|lit|Ps|Min|Bill|Proz|Fax|Sp|Pl)$/;
const AMBIGUOUS =
  /^(?:So|Do|Gen|Co|Sen|span|port|Fr|Hl|hl|Mag|Ges|Red|Di|Mi|Sa|gen|Mo|zw|Lt|Rep|Hr)$/;
const NAME_BEFORE_LETTER =
  /^(?:Plan|Vitamin|Gruppe|Punkt|Klasse|Typ|Hepatitis|Stufe|Kategorie|Variante|Block|Haus|Teil|Anlage|Buchstabe)$/u;
const ROMAN = /^(?:[IVX]{2,6}|[IVX])$/;

/**
 * Joins full stops to the abbreviations, initials and ordinals they belong to: `Dr.`, `z.B.`, `J.`, `3.`, `II.`
 * All other full stops stay tokens of their own.
 */
export function joinPeriods(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  tokens.forEach((token, index) => {
    const word = joined.at(-1);
    if (token.text === '.' && word?.end === token.start && belongs(joined, tokens[index + 1]?.text))
      joined[joined.length - 1] = { start: word.start, end: token.end, text: `${word.text}.` };
    else joined.push(token);
  });
  return joined;
}

function belongs(before: readonly Token[], next: string | undefined): boolean {
  const word = before.at(-1)?.text ?? '';
  if (/^\p{Nd}+$/u.test(word)) return isOrdinal(word, before.at(-2)?.text, next);
  if (ROMAN.test(word) && isRegnal(before, next)) return true;
  if (/^\p{L}$/u.test(word)) return isLetterShortened(before, next);
  const kind = maybeAbbreviation(word);
  if (kind === undefined) return false;
  if (NUMBERED.test(word)) return next !== undefined && /^[\p{Nd}\p{Ll}]/u.test(next);
  return !AMBIGUOUS.test(word) || (next !== undefined && !isStarter(next));
}

function isOrdinal(number: string, before: string | undefined, next: string | undefined): boolean {
  if (next === undefined || number.length > 3) return false;
  const counts = before === undefined || !BEFORE_CARDINAL.test(before);
  if (MONTH.test(next)) return true; // 3. März
  if (/^\p{Nd}/u.test(next)) return Number(number) <= 31 && counts; // 21. 1. 2022
  if (/^[,;/–\-&]$/.test(next)) return true; // am 3., 4. und 5. Mai
  if (before !== undefined && /^[(:;,–—-]$/.test(before)) return !isStarter(next); // das Ergebnis: 1. Klimow
  if (/^\p{Ll}/u.test(next) || ROMAN.test(next)) return true; // das 2. und 3. Haus
  if (!/^\p{L}/u.test(next) || isStarter(next)) return false;
  if (COUNTED.test(next)) return counts || /^(?:auf|mit|gegen|von)$/.test(before ?? ''); // 3. Liga
  return before !== undefined && BEFORE_ORDINAL.test(before); // der 14. Verein
}

/** `Friedrich II.`, `Johannes Paul II.`, `Ludwig XIV.`; a single letter only inside a sentence. */
function isRegnal(before: readonly Token[], next: string | undefined): boolean {
  const [word, name] = [before.at(-1)?.text ?? '', before.at(-2)?.text ?? ''];
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return false;
  return word.length > 1 || (next !== undefined && !isStarter(next));
}

/** `J. K. Rowling`, `Ralf S.`, `z. B.`; but not `Plan B.` */
function isLetterShortened(before: readonly Token[], next: string | undefined): boolean {
  const [letter, previous] = [before.at(-1)?.text ?? '', before.at(-2)?.text ?? ''];
  if (closesLetterGroup(before)) return true;
  if (next === undefined || NAME_BEFORE_LETTER.test(previous)) return false;
  if (letter === 'v' && [previous, next].every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return true; // Ubbo v. Dornum
  if (/\p{Lu}/u.test(letter)) return !isStarter(next) || /^\p{Lu}/u.test(previous);
  return isLetterGroup(`${letter}.${next}`) || /^(?:[\p{Ll}\p{Nd}]|\p{L}$)/u.test(next);
}

/** `e. V.`, `u. a.`, `i. d. R.` with blanks. */
function closesLetterGroup(before: readonly Token[]): boolean {
  const letters = lettersBefore(before);
  return letters.length > 1 && isLetterGroup(letters.join('.'));
}

function lettersBefore(before: readonly Token[]): string[] {
  const letters = [before.at(-1)?.text.replace(/\.$/, '') ?? ''];
  for (let index = before.length - 2; index >= 0 && letters.length < 5; index -= 1) {
    const text = before[index]?.text ?? '';
    if (!/^\p{L}\.$/u.test(text)) break;
    letters.unshift(text.slice(0, -1));
  }
  return letters;
}

/** Whether a token that ends in its own full stop can also end the sentence. */
export function canClose(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index]?.text ?? '').slice(0, -1);
  if (/^\p{Nd}+$/u.test(word)) return false;
  if (/^\p{Nd}{1,2}\.\p{Nd}{1,2}$/u.test(word)) return true;
  if (ROMAN.test(word) && word.length > 1) return true;
  if (/^\p{L}$/u.test(word)) {
    const letters = lettersBefore(tokens.slice(Math.max(0, index - 4), index + 1));
    return letters.length > 1 ? isClosingGroup(letters.join('.')) : /^\p{Lu}/u.test(word);
  }
  return maybeAbbreviation(word) === 'open';
}
