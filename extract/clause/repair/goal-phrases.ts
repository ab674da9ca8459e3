import type { Node, Tree } from '../../parser/tree.ts';
import { findCases } from '../case.ts';
import { isPlaceNoun, motionVerbs } from '../lexicon/places.ts';
import { isPhraseSupportVerb, setPhrases } from '../lexicon/support-verbs.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, nodeAt } from '../navigate.ts';
import { maybePreposition } from '../phrase.ts';

/**
 * „war wegen der Proteste **vom Markt** genommen worden“: straight before its verb a set phrase is part of no noun · „die er wegen des Angriffs
 * auf Ulm **gegen Bern** verhängt hat“: and a town has no *gegen* of its own.
 */
export function isSetBefore(
  tree: Tree,
  { index, form, head }: Node,
  { verb, lemma, preposition }: { verb: Node; lemma: string; preposition: string },
): boolean {
  return (
    verb.index === index + 1 &&
    ((preposition === 'gegen' && isPlace(tree.nodes[head]) && isGoverned(lemma, 'gegen')) ||
      (isPhraseSupportVerb(lemma) &&
        setPhrases.has(`${preposition} ${form.toLowerCase()}`) &&
        dependent(tree, index, 'amod', 'nmod') === undefined))
  );
}

function isPlace(host: Node | undefined): boolean {
  return host?.upos === 'PROPN' && host.name?.type === 'LOC';
}

/** „kamen mit Prellungen **ins Krankenhaus**“, „floh vor dem Krieg **nach Schweden**“ */
export function isGoal(tree: Tree, node: Node, preposition: string): boolean {
  if (preposition === 'nach') return node.upos === 'PROPN' || isPlaceNoun(node.form);
  return (
    /^(in|auf|an)$/.test(preposition) &&
    dependent(tree, node.index, 'det', 'det:poss') !== undefined &&
    !findCases(tree, node.index).includes('Dat')
  );
}

/** „gibt die Leitung **an ihre Stellvertreterin** ab“: with verbs of handing over *an* with an accusative says to whom, whatever is handed over. */
export function isHeir(
  tree: Tree,
  node: Node,
  { host, lemma, preposition }: { host: Node; lemma: string; preposition: string },
): boolean {
  return (
    preposition === 'an' &&
    host.deprel === 'obj' &&
    handing.test(lemma) &&
    !letters.test(host.form) &&
    !findCases(tree, node.index).includes('Dat')
  );
}

const handing =
  /^((ab|über|weiter|zurück|ver|heraus)geben|übertragen|überreichen|verleihen|verkaufen|vermieten|verpachten|verschenken|spenden|vererben|ausliefern|überstellen|abtreten|verlieren|verteilen|auszahlen|überweisen|liefern)$/;

/** *ein Brief an die Ministerin* */
const letters =
  /(brief|schreiben|appell|aufruf|bitte|anfrage|forderung|petition|botschaft|mail|nachricht)(e|en|s)?$/i;

/** „verurteilte die Leiterin wegen Betrugs **zu zwei Jahren** Haft“. */
export function isPenalty(tree: Tree, node: Node): boolean {
  return (
    maybePreposition(tree, node.index) === 'zu' &&
    isTimeWord(node.form) &&
    dependent(tree, node.index, 'nummod') !== undefined
  );
}

/** „hämmerte den Ball **aus neun Metern unter die Latte**“: no thing has such a distance or goal of its own. */
export function isShot(
  tree: Tree,
  node: Node,
  { host, preposition }: { host: Node; preposition: string },
): boolean {
  if (host.deprel !== 'obj') return false;
  if (preposition === 'aus')
    return (
      /^(Kilo|Zenti)?metern?$/i.test(node.form) &&
      dependent(tree, node.index, 'nummod') !== undefined
    );
  return (
    /^(unter|hinter|neben)$/.test(preposition) &&
    !/(blick|strich|schritt|sprung|weg|gang)e?$/i.test(host.form) &&
    dependent(tree, node.index, 'det', 'det:poss') !== undefined &&
    !findCases(tree, node.index).includes('Dat')
  );
}

/** „mit Verdacht auf eine Vergiftung **in die Klinik** gebracht“ */
export function isBehindSuspicion(
  tree: Tree,
  node: Node,
  { host, lemma, preposition }: { host: Node; lemma: string; preposition: string },
): boolean {
  return (
    host.deprel === 'nmod' &&
    nodeAt(tree, host.head).lower.startsWith('verdacht') &&
    motionVerbs.has(lemma) &&
    isGoal(tree, node, preposition)
  );
}
