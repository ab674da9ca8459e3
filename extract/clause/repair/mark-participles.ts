import type { Node, Tree } from '../../parser/tree.ts';
import { isParticipleForm, isZuForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, hasCase, lower, subtree } from '../navigate.ts';
import { helpersOf } from '../verb-form.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „Das Lager wurde **überfallen**“: what looks like an infinitive is a participle where only one can stand, also behind the
 * first of several: „wurde bestohlen und **verlassen**“, or with nothing that it is done to: „Die Wagen würden nachts **beladen**“;
 * of two phrases the second is that: „werden **die Wagen** beladen“. At the end of a relative clause without an auxiliary it is
 * inflected: „Software, die Flecken **beurteilt**“, „die Hilfe, die Vereine **leisten**“.
 */
export function markParticiples(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isInflected(tree, node)) return { feats: { VerbForm: 'Fin', Person: '3' } };
    if (node.deprel === 'nsubj:pass') return roleBeside(tree, node);
    const looks =
      node.upos === 'VERB' && node.feats['VerbForm'] !== 'Part' && /(t|n)$/.test(lower(node));
    return looks && isInPassive(tree, node) ? { feats: { VerbForm: 'Part' } } : undefined;
  });
}

function isInflected(tree: Tree, node: Node): boolean {
  if (node.upos !== 'VERB' || node.deprel !== 'acl') return false;
  const looks =
    node.feats['VerbForm'] === 'Part'
      ? lower(node).endsWith('t') || node.lemma === node.lower // *Betriebe, die Leute **entlassen***
      : node.feats['VerbForm'] === 'Inf' && !hasZu(tree, node);
  if (!looks || helpersOf(tree, node.index).length > 0) return false;
  if (
    dependents(tree, node.index, 'obl', 'obj', 'nsubj', 'advmod').some(
      ({ index }) => index > node.index,
    )
  )
    return false;
  const shares = dependents(tree, node.index, 'conj').some(
    (other) => dependent(tree, other.index, 'aux', 'aux:pass', 'cop') !== undefined,
  );
  if (shares) return false;
  const words = subtree(tree, node.index);
  const first = words.findIndex((word) => tree.nodes[word]?.upos !== 'PUNCT');
  const opening = [0, 1].map((offset) => tree.nodes[words[first + offset] ?? -1]);
  return (
    tree.nodes[(words[first] ?? 0) - 1]?.form === ',' &&
    opening.some(
      (word) =>
        word && /^(der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/.test(lower(word)),
    )
  );
}

function hasZu(tree: Tree, node: Node): boolean {
  return isZuForm(lower(node)) || tree.nodes[node.index - 1]?.lower === 'zu';
}

function isInPassive(tree: Tree, node: Node): boolean {
  const helpers = dependents(tree, node.index, 'aux', 'aux:pass');
  if (helpers.length > 0) return asksForParticiple(tree, node, helpers);
  if (isFirstOfShared(tree, node)) return true;
  const first = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
  if (!first || (first.feats['VerbForm'] !== 'Part' && !isInPassive(tree, first))) return false;
  const shared = dependents(tree, first.index, 'aux', 'aux:pass');
  if (!asksForParticiple(tree, first, shared)) return false;
  return node.feats['VerbForm'] === 'Inf'
    ? isParticipleForm(lower(node))
    : isLast(tree, node) && shared.some((helper) => helper.index < first.index);
}

/** „dass der Bote **überfallen** und beraubt **worden ist**“: at the end of its clause the auxiliary of the last is that of both. */
function isFirstOfShared(tree: Tree, node: Node): boolean {
  if (!endingClauses.has(node.deprel) || !looksPassive(lower(node))) return false;
  const last = dependents(tree, node.index, 'conj').at(-1);
  return (
    last !== undefined &&
    looksPassive(lower(last)) &&
    dependents(tree, last.index, 'aux', 'aux:pass').some(
      (helper) => helper.index > last.index && /^(wurden?|worden)$/.test(lower(helper)),
    ) &&
    dependent(tree, last.index, 'nsubj', 'nsubj:pass', 'obj') === undefined &&
    dependents(tree, node.index).filter(({ deprel }) => endLabels.test(deprel)).length === 1
  );
}

const endingClauses: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'advcl', 'acl']);

/** „werden abgerissen und die Flächen **begrünt**“, „wurde übersetzt und 1984 **verfilmt**“: an inflected verb would stand before one of its phrases. */
function isLast(tree: Tree, node: Node): boolean {
  const phrases = dependents(tree, node.index).filter(({ upos }) => upos !== 'PUNCT');
  const ends = dependents(tree, node.index, 'nsubj', 'nsubj:pass', 'obj').length;
  return (
    phrases.every((phrase) => phrase.index < node.index) &&
    (ends === 1 || (ends === 0 && phrases.length > 1 && looksPassive(lower(node))))
  );
}

/** *eingebaut, verfilmt* */
function looksPassive(form: string): boolean {
  return isParticipleForm(form) || /^(be|ent|er|ver|zer|miss)\p{Ll}{2,}t$/u.test(form);
}

/** Beside *wurde* and before *worden* stands no infinitive, nor before *werden* with another auxiliary; beside *wird* one may, with an object. */
function asksForParticiple(tree: Tree, node: Node, helpers: readonly Node[]): boolean {
  if (helpers.some((helper) => /^(wurden?|worden)$/.test(lower(helper)))) return true;
  const next = helpers.find((helper) => helper.index === node.index + 1);
  if (next && lower(next) === 'werden' && helpers.length > 1) return true;
  if (!isParticipleForm(lower(node)) || isIntransitive(tree, node)) return false;
  if (maybeTwoEnds(tree, node)) return false;
  return (
    (helpers.some((helper) => helper.deprel === 'aux:pass' && /^w[ie]rd/.test(lower(helper))) &&
      dependent(tree, node.index, 'obj') === undefined) ||
    isWithoutObject(tree, node, helpers)
  );
}

/** „die Wagen **würden** nachts **beladen**“: the only phrase without a preposition is what it is done to. */
function isWithoutObject(tree: Tree, node: Node, helpers: readonly Node[]): boolean {
  if (helpers.length !== 1 || !/^w[eiü]rd/.test(lower(helpers[0] as Node))) return false;
  if (!lower(node).endsWith('en') || staysInfinitive.test(lower(node))) return false;
  const bare = dependents(tree, node.index).filter(({ deprel }) => endLabels.test(deprel));
  const only = bare.length === 1 ? (bare[0] as Node) : undefined;
  return (
    only?.upos === 'NOUN' &&
    /^(nsubj|obj)/.test(only.deprel) &&
    (only.deprel !== 'obj' || only.feats['Number'] === 'Plur') &&
    !isInRelative(node) &&
    !/^(wen|was)$/.test(tree.nodes[0]?.lower ?? '')
  );
}

const endLabels = /^(nsubj|nsubj:pass|csubj|obj|iobj|obl:arg|expl.*|ccomp|xcomp|advcl)$/;

/** Participles like their infinitives that need nobody who does it, or are seldom a passive. */
const staysInfinitive =
  /^(.*(entkommen|unterlaufen|widerfahren|missfallen|erwachsen|verwachsen)|verlaufen|entlaufen|genesen|verkommen|überkommen|bekommen|betragen|ertrinken|enthalten|erfahren|verfahren|verhalten|unterhalten|geraten|beraten|verbleiben)$/;

/** „die Wagen, **die** sie beladen würden“: the pronoun may be the object. */
function isInRelative(node: Node): boolean {
  return node.deprel === 'acl' || node.deprel === 'acl:relcl';
}

/** „Die Männer werden **die Wagen** beladen“: nothing is done to two. */
function roleBeside(tree: Tree, { head, index }: Node): Change | undefined {
  const verb = tree.nodes[head];
  const ends = verb?.feats['VerbForm'] === 'Inf' ? maybeTwoEnds(tree, verb) : undefined;
  return ends && { deprel: index === ends[0].index ? 'nsubj' : 'obj' };
}

/** Who does it, before *wird*, and what it is done to, behind. */
function maybeTwoEnds(tree: Tree, verb: Node): [Node, Node] | undefined {
  const [first, second, third] = dependents(tree, verb.index, 'nsubj:pass');
  if (!first || !second || third || staysInfinitive.test(lower(verb))) return undefined;
  const helper = dependent(tree, verb.index, 'aux', 'aux:pass');
  if (!helper || !/^(wird|werden?)$/.test(lower(helper))) return undefined;
  const isObject = second.upos === 'NOUN' || /^(sie|es)$/.test(lower(second));
  return isObject &&
    first.upos !== 'PRON' &&
    first.index < helper.index &&
    helper.index < second.index
    ? [first, second]
    : undefined;
}

/** „werde **über** den Antrag **beraten**“, „wird in Not **geraten**“: a future, for nothing is named that it is done to. */
function isIntransitive(tree: Tree, node: Node): boolean {
  if (/(verfallen|zerfallen|entfallen|gefallen|geraten)$/.test(lower(node))) return true;
  return (
    lower(node) === 'beraten' &&
    dependents(tree, node.index, 'obl').some(({ index }) => hasCase(tree, index, 'über')) &&
    dependent(tree, node.index, 'nsubj', 'nsubj:pass') !== undefined
  );
}
