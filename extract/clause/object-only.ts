import { standsBehindSich } from './beside-sich.ts';
import { maybeFronted, type Pair } from './fronted-object.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { isCaseThinkable } from './case.ts';
import {
  isBefalling,
  isBurden,
  isFilling,
  isForce,
  isHalting,
  isObjectNoun,
  isOfHaving,
  isRavaging,
  isShaped,
  isSurrounding,
} from './lexicon/object-nouns.ts';
import { conjuncts } from './phrase.ts';
import { dependent, dependents, lower } from './navigate.ts';
import { maybeRelative } from './relative.ts';
import type { VerbComplex } from './verb.ts';

/**
 * The phrase that can only be the object, because of what the verb takes for its subject: „**Eine Ausnahme** bildet das Saarland“,
 * „**Vorrang** hat die Sicherheit“, „**Die Gegner** plagen Geldsorgen“, „**Das Gelände** umgibt eine Mauer“.
 */
export function maybeObjectOnly(
  tree: Tree,
  verb: VerbComplex,
  phrases: readonly Node[],
): Node | undefined {
  const { lemma, finite, voice } = verb;
  if (voice !== 'active' || finite === undefined || phrases.length < 2) return undefined;
  const open = phrases.filter((node) => isEither(tree, node));
  const [first, second] = open;
  if (first === undefined) return undefined;
  const inFront = first.index < finite && (second === undefined || second.index > finite);
  const noun = open.filter((node) => isObjectNoun(lemma, nounOf(tree, node)?.form ?? ''));
  if (noun.length === 1 && !isLaw(tree, open) && canTake(tree, phrases, noun[0] as Node))
    return noun[0];
  if (inFront && isOfHaving(lemma) && isBare(tree, first) && isKnown(tree, phrases, first))
    return first;
  if (inFront && isRecorded(tree, verb, { first, phrases })) return first;
  if (open.length !== 2 || second === undefined) return undefined;
  const pair = { first, second };
  if (isCharged(tree, lemma, pair)) return second;
  if (isSharing(tree, verb, pair)) return isJoined(tree, second) ? first : second;
  if (isRank(tree, first, second) && inFront) return first;
  if (isSurrounding(lemma) && first.upos === 'PRON' && lower(second) === 'sie') return second;
  if (lemma === 'nutzen') return maybeUsed(tree, pair) ?? maybeFronted(tree, verb, pair);
  if (standsBehindSich(tree, verb, pair)) return second;
  return (
    maybeBefallen(tree, lemma, pair) ??
    maybeRavaged(tree, lemma, pair) ??
    (inFront ? (maybeScene(tree, lemma, pair) ?? maybeFronted(tree, verb, pair)) : undefined)
  );
}

/** „der die Anklage **Beihilfe** vorwirft“: the bare noun behind the one with an article is what somebody is told to have done. */
function isCharged(tree: Tree, lemma: string, { first, second }: Pair): boolean {
  if (!charging.has(lemma) && !(lemma === 'legen' && isToBlame(tree, first.head))) return false;
  return first.index < second.index && isDefinite(tree, first) && isBare(tree, second);
}

/** *zur Last legen* */
function isToBlame(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obl', 'obl:arg').some(({ form }) => form === 'Last');
}

const charging: ReadonlySet<string> = new Set(
  'vorwerfen vorhalten unterstellen nachweisen bescheinigen attestieren anlasten zutrauen zusprechen zusagen versprechen zusichern'.split(
    ' ',
  ),
);

/** „**Nebenwirkungen** verzeichneten die Ärzte kaum“: without an article things record nobody. */
function isRecorded(
  tree: Tree,
  { lemma }: VerbComplex,
  { first, phrases }: { first: Node; phrases: readonly Node[] },
): boolean {
  return (
    recording.has(lemma) &&
    first.upos === 'NOUN' &&
    rankOf(tree, first) <= 1.2 &&
    dependent(tree, first.index, 'det', 'det:poss') === undefined &&
    phrases.some(
      (node) =>
        node !== first &&
        rankOf(tree, node) >= 1.5 &&
        isDefinite(tree, node) &&
        isCaseThinkable(tree, node.index, 'Nom'),
    )
  );
}

const recording: ReadonlySet<string> = new Set(
  'verzeichnen registrieren vermelden beklagen erleben kennen brauchen benötigen vermissen sehen erwarten ausschließen vermuten zählen erfassen sichten kartieren'.split(
    ' ',
  ),
);

/** The noun itself, or the one that a relative pronoun stands for: „die Hilfe, **die** Vereine leisten“. */
function nounOf(tree: Tree, node: Node): Node | undefined {
  if (node.upos === 'NOUN') return node;
  const relative =
    node.upos === 'PRON' && node.head >= 0 ? maybeRelative(tree, node.head) : undefined;
  return relative?.pronoun === node.index ? tree.nodes[relative.antecedent] : undefined;
}

/** Does the form leave open whether it is subject or object? */
function isEither(tree: Tree, { index }: Node): boolean {
  return isCaseThinkable(tree, index, 'Nom') && isCaseThinkable(tree, index, 'Acc');
}

/** Somebody or something else has to be the subject. */
function canTake(tree: Tree, phrases: readonly Node[], object: Node): boolean {
  return phrases.some((node) => node !== object && isCaseThinkable(tree, node.index, 'Nom'));
}

/** „**Sicherheit** schafft **Vertrauen**“: of two nouns without article the first acts. */
function isLaw(tree: Tree, open: readonly Node[]): boolean {
  return open.length === 2 && open.every((node) => isBare(tree, node));
}

/** *Vorrang, Hilfe*: a noun without article and plural, of no person or force. */
function isBare(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.name === undefined &&
    node.feats['Number'] !== 'Plur' &&
    !isForce(node.form) &&
    !/^(Person|Group|Organization|Country)$/.test(maybeTypeOfNoun(node.lemma) ?? '') &&
    dependent(tree, node.index, 'det', 'det:poss', 'amod', 'nummod', 'appos') === undefined
  );
}

/** Is another phrase told as known: with an article, a pronoun or a name? */
function isKnown(tree: Tree, phrases: readonly Node[], object: Node): boolean {
  return phrases.some(
    (node) => node !== object && isCaseThinkable(tree, node.index, 'Nom') && isDefinite(tree, node),
  );
}

function isDefinite(tree: Tree, node: Node): boolean {
  if (node.upos === 'PROPN' || node.upos === 'PRON') return true;
  return dependents(tree, node.index, 'det', 'det:poss').some((word) =>
    /^(der|die|das|diese[rs]?|jene[rs]?|(sein|ihr|unser)e?)$/.test(lower(word)),
  );
}

/** „Die Räume teilen **sich** eine Kita und ein Verein“: several share. */
function isSharing(tree: Tree, verb: VerbComplex, { first, second }: Pair): boolean {
  return (
    verb.lemma === 'teilen' &&
    isJoined(tree, first) !== isJoined(tree, second) &&
    dependents(tree, second.head).some((word) => lower(word) === 'sich')
  );
}

function isJoined(tree: Tree, { index }: Node): boolean {
  return conjuncts(tree, index).length > 1;
}

/** „**Platz drei** belegte die Staffel“ */
function isRank(tree: Tree, first: Node, second: Node): boolean {
  return (
    /^(platz|rang)$/i.test(first.form) &&
    dependents(tree, first.index, 'nummod', 'nmod', 'appos').some(({ upos }) => upos === 'NUM') &&
    !/^(platz|rang)$/i.test(second.form)
  );
}

/** Of somebody and a thing it is somebody who is plagued; *beschäftigen* and *begleiten* only by cares and questions. */
function maybeBefallen(tree: Tree, lemma: string, { first, second }: Pair): Node | undefined {
  const limited = lemma === 'beschäftigen' || lemma === 'begleiten';
  if (!limited && !isBefalling(lemma)) return undefined;
  const [a, b] = [isSomebody(tree, first), isSomebody(tree, second)];
  if (a === b) return undefined;
  const thing = a ? second : first;
  return !isThing(tree, thing) || (limited && !isBurden(thing.form))
    ? undefined
    : a
      ? first
      : second;
}

/** „**Die Abwärme** nutzt eine Gärtnerei“: without a dative it is somebody who uses something. */
function maybeUsed(tree: Tree, { first, second }: Pair): Node | undefined {
  const [a, b] = [rankOf(tree, first) >= 2, rankOf(tree, second) >= 2];
  return a === b ? undefined : a ? second : first;
}

function isSomebody(tree: Tree, node: Node): boolean {
  return lower(node) === 'sie' || rankOf(tree, node) >= 2;
}

/** A noun of none who acts; also *das*: „Berg **überzeugt das** nicht“. */
function isThing(tree: Tree, node: Node): boolean {
  if (/^(das|dies)$/.test(lower(node))) return true;
  return (
    node.upos === 'NOUN' && rankOf(tree, node) <= 1.2 && maybeTypeOfNoun(node.lemma) !== 'Person'
  ); // *sein Opfer*
}

/** „Das Dorf zerstörte **eine Flut**“: of a force and something else it is the force that acts. */
function maybeRavaged(tree: Tree, lemma: string, { first, second }: Pair): Node | undefined {
  const halting = isHalting(lemma);
  if (!halting && !isRavaging(lemma)) return undefined;
  const [a, b] = [isForce(first.form), isForce(second.form)];
  if (a === b) return undefined;
  const other = a ? second : first;
  return halting && rankOf(tree, other) >= 1.5 ? undefined : other;
}

/** What is known and comes first is the place; what is new and comes last surrounds or marks it. */
function maybeScene(tree: Tree, lemma: string, { first, second }: Pair): Node | undefined {
  if (!isDefinite(tree, first) || isDefinite(tree, second)) return undefined;
  const rank = rankOf(tree, first);
  const taken =
    (isSurrounding(lemma) && rank <= 2) ||
    (isFilling(lemma) && rank < 2) ||
    isShaped(lemma, first.form);
  return taken ? first : undefined;
}
