import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { maybeHangingPart } from './hanging-parts.ts';

/** The last word of the name of the institution that a noun heads, if its name tells what it is for: *Landesamt für **Denkmalpflege***. */
export function maybeEndOfInstitution(tree: Tree, noun: Node): number | undefined {
  return isInstitution(noun) && isDefinite(tree, noun)
    ? (maybeLast(tree, noun) ?? maybeEndOfField(tree, noun))
    : undefined;
}

function isInstitution({ upos, lemma, form, feats }: Node): boolean {
  return (
    /^(?:NOUN|PROPN)$/.test(upos) &&
    feats['Number'] !== 'Plur' &&
    (institutions.test(lemma) || institutions.test(form)) &&
    !/(?:ehren|lehr|pfarr|schieds|vor)amt$|rückgrat$|vorrat$/i.test(lemma)
  );
}

const institutions =
  /(?:amt|institut|zentrum|gesellschaft|ministerium|hochschule|museum|akademie|agentur|anstalt|behörde|verein|verband|bund|stiftung|kommission|[^fh]rat|^rat|vereinigung|universität|schule|fakultät|verwaltung|klinik|kammer|(?:beratungs|fach|anlauf|melde|zentral|leit|forschungs|prüf|koordinierungs)stelle|arbeitsgemeinschaft|initiative|bündnis|forum|netzwerk|hilfswerk|dezernat|referat|fachbereich|lehrstuhl|archiv|bibliothek|fonds|ausschuss|partei|organisation|union|werkstatt|kolleg|direktion)(?:e?s)?$/i;

/** *ein Zentrum für Frühgeborene*, *ihre Schule für Tanz* are no names. */
function isDefinite(tree: Tree, noun: Node): boolean {
  const part = maybeHangingPart(tree, noun.index);
  return [
    ...dependents(tree, noun.index, 'det', 'det:poss'),
    ...dependents(tree, part?.index ?? -1),
  ]
    .filter(({ upos }) => upos === 'DET')
    .every(({ form }) => /^d(?:er|ie|as|en|em|es)$/i.test(form));
}

/** The last word of what the institution is for. */
function maybeLast(tree: Tree, noun: Node): number | undefined {
  const preposition = tree.nodes[noun.index + 1];
  if (preposition?.form !== 'für' || preposition.head < 0) return undefined;
  const purpose = nodeAt(tree, preposition.head);
  if (purpose.head !== noun.index || purpose.index < noun.index) return undefined;
  return lastOfPurpose(tree, purpose);
}

/** *Generaldirektion **Kulturelles Erbe Rheinland-Pfalz***: inside a sentence a capital adjective with its noun belongs to the name. */
function maybeEndOfField(tree: Tree, { index, lemma }: Node): number | undefined {
  if (!offices.test(lemma)) return undefined;
  const adjective = tree.nodes[index + 1];
  const field = tree.nodes[index + 2];
  if (!adjective || !field || adjective.upos !== 'ADJ' || adjective.head !== field.index)
    return undefined;
  if (!/^\p{Lu}\p{Ll}+e[rsn]?$/u.test(adjective.form) || field.upos !== 'NOUN') return undefined;
  const place = tree.nodes[field.index + 1];
  return place?.upos === 'PROPN' && place.head === field.index ? place.index : field.index;
}

/** What is part of its name; *die Partei Neue Mitte* is called *Neue Mitte*. */
const offices = /(?:direktion|amt|anstalt|behörde|ministerium|dezernat|referat|fachbereich)$/i;

/** Up to the last noun without an article of its own: *Kultur und bedrohte Sprachen*, *Statistik Berlin-Brandenburg*. */
function lastOfPurpose(tree: Tree, purpose: Node): number | undefined {
  if (!isBare(tree, purpose)) return undefined;
  let last = purpose.index;
  for (const child of dependents(tree, purpose.index)) {
    if (child.index < last) continue;
    const isNext = child.index === last + 1 && /^(?:flat|appos|nmod|compound)/.test(child.deprel);
    const isNamed = isNext && isTown(child) && dependents(tree, child.index).length === 0;
    const isConjunct = child.deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(child.upos);
    if (isNamed || (isConjunct && isBare(tree, child) && isRun(tree, last, child.index)))
      last = child.index;
    else if (child.deprel !== 'punct') break;
  }
  return last;
}

/** *Statistik Berlin-Brandenburg*; not *Arbeit Versagen* */
function isTown({ upos, form }: Node): boolean {
  return upos === 'PROPN' && !/(?:ung|ion|heit|keit|schaft|tät|[^h]agen|nis|tum)$/.test(form);
}

function isBare(tree: Tree, noun: Node): boolean {
  return dependents(tree, noun.index, 'det', 'det:poss', 'nummod').length === 0;
}

/** Nothing but commas, *und*, hyphens and adjectives stands between. */
function isRun(tree: Tree, from: number, to: number): boolean {
  return tree.nodes
    .slice(from + 1, to)
    .every(({ upos, form }) => /^(?:CCONJ|ADJ)$/.test(upos) || /^[,-]$/.test(form));
}
