import { isObjectControl } from '../clause/lexicon/control.ts';
import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { type Place, isInside, placeOf } from './syntax.ts';

/**
 * What grammar forbids: arguments of one verb are different things (*Blinken traf ihn*), a possessive does not mean
 * the phrase it stands in, and who speaks is not named in what is said (*Putin führe Krieg, sagte er*).
 */
export function isBound(tree: Tree, pronoun: FoundPronoun, candidate: Candidate): boolean {
  const { mention } = candidate;
  if (pronoun.pronoun === 'possessive' && isOwnKind(tree, pronoun, candidate)) return true;
  if (mention.sentence !== pronoun.sentence) return false;
  if (pronoun.pronoun === 'possessive')
    return isInside(tree, pronoun.head, mention.head) && !isConjunct(tree, pronoun, mention.head);
  if (isAround(tree, pronoun, candidate)) return true;
  const own = placeOf(tree, pronoun.head);
  if (sharesSubject(tree, pronoun, own, candidate) || isController(tree, own, candidate))
    return true;
  if (
    own.role !== 'attribute' &&
    candidate.place.role !== 'attribute' &&
    own.clause === candidate.place.clause
  )
    return true;
  return (
    mention.kind !== 'pronoun' && own.role === 'subject' && isSaid(tree, own.clause, mention.head)
  );
}

/** *die Arbeit am Tor, für das **sie** einen Preis gewann*: no thing that the clause is part of. */
function isAround(tree: Tree, { head }: FoundPronoun, { mention, drafts }: Candidate): boolean {
  return (
    mention.kind === 'nominal' &&
    drafts.every(({ type }) => type !== 'Person' && type !== 'Group') &&
    isInside(tree, head, mention.head)
  );
}

/** *Die Bürger sammelten Spenden und übergaben sie*: the subject of both verbs is not the object of the second. */
function sharesSubject(
  tree: Tree,
  pronoun: FoundPronoun,
  own: Place,
  { place }: Candidate,
): boolean {
  if (place.role !== 'subject' || own.clause < 0) return false;
  const verb = nodeAt(tree, own.clause);
  if (verb.deprel !== 'conj' || verb.head !== place.clause) return false;
  const subjects = dependents(tree, verb.index, 'nsubj', 'nsubj:pass');
  if (subjects.some(({ index }) => index !== pronoun.head)) return false;
  const opens = /^(?:und|oder|sondern|aber)$/.test(tree.nodes[verb.index - 1]?.form ?? '');
  const behind = opens && pronoun.head === verb.index + 1 && /^(?:sie|es)$/.test(pronoun.text);
  return own.role === 'object' || (own.role === 'subject' && behind);
}

/** *Uhl versprach, **sie** zu prüfen*: who does what the infinitive says is not its object. */
function isController(tree: Tree, own: Place, { place }: Candidate): boolean {
  if (own.clause < 0) return false;
  const verb = nodeAt(tree, own.clause);
  if (!/^(?:xcomp|ccomp|advcl|csubj)$/.test(verb.deprel) || !isInfinitive(tree, verb)) return false;
  const isOpen = !hasOwnSubject(tree, verb.index);
  const hasObject = dependents(tree, verb.head, 'obj', 'iobj', 'obl:arg').length > 0; // not *warnte davor, sie …*
  const controller =
    hasObject && isObjectControl(infinitiveAt(tree, verb.head)) ? 'object' : 'subject';
  return isOpen && place.clause === verb.head && place.role === controller;
}

/** *zu prüfen*, *getäuscht **zu haben*** */
function isInfinitive(tree: Tree, { index, feats }: Node): boolean {
  if (feats['VerbForm'] === 'Inf') return true;
  return (
    feats['VerbForm'] === 'Part' &&
    dependents(tree, index, 'mark').some(({ lower }) => lower === 'zu') &&
    dependents(tree, index, 'aux').every((aux) => aux.feats['VerbForm'] === 'Inf')
  );
}

/** A subject, or a finite verb that must have one: *sagte, ihm **sei** die Entscheidung schwergefallen*. */
function hasOwnSubject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj', 'nsubj:pass', 'aux').some(
    ({ deprel, feats }) => deprel !== 'aux' || feats['VerbForm'] === 'Fin',
  );
}

/** *Der Film … sein dritter Film*: a film has no films. */
function isOwnKind(tree: Tree, pronoun: FoundPronoun, { mention }: Candidate): boolean {
  const owned = nodeAt(tree, pronoun.head).head;
  return (
    owned >= 0 &&
    mention.kind === 'nominal' &&
    mention.phrase.head.lemma === nodeAt(tree, owned).lemma
  );
}

/** „Blinken und sein Amtskollege“: the possessive is below the first conjunct, but no part of it. */
function isConjunct(tree: Tree, pronoun: FoundPronoun, head: number): boolean {
  const path = [pronoun.head];
  for (
    let node = nodeAt(tree, pronoun.head);
    node.index !== head && node.head >= 0;
    node = nodeAt(tree, node.head)
  )
    path.push(node.head);
  const below = path.at(-2);
  return below !== undefined && /^(?:conj|appos|acl)/.test(nodeAt(tree, below).deprel);
}

/** Does the word stand in the content of the clause's verb: *… gegen Putin, sagte er*? */
export function isSaid(tree: Tree, clause: number, word: number): boolean {
  const verb = nodeAt(tree, clause);
  const content = (tree.children[clause] ?? []).filter((child) =>
    /^(?:ccomp|parataxis|csubj)/.test(nodeAt(tree, child).deprel),
  );
  if (content.some((child) => isInside(tree, word, child))) return true;
  return (
    verb.deprel === 'parataxis' &&
    verb.head >= 0 &&
    !isInside(tree, word, clause) &&
    word < clause &&
    isInverted(tree, clause)
  );
}

/** *…, sagte er*, not *…, sie besitzt aber kein Vorkaufsrecht*, *…, danach steigt er auf 14 Euro* */
function isInverted(tree: Tree, clause: number): boolean {
  const finite = dependents(tree, clause, 'aux', 'aux:pass', 'cop')[0]?.index ?? clause;
  if (isSpeechVerb(infinitiveAt(tree, clause)))
    return !dependents(tree, clause, 'nsubj', 'nsubj:pass').some(({ index }) => index < finite);
  return !dependents(tree, clause).some(({ index, upos }) => index < finite && upos !== 'PUNCT');
}
