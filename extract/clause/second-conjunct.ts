import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { isCaseThinkable } from './case.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { saysNothingAlone, takesNoObject } from './lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import type { VerbComplex } from './verb.ts';

/** How unlikely it is that a phrase is the subject because its verb shares that of the verb before. */
export function sharingScore(tree: Tree, node: Node, verb: VerbComplex): number {
  const own = nodeAt(tree, node.head);
  if (own.deprel !== 'conj' || verb.finite === undefined) return 0;
  const isPronoun = /^(sie|es)$/.test(lower(node));
  if (verb.finite < own.head) {
    if (isPronoun) return 8;
    return isBelowModal(tree, node, verb) ? 6 : 0;
  }
  return isPronoun && isVerbFirst(tree, node, verb) ? 20 : 0;
}

/** „will Plastik sammeln und **Garn** herstellen“ */
function isBelowModal(tree: Tree, node: Node, { modals, lemma }: VerbComplex): boolean {
  return (
    modals.length > 0 &&
    node.upos === 'NOUN' &&
    (saysNothingAlone(lemma) || isNewThing(tree, node, lemma)) &&
    isCaseThinkable(tree, node.index, 'Acc') &&
    dependents(tree, node.head, 'nsubj', 'obj').length === 1
  );
}

/** *Zelte, Strom*, but not *das Kino*, *die Stadt*. */
function isNewThing(tree: Tree, node: Node, lemma: string): boolean {
  return (
    rankOf(tree, node) <= 1.2 &&
    dependent(tree, node.index, 'det') === undefined &&
    !takesNoObject(lemma)
  );
}

/** „kritisierte den Plan, **will ihn** aber nicht stoppen“, „und **vermietet sie**“: straight before its verb no other subject can stand. */
function isVerbFirst(tree: Tree, node: Node, verb: VerbComplex): boolean {
  const { finite, lemma, voice, mood } = verb;
  const own = nodeAt(tree, node.head);
  if (finite === undefined || node.index !== finite + 1 || voice !== 'active') return false;
  if (finite !== own.index && nodeAt(tree, finite).head !== own.index) return false;
  if (takesNoObject(lemma)) return false;
  if (/^(VERB|AUX)$/.test(nodeAt(tree, 0).upos)) return false;
  if (dependents(tree, own.head, 'nsubj', 'nsubj:pass').every(({ index }) => index > finite))
    return false;
  const before = tree.nodes[finite - 1];
  if (before === undefined) return false;
  if (/^(und|oder|sondern)$/.test(lower(before))) return true;
  if (lower(before) === 'aber') return tree.nodes[finite - 2]?.form === ',';
  return (
    before.form === ',' &&
    (!isSaying(lemma) || judging.test(lemma)) &&
    lemma !== 'wissen' &&
    mood !== 'reported' &&
    (finite !== own.index || dependents(tree, own.index, 'advmod').some(isOpposing))
  );
}

/** What is said of something that was named before: „**wies sie** aber **zurück**“. */
const judging =
  /^(zurückweisen|bestreiten|dementieren|kritisieren|loben|rügen|verteidigen|begrüßen|bestätigen|bedauern)$/;

function isOpposing(node: Node): boolean {
  return /^(aber|jedoch|allerdings|dennoch|trotzdem|dann|dafür|nun)$/.test(lower(node));
}
