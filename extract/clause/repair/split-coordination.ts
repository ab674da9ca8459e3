import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { findCases } from '../case.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { maybePreposition, phraseWords } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { findVerb } from '../verb.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Der Wirt kocht Suppe und **die Gäste** trinken Wein“: the noun between *und* and its own verb is that verb's subject ·
 * „nannte die Strafe überzogen und **will** Revision **einlegen**“: an inflected verb is joined to a verb, not to its predicate ·
 * „ein Haus in Italien und **drei Boote**“: things are joined to a thing, not to its place ·
 * „auf hohe Zinsen und **die Nachfrage** zurückführen“: a phrase goes on, and not the object before it ·
 * „zählte 80.000 Besucher, **ein Viertel** mehr als 2019“: behind a comma an amount only compares.
 */
export function splitCoordination(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.deprel !== 'conj') return undefined;
    if (isJoinedToPredicate(tree, node)) return { head: nodeAt(tree, node.head).head };
    const saying = maybeSaying(tree, node);
    if (saying) return { head: saying.index };
    if (isJoinedToAttribute(tree, node)) return { head: nodeAt(tree, node.head).head };
    if (isBoth(tree, node)) return { deprel: 'appos' };
    const near = maybeNearer(tree, node);
    if (near) return { head: near.index };
    const charge = maybeCharge(tree, node);
    if (charge) return { head: charge.index };
    if (isDifference(tree, node)) return { deprel: 'discourse' };
    const verb = isJoinedNoun(tree, node) ? verbBehind(tree, node) : undefined;
    return verb && { head: verb.index, deprel: 'nsubj' };
  });
}

function isJoinedToPredicate(tree: Tree, node: Node): boolean {
  const predicate = nodeAt(tree, node.head);
  const verb = tree.nodes[predicate.head];
  return (
    node.upos === 'VERB' &&
    node.index > predicate.index &&
    predicate.upos === 'ADJ' &&
    /^(xcomp|advmod|obl)$/.test(predicate.deprel) &&
    verb?.upos === 'VERB' &&
    verb.index < predicate.index &&
    dependent(tree, predicate.index, 'cop', 'aux') === undefined &&
    findVerb(tree, node.index).finite !== undefined
  );
}

/** „»Uns fehlt Geld«, sagte Kern **und forderte** Hilfe“: straight behind the speaker the verb is joined to that of saying. */
function maybeSaying(tree: Tree, node: Node): Node | undefined {
  const und = tree.nodes[node.index - 1];
  if (node.upos !== 'VERB' || !und || lower(und) !== 'und') return undefined;
  const saying = tree.nodes
    .slice(Math.max(0, und.index - 7), und.index)
    .findLast((word) => word.upos === 'VERB');
  const speaker = saying && dependent(tree, saying.index, 'nsubj');
  return saying &&
    speaker &&
    saying.index !== node.head &&
    speaker.index > saying.index &&
    isSaying(lemmaOfVerb(tree, saying.index)) &&
    phraseWords(tree, speaker.index).at(-1) === und.index - 1
    ? saying
    : undefined;
}

/** Is a noun without a preposition joined to an attribute of the noun that it goes on from? */
function isJoinedToAttribute(tree: Tree, node: Node): boolean {
  const attribute = nodeAt(tree, node.head);
  return (
    node.upos === 'NOUN' &&
    attribute.deprel === 'nmod' &&
    tree.nodes[attribute.head]?.upos === 'NOUN' &&
    maybePreposition(tree, node.index) === undefined &&
    (isBehindPlace(tree, node, attribute) || isBehindGenitive(tree, node, attribute))
  );
}

function isBehindPlace(tree: Tree, node: Node, place: Node): boolean {
  return (
    place.upos === 'PROPN' &&
    place.name?.type === 'LOC' &&
    dependent(tree, node.index, 'cc') !== undefined &&
    dependent(tree, node.index, 'nummod', 'det', 'det:poss') !== undefined &&
    /^(in|aus|bei|von|an)$/.test(maybePreposition(tree, place.index) ?? '') &&
    /^(Nom|Acc)$/.test(node.feats['Case'] ?? '')
  );
}

/** „der Bund der Richter, **der Anwaltverein** und …“, „der Rückzug der Kunden, **hohe Mieten** und …“: what cannot be a genitive is joined to the noun above. */
function isBehindGenitive(tree: Tree, node: Node, genitive: Node): boolean {
  return (
    genitive.upos === 'NOUN' &&
    maybePreposition(tree, genitive.index) === undefined &&
    dependent(tree, genitive.index, 'det') !== undefined &&
    (dependent(tree, node.index, 'det') ?? maybeStrong(tree, node)) !== undefined &&
    !findCases(tree, node.index).includes('Gen')
  );
}

/** ***hohe** Mieten*: without an article no such ending is that of a genitive. */
function maybeStrong(tree: Tree, { index }: Node): Node | undefined {
  return dependents(tree, index, 'amod').find(({ form }) => /[^e]e$/.test(form));
}

/** „Ihre Eltern, **beide Lehrer**, zogen um“ */
function isBoth(tree: Tree, node: Node): boolean {
  const both = tree.nodes[node.index - 1];
  return (
    node.upos === 'NOUN' &&
    both !== undefined &&
    lower(both) === 'beide' &&
    tree.nodes[both.index - 1]?.form === ',' &&
    tree.nodes[node.index + 1]?.form === ',' &&
    node.head < both.index
  );
}

/** „führte den Verlust auf hohe Zinsen **und die schwache Nachfrage** zurück“: joined to the phrase before, which the verb asks for, and not to the object. */
function maybeNearer(tree: Tree, node: Node): Node | undefined {
  const object = nodeAt(tree, node.head);
  if (object.deprel !== 'obj' || object.head < 0 || !/^(NOUN|PROPN)$/.test(node.upos))
    return undefined;
  const und = dependent(tree, node.index, 'cc');
  if (!und || und.index > node.index || maybePreposition(tree, node.index)) return undefined;
  const phrase = [
    ...dependents(tree, object.head, 'obl'),
    ...dependents(tree, object.index, 'nmod'),
  ].find(({ index }) => phraseWords(tree, index).at(-1) === und.index - 1);
  const preposition = phrase && maybePreposition(tree, phrase.index);
  if (!phrase || !preposition || !isGoverned(lemmaOfVerb(tree, object.head), preposition))
    return undefined;
  const cases = findCases(tree, phrase.index);
  return findCases(tree, node.index).some((each) => cases.includes(each)) &&
    !isWithPhrase(tree, node, object.head)
    ? phrase
    : undefined;
}

/** „bat die Stadt um Geduld und **das Land um Hilfe**“ */
function isWithPhrase(tree: Tree, { index }: Node, verb: number): boolean {
  return [
    ...dependents(tree, verb, 'obl', 'orphan'),
    ...dependents(tree, index, 'nmod', 'orphan'),
  ].some(
    (other) =>
      other.index > index &&
      /^(um|auf|für|gegen|vor|mit|nach|über|zu|an)$/.test(
        maybePreposition(tree, other.index) ?? '',
      ),
  );
}

/** „Untreue in 14 Fällen **und Bestechlichkeit**“: a charge is joined to a charge, not to its cases. */
function maybeCharge(tree: Tree, node: Node): Node | undefined {
  const cases = nodeAt(tree, node.head);
  const mark = /^fälle?n?$/i.test(cases.form) ? dependent(tree, cases.index, 'case') : undefined;
  const charge = mark && lower(mark) === 'in' ? tree.nodes[mark.index - 1] : undefined;
  return node.upos === 'NOUN' &&
    charge?.upos === 'NOUN' &&
    dependent(tree, cases.index, 'nummod', 'amod') !== undefined &&
    dependent(tree, node.index, 'case', 'det') === undefined
    ? charge
    : undefined;
}

function isDifference(tree: Tree, node: Node): boolean {
  const first = Math.min(
    node.index,
    ...(tree.children[node.index] ?? []).filter((at) => tree.nodes[at]?.upos !== 'PUNCT'),
  );
  const next = tree.nodes[node.index + 1];
  return (
    tree.nodes[first - 1]?.form === ',' &&
    next !== undefined &&
    /^(mehr|weniger|höher|niedriger)$/.test(lower(next)) &&
    /^(viertel|drittel|fünftel|sechstel|zehntel|prozent|hälfte|euro|millionen|milliarden)$/i.test(
      node.form,
    ) &&
    dependent(tree, node.index, 'cc', 'conj') === undefined
  );
}

/** A conjunct straight behind *und, aber, oder*. */
function isJoinedNoun(tree: Tree, node: Node): boolean {
  if (node.upos !== 'NOUN' && node.upos !== 'PROPN' && node.upos !== 'PRON') return false;
  const first =
    dependent(tree, node.index, 'det', 'det:poss', 'amod', 'nummod')?.index ?? node.index;
  const before = tree.nodes[Math.min(first, node.index) - 1];
  return before !== undefined && /^(und|aber|doch|oder|denn)$/.test(lower(before));
}

/** The inflected verb straight behind the noun, when it has no subject yet and is joined to the verb before; not that of the whole list. */
function verbBehind(tree: Tree, node: Node): Node | undefined {
  const next = tree.nodes[node.index + 1];
  const verb = next?.upos === 'AUX' ? tree.nodes[next.head] : next;
  if (!verb || verb.upos !== 'VERB' || verb.deprel !== 'conj' || verb.head >= node.index)
    return undefined;
  const first = tree.nodes[verb.head];
  if (nodeAt(tree, node.head).head === verb.index) return undefined;
  if (!first || dependent(tree, first.index, 'mark') || clashes(node, next as Node))
    return undefined;
  return dependent(tree, verb.index, 'nsubj', 'nsubj:pass') ? undefined : verb;
}

/** A plural noun beside a singular verb is no subject of it. */
function clashes(noun: Node, finite: Node): boolean {
  return noun.feats['Number'] === 'Plur' && !isPluralForm(lower(finite));
}
