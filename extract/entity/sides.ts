import { isOfLine } from './callings.ts';
import type { Draft } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';

/** ***Verdi-Chef** Sommer traf Minister Kranz. **Der Regierungschef** …*, ***Betriebsratschef** Friese … **Der Manager***: called by an office of another side. */
export function isOfOtherSide(nominal: FoundNominal, draft: Draft): boolean {
  const own = nominal.phrase.head.lemma.toLowerCase();
  const offices = draft.offices.map(({ noun }) => noun);
  return (
    (employers.test(own) && offices.some((office) => workers.test(office))) ||
    isOtherChief(nominal, own, draft)
  );
}

const workers =
  /^(?:betriebsrat|personalrat|gewerkschaft|verdi|ver\.di|ig[ -]|dgb|ngg|gew|gdl|evg|beamtenbund)/;

const employers =
  /^(?:manager|vorstand|unternehmer|geschäftsführer|minister|ministerpräsident|politiker)(?:in)?$|(?:firmen|konzern|vorstands|regierungs|staats|klinik|partei|fraktions)chef(?:in)?$/;

/** *der Regierungschef* is no *Verdi-Chef*, *der Fraktionschef* no *Vereinschef*, unless he is of the line by another office. */
function isOtherChief(nominal: FoundNominal, own: string, { offices, nouns }: Draft): boolean {
  const body = bodyOf(own);
  const others = offices.map(({ noun }) => bodyOf(noun)).filter((other) => other !== undefined);
  if (body === undefined || others.length === 0 || others.includes(body)) return false;
  const rest = new Set([...nouns].filter((noun) => !/chef(?:in)?$/.test(noun)));
  return rest.size === 0 || !isOfLine(nominal, rest);
}

/** *verdi* of *Verdi-Chef* */
function bodyOf(noun: string): string | undefined {
  return /^(.+?)-?chef(?:in)?$/.exec(noun)?.[1];
}
