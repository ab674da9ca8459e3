import { isSuch } from './compound-kinds.ts';
import { isAnybody } from './descriptions.ts';
import type { Draft } from './draft.ts';
import { namesOf } from './draft.ts';
import { canMean, isFirm } from './families.ts';
import { isLaw } from './laws.ts';
import type { EntityType } from './mention.ts';
import { isClub } from './name-words.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';

/** A firm is no party: what the text or a table calls a thing decides; a bare name may be whatever its type allows. */
export function takesUp(noun: string, type: EntityType, draft: Draft): boolean {
  const nouns = [...draft.nouns].filter((other) => !isAnybody(other)); // *der Konkurrent Hydrotec* may be a firm
  if (nouns.some((other) => canMean(noun, other) && !(noun === 'haus' && other === 'bau')))
    return true; // *Der Bau ist teuer. Das Haus zeigt …*
  if (isFirm(noun) && draft.type === 'Organization' && nouns.some(isRailway)) return true;
  if (namesOf(draft).some(({ words }) => words.length === 1 && words.every(isLaw)))
    return canMean(noun, 'gesetz');
  if (isNamedClub(draft)) return canMean(noun, 'verein');
  const kinds = kindsInName(draft);
  if (type === 'Organization' && kinds.length > 0) return kinds.some((kind) => canMean(noun, kind));
  return (
    draft.hasName &&
    nouns.length === 0 &&
    draft.type === type &&
    (type === 'Organization' ? isFirm(noun) : isBareKind(noun, type)) &&
    !(type === 'Place' && isNamedOtherwise(draft))
  );
}

/** What the name itself says of a body: *Oberlandesgericht Celle* is a *gericht*, and so no firm. */
function kindsInName(draft: Draft): string[] {
  if (draft.type !== 'Organization') return [];
  return namesOf(draft)
    .flatMap(({ words }) => words)
    .map((word) => word.replace(/(?<=verband|verein|bund)e?s$/, '')) // *des Imkerverbands Rheinland*
    .filter((word) => maybeTypeOfNoun(word) === 'Organization')
    .flatMap((word) => [headOfNoun(word) ?? '', word.toLowerCase()]);
}

/** *Regiobahn*; an *Autobahn* is no body. */
function isRailway(noun: string): boolean {
  return noun.endsWith('bahn');
}

/** *FC Orlau* */
function isNamedClub(draft: Draft): boolean {
  return (
    draft.type === 'Organization' &&
    namesOf(draft).some(({ words }) => words.length > 1 && words.some(isClub))
  );
}

/** *die Bundesstraße*, *der Bahnhof Wernau*, *die Dresdner Neustadt*: the name says that it is no town. */
function isNamedOtherwise(draft: Draft): boolean {
  return namesOf(draft).some(
    ({ words }) =>
      isQuarter(words) ||
      words.some((word) => {
        if (/\p{L}(?:platz|gasse|promenade)$/u.test(word)) return true; // *Ulmer Münsterplatz*
        const head = headOfNoun(word);
        return (
          head !== undefined &&
          head.length > 3 &&
          /^(?:straße|allee|platz|brücke|bahnhof|hauptbahnhof|flughafen|autobahn|tunnel|kanal|fluss|park|stadion|arena)$/.test(
            head,
          )
        );
      }),
  );
}

/** *Dresdner Neustadt*, *Nordstadt*; *Neustadt* alone may be a town. */
function isQuarter(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    last.endsWith('stadt') && !isSuch(last, 'stadt') && (last !== 'neustadt' || words.length > 1)
  );
}

/** *die Stadt* for a place, *der Film* for a work of which only the name is known; no town is *das Haus*. */
function isBareKind(noun: string, type: EntityType): boolean {
  return type === 'Place' ? canMean(noun, 'stadt') : type === 'Work' || type === 'Product';
}
