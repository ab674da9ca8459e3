import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { dependent, dependents, isWord, subtree } from '../navigate.ts';
import { isReportedForm, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';

/**
 * A clause in first place hangs on the one behind its comma, and that one on the verb of saying: „**Scheitern die Gespräche**, zahlen die
 * Firmen, sagte Weber“ · „**Wer ein Haus kaufe**, brauche Geld, sagte sie“ · „**Wenn der Rat zustimmt**, sagte Weber, beginnt der Bau“ ·
 * „Weber warnt: **Wenn es regne**, sei das Dach undicht“ · „**Lehnt er ab**, will Weber klagen“.
 */
export function raiseSaidClauses(original: Tree): Tree {
  const tree = freeFirstVerb(original);
  const raised = raiseBehind(tree, tree.nodes.find(isWord));
  const colon = raised.nodes.find(({ form, index }) => form === ':' && index > 0);
  return colon
    ? raiseBehind(
        raised,
        raised.nodes.find((node) => node.index > colon.index && isWord(node)),
      )
    : raised;
}

/** „**Lehnt** der Rat ab, will Weber klagen“: what has a subject of its own and is none is no auxiliary. */
function freeFirstVerb(tree: Tree): Tree {
  const first = tree.nodes[0] as Node;
  const isOwn =
    first.deprel === 'aux' &&
    maybeAuxiliaryForm(first.lower) === undefined &&
    dependent(tree, 0, 'nsubj') !== undefined;
  return isOwn ? changeTree(tree, new Map([[0, { deprel: 'advcl', upos: 'VERB' }]])) : tree;
}

function raiseBehind(tree: Tree, first: Node | undefined): Tree {
  const front = first && opensClause(first) ? clauseOf(tree, first) : undefined;
  if (!first || !front || !/^(root|ccomp|advcl|parataxis)$/.test(front.deprel)) return tree;
  const above = tree.nodes[front.head];
  if (above && above.upos !== 'VERB' && above.upos !== 'AUX') return tree;
  const main = mainBehind(tree, front, above);
  if (!main) return tree;
  const { head } = front;
  const isBelow = main.head === front.index;
  const raised = isBelow
    ? changeTree(tree, new Map([[main.index, { head, deprel: head < 0 ? 'root' : 'ccomp' }]]))
    : tree;
  const isInfinitive = front === first && front.feats['VerbForm'] !== 'Fin';
  const form = isInfinitive ? { feats: plural } : {};
  const changes = new Map<number, Change>([
    [front.index, { head: main.index, deprel: isAsked(first) ? 'csubj' : 'advcl', ...form }],
  ]);
  for (const { index } of dependents(tree, front.index, 'punct', 'conj', 'parataxis'))
    if (index > main.index) changes.set(index, { head: main.index });
  if (above && above.index < first.index && !dependent(tree, main.index, 'nsubj', 'nsubj:pass'))
    for (const { index } of dependents(tree, above.index, 'nsubj'))
      if (index > main.index) changes.set(index, { head: main.index });
  const comma = above && isBetween(front, above, main) ? undefined : commaBefore(tree, main);
  if (comma) changes.set(comma.index, { head: front.index });
  return changeTree(raised, changes);
}

/** The clause behind the front one that begins with its verb; a verb of saying between them is the one above. */
function mainBehind(tree: Tree, front: Node, above: Node | undefined): Node | undefined {
  const end = above && above.index > front.index ? above.index : tree.nodes.length;
  const below = dependents(tree, front.index, 'ccomp', 'conj', 'parataxis').find(
    (node) =>
      node.index > front.index &&
      node.index < end &&
      beginsWithVerb(tree, node) &&
      (above !== undefined || !isSaying(lemmaOfVerb(tree, node.index))),
  );
  if (below || !above) return below;
  const beside = dependents(tree, above.index, 'ccomp', 'parataxis');
  return beside.find(
    (node) =>
      node.index > front.index &&
      (node.index < end || (front.deprel === 'advcl' && !isSaidOf(tree, node, above))) &&
      beginsWithVerb(tree, node),
  );
}

/** „Wer klettere, solle einen Führer **nehmen**, **rät** Kern, der …“: the verb of saying stands behind the sentence it tells of. */
function isSaidOf(tree: Tree, { index }: Node, above: Node): boolean {
  return index > above.index && isSaying(lemmaOfVerb(tree, index));
}

const plural = { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };

function commaBefore(tree: Tree, main: Node): Node | undefined {
  return tree.nodes[(firstWord(tree, main)?.index ?? 0) - 1];
}

function firstWord(tree: Tree, { index }: Node): Node | undefined {
  const word = subtree(tree, index).find((at) => isWord(tree.nodes[at] as Node));
  return word === undefined ? undefined : tree.nodes[word];
}

function opensClause(first: Node): boolean {
  return clauseOpeners.has(first.lower) || isVerb(first);
}

const clauseOpeners: ReadonlySet<string> = new Set(
  'wer wenn falls sofern sobald solange weil da obwohl ob dass wann wie warum wo'.split(' '),
);

/** „**Ob** jemand verletzt wurde, **sei** unklar, sagte sie“: what is unclear is its subject. */
function isAsked({ lower }: Node): boolean {
  return /^(ob|dass|wann|wie|warum|wo)$/.test(lower);
}

/** The verb of the clause that a word opens; one that opens it itself stands before its subject. */
function clauseOf(tree: Tree, first: Node): Node | undefined {
  const verb = isVerb(first) && first.upos === 'VERB' ? first : tree.nodes[first.head];
  if (first.deprel === 'mark') return verb;
  const subject = verb && dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'expl');
  const isInOrder = subject !== undefined && (subject === first || subject.index > first.index);
  return isInOrder ? verb : undefined;
}

/** Any verb but a participle: plurals look like infinitives. */
function isVerb({ upos, feats }: Node): boolean {
  return (upos === 'VERB' || upos === 'AUX') && feats['VerbForm'] !== 'Part';
}

function isBetween(front: Node, { index }: Node, main: Node): boolean {
  return index > front.index && index < main.index;
}

/** Is the first word of the clause its verb, straight behind a comma? */
function beginsWithVerb(tree: Tree, main: Node): boolean {
  const first = firstWord(tree, main);
  if (first === undefined || !isVerb(first)) return false;
  return (
    (first === main || first.head === main.index) &&
    /^[,«»„“"]$/.test(tree.nodes[first.index - 1]?.form ?? '')
  );
}

/** „könnte versuchen, den Bau **zu stoppen**, er **hat aber** keine Stimme“: behind what is tried a clause of its own is no second content. */
function freeSecondMain(tree: Tree, node: Node): Change | undefined {
  const above = node.deprel === 'ccomp' ? tree.nodes[node.head] : undefined;
  if (!above || above.index > node.index || node.feats['VerbForm'] !== 'Fin') return undefined;
  const infinitive = dependents(tree, above.index, 'xcomp').find(
    ({ index }) => index > above.index && index < node.index,
  );
  if (!infinitive || tree.nodes[infinitive.index - 1]?.lower !== 'zu') return undefined;
  const subject = dependent(tree, node.index, 'nsubj', 'nsubj:pass');
  const first = firstWord(tree, node);
  if (!subject || !first || tree.nodes[first.index - 1]?.form !== ',') return undefined;
  if (dependent(tree, node.index, 'mark') !== undefined) return undefined;
  return isToldHere(tree, node) ? { deprel: 'conj' } : undefined;
}

/** A finite form that no reported clause has; a plural, which may be either, only beside *aber*. */
function isToldHere(tree: Tree, node: Node): boolean {
  const finite = dependents(tree, node.index, 'aux', 'aux:pass', 'cop').find(
    ({ feats }) => feats['VerbForm'] === 'Fin',
  );
  const verb = finite ?? node;
  if (verb.feats['Mood'] === 'Sub' || isReportedForm(verb)) return false;
  if (/(t|hat|ist|will|soll|kann|muss|darf)$/.test(verb.lower)) return true;
  return dependents(tree, node.index, 'advmod', 'cc').some(({ lower: word }) =>
    contrasting.has(word),
  );
}

const contrasting: ReadonlySet<string> = new Set(
  'aber jedoch dennoch allerdings trotzdem hingegen dagegen'.split(' '),
);

/** „Kommen werde **er** nicht, sagte Weber, **habe** aber geschrieben“ · „**Sie** spart«, sagte Weber, »**verliert** aber das Bad“: without a subject the second goes on with the first. */
export function joinSaidClauses(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const freed = freeSecondMain(tree, node);
    if (freed) return freed;
    const saying =
      node.deprel === 'ccomp' || node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
    if (
      !saying ||
      (node.deprel === 'conj' && !isQuotedOn(tree, node)) ||
      node.index < saying.index ||
      !beginsWithVerb(tree, node)
    )
      return undefined;
    if (dependent(tree, node.index, 'nsubj', 'nsubj:pass', 'expl', 'mark')) return undefined;
    const first = dependents(tree, saying.index, 'ccomp').find(
      ({ index }) =>
        index < saying.index &&
        dependent(tree, index, 'nsubj', 'nsubj:pass', 'expl', 'csubj', 'advcl') !== undefined,
    );
    return first && { head: first.index, deprel: 'conj' };
  });
}

/** Does a quotation go on with the clause? */
function isQuotedOn(tree: Tree, node: Node): boolean {
  const first = firstWord(tree, node);
  return first !== undefined && /^[«»„“"]$/.test(tree.nodes[first.index - 1]?.form ?? '');
}
