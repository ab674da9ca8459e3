import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';

/** *die Hälfte* is an amount, *kein Kind* is nobody; *jedes Land* is a land only in its sentence. */
export function isNone({ sentence }: FoundPronoun, candidate: Candidate): boolean {
  const { mention } = candidate;
  if (mention.kind !== 'nominal') return false;
  const determiner = mention.phrase.determiner?.lemma ?? '';
  return (
    mention.noun === 'hälfte' ||
    determiner === 'kein' ||
    (determiner === 'jeder' && mention.sentence !== sentence) ||
    (determiner === 'ein' && isMissing(candidate))
  );
}

/** ***Eine Nachfolgerin** ist nicht in Sicht. Sie habe …*, *Ein Käufer fehlt*: nobody yet. */
function isMissing({ tree, place }: Candidate): boolean {
  if (place.role !== 'subject' || place.clause < 0) return false;
  if (nodeAt(tree, place.clause).lemma === 'fehlen') return true;
  const beside = dependents(tree, place.clause);
  return (
    beside.some((word) => /^(?:nicht|nie)$/.test(lower(word))) &&
    (there.test(lower(nodeAt(tree, place.clause))) ||
      beside.some((word) => there.test(lower(word))))
  );
}

/** What is not found, planned or in sight is not there. */
const there =
  /^(?:sicht|absehbar|erkennbar|gefunden|ermittelt|benannt|ernannt|bestimmt|gewählt|geplant|vorgesehen|bekannt|vorhanden|verfügbar)$/;

/** *sprach von **Glück***, *eine Versicherung gegen **Frost***: what has neither article nor adjective is no single thing. */
export function isBareNotion(candidate: Candidate): boolean {
  const { tree, mention, place, drafts } = candidate;
  if (isHome(candidate)) return true;
  return (
    mention.kind === 'nominal' &&
    mention.number === 'Sing' &&
    mention.first === mention.last &&
    (place.role === 'oblique' ||
      (place.role === 'attribute' && dependents(tree, mention.head, 'case').length > 0)) &&
    drafts.every(({ type }) => type === 'Concept' || type === 'Event')
  );
}

/** *ein Sammler aus **der Schweiz***: only where somebody is from. */
function isHome({ tree, mention, place, drafts }: Candidate): boolean {
  return (
    place.role === 'attribute' &&
    drafts.every(({ type }) => type === 'Country' || type === 'Place') &&
    hasCase(tree, mention.head, 'aus')
  );
}

/** *warf der Regierung **Untätigkeit** vor*: what somebody is reproached with does nothing. */
export function isReproach(verb: string, { drafts }: Candidate): boolean {
  return (
    /^(?:vorwerfen|vorhalten|unterstellen|anlasten|zutrauen|bescheinigen|attestieren)$/.test(
      verb,
    ) && drafts.every(({ type }) => type === 'Concept' || type === 'Event')
  );
}

/** *der Kredit **einer Freundin***, *mit **einem Nachbarn***: whom a text speaks of once, unnamed and by the way, *sie* and *er* of later sentences hardly mean. */
export function isInPassing({ sentence }: FoundPronoun, candidate: Candidate): boolean {
  const { tree, mention, place, drafts } = candidate;
  return (
    mention.kind === 'nominal' &&
    mention.sentence < sentence &&
    (place.role === 'attribute' || place.role === 'oblique') &&
    drafts.every(
      ({ type, hasName, mentions }) => type === 'Person' && !hasName && mentions.length === 1,
    ) &&
    dependents(tree, mention.head, 'det').some((word) => /^eine?[nmrs]?$/.test(word.form))
  );
}

/** *die **Zerstörung** der Brücke*: what happens to a thing is none that can be touched. */
export function isDeed({ mention }: Candidate): boolean {
  return (
    mention.kind === 'nominal' &&
    mention.phrase.genitive !== undefined &&
    /(?:ung|bau|abriss|verkauf|kauf|streit)$/.test(mention.noun) &&
    !/(?:wohnung|siedlung|zeitung|sammlung|leitung|kleidung|ausstellung)$/.test(mention.noun)
  );
}
