import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { canMean } from './families.ts';
import type { FoundNominal } from './found-mention.ts';
import { maybeTypeOfNoun } from './noun-type.ts';
import { isReported } from './reported.ts';

/** Does a phrase behind the noun pick out another thing than the one that was called so before? */
export function isPickedOut(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  if (draft.hasName) return false;
  return (
    isOfOtherOwner(tree, nominal, draft) ||
    areElsewhere(tree, nominal, draft) ||
    areAtLarge(tree, nominal, draft)
  );
}

/** *Ihr Vertrag läuft aus. **Der Vertrag von Bernd Kall***, *seine Frau … **die Frau von Reuter***: each has his own. */
function isOfOtherOwner(tree: Tree, { head, phrase, type }: FoundNominal, draft: Draft): boolean {
  const mentions = draft.mentions.filter((mention) => mention.kind === 'nominal');
  if (phrase.possessive || mentions.length === 0) return false;
  if (!mentions.every((mention) => mention.phrase.possessive !== undefined)) return false;
  if (phrase.genitive) return type === 'Person'; // *die Tochter des Nachbarn*
  const preposition = tree.nodes[head + 1];
  const owner = tree.nodes[preposition?.head ?? -1];
  return (
    preposition !== undefined &&
    owner !== undefined &&
    lower(preposition) === 'von' &&
    preposition.deprel === 'case' &&
    isSomebody(owner)
  );
}

function isSomebody({ upos, lemma }: Node): boolean {
  return (
    upos === 'PROPN' ||
    (upos === 'NOUN' && /^(?:Person|Organization)$/.test(maybeTypeOfNoun(lemma) ?? ''))
  );
}

/** *40 Landwirte protestierten. **Die Landwirte in Bayern** …*: all of a place are not those who were counted. */
function areElsewhere(tree: Tree, { head, number, phrase }: FoundNominal, draft: Draft): boolean {
  if (number !== 'Plur' || !phrase.definite || phrase.numeral) return false;
  const isCounted = draft.mentions.every(
    (mention) =>
      mention.kind !== 'nominal' ||
      mention.phrase.numeral !== undefined ||
      mention.phrase.determiner === undefined,
  );
  return (
    isCounted &&
    placesBehind(tree, head).length > 0 &&
    !draft.mentions.some((mention) => mention.kind === 'nominal' && isOfPlaceToo(mention))
  );
}

/** A name or a noun of a place; *im Alter von 30 Jahren* is none. */
function placesBehind(tree: Tree, head: number): Node[] {
  return dependents(tree, head, 'nmod').filter(
    ({ index, upos, lemma }) =>
      index > head &&
      (upos === 'PROPN' || /^(?:Place|Country)$/.test(maybeTypeOfNoun(lemma) ?? '')) &&
      dependents(tree, index, 'case').some((word) =>
        /^(?:in|im|aus|auf|an|bei|von)$/.test(lower(word)),
      ),
  );
}

/** Was it told of which place they are: *drei Häuser **in der Altstadt***? */
function isOfPlaceToo({ phrase }: FoundNominal): boolean {
  return phrase.last > phrase.head.index || phrase.genitive !== undefined;
}

/** *450 Bürger waren gekommen. Einer warf der Stadt vor, **die Bürger** nicht gefragt zu haben*: in what is said of them all are meant. */
function areAtLarge(
  tree: Tree,
  { head, number, phrase, noun }: FoundNominal,
  draft: Draft,
): boolean {
  if (number !== 'Plur' || !publics.has(noun) || phrase.adjectives.length > 0) return false;
  const [first] = draft.mentions;
  if (first?.kind !== 'nominal' || first.phrase.numeral === undefined) return false;
  return isReported(tree, head) || clauseOf(tree, head) !== tree.root;
}

/** The verb, adjective or noun that heads the clause of a word. */
function clauseOf(tree: Tree, word: number): number {
  let at = word;
  while (nodeAt(tree, at).head >= 0 && !clauses.test(nodeAt(tree, at).deprel))
    at = nodeAt(tree, at).head;
  return at;
}

const clauses = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis|root)/;

const publics: ReadonlySet<string> = new Set(
  'bürger bürgerin einwohner mensch leute verbraucher wähler steuerzahler anwohner bewohner'.split(
    ' ',
  ),
);

/** *in **einem solchen Heim***, *eine **ähnliche Klage***: another of the kind, which nothing takes up. */
export function isOfKindOnly(tree: Tree, { phrase, head }: FoundNominal): boolean {
  return (
    !phrase.definite &&
    dependents(tree, head, 'det', 'amod').some(({ form }) =>
      /^(?:solch|ähnlich|vergleichbar|derartig)(?:e[nrsm]?)?$/i.test(form),
    )
  );
}

/** *ein **Gerät** … Die Polizei fand ein Handy. **Das Gerät***: the thing of the kind that was named just before may be meant as well. */
export function isOfNearerThing(
  nominal: FoundNominal,
  draft: Draft,
  near: readonly Draft[],
): boolean {
  if (nominal.type !== 'Product' || draft.hasName || near.includes(draft)) return false;
  return near.some(
    (other) =>
      !other.hasName &&
      other.number === nominal.number &&
      [...other.nouns].some((noun) => noun !== nominal.noun && canMean(nominal.noun, noun)),
  );
}
