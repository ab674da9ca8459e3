import type { Token } from '../text/sentence.ts';

/** A sentence's tokens joined by blanks, as the patterns read them. */
export interface Words {
  readonly text: string;
  /** Where each token begins in `text`. (tokens) */
  readonly starts: readonly number[];
}

/** Words that are small inside a sentence; at its beginning their capital letter says nothing. */
const SMALL =
  /^(?:Heute|Gestern|Vorgestern|Morgen|Übermorgen|Seit|Bis|Ab|Vor|Nach|In|Im|Am|An|Um|Gegen|Zwischen|Von|Vom|Zu|Zum|Zur|Binnen|Innerhalb|Für|Auf|Während|Über|Kurz|Wenig|Zuvor|Danach|Damals|Kürzlich|Neulich|Demnächst|Heuer|Jede[nrs]?|Alle|Ein|Eine|Einen|Einem|Einer|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Der|Die|Das|Den|Dem|Des|Diese[rnms]?|Letzte[rnms]?|Vergangene[rnms]?|Vorige[rnms]?|Nächste[rnms]?|Kommende[rnms]?|Einige|Wenige|Mehrere|Tags|Schon|Erst|Bereits|Noch|Frühen?|Späten?|Jahrelang|Monatelang|Wochenlang|Tagelang|Stundenlang|Anno|Abends|Morgens|Nachts|Mittags|Vormittags|Nachmittags|Punkt|Etwa|Laufende[nrs]?|Vorletzte[nrs]?|Übernächste[nrs]?)$/;

/** After these a word can stand as at the beginning. */
const OPENING = new Set([':', '„', '»', '“', '"', '–']);

/** Puts a sentence into the form that the patterns are written for. */
export function joinWords(tokens: readonly Token[]): Words {
  const starts: number[] = [];
  let text = '';
  let opening = true;
  tokens.forEach((token, index) => {
    if (index > 0) text += ' ';
    starts.push(text.length);
    const word = token.text;
    text += opening && SMALL.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
    opening = OPENING.has(word) || (opening && !/[\p{L}\p{N}]/u.test(word));
  });
  return { text, starts };
}
