import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { maybeActionNoun } from '../lexicon/action-nouns.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { helpersOf, isParticiple, lemmaOfVerb } from '../verb-form.ts';
import { isActor, isAmount } from './phrase-of-verb.ts';

/** „nachdem das Museum von Dieben geplündert worden war“: persons behind the patient of a passive. */
export function isAgent(tree: Tree, node: Node, verb: Node): boolean {
  const host = nodeAt(tree, node.head);
  const passive =
    host.deprel === 'nsubj:pass' ||
    helpersOf(tree, verb.index).some(({ deprel }) => deprel === 'aux:pass');
  if (passive && (isTimeWord(host.form) || isAmount(host))) return isActor(tree, node);
  if (!passive || !host.deprel.startsWith('nsubj')) return false;
  const isPerson = (word: Node) =>
    maybeTypeOfNoun(word.lemma) === 'Person' || word.name?.type === 'PER';
  if (isActor(tree, node) && isFrontedPassive(tree, verb)) return true;
  if (isFrontedPassive(tree, verb) && isLastDoer(tree, node, verb)) return true;
  if (isPerson(host) && isIndefinite(tree, node)) return true;
  if (isPerson(host)) return false;
  return isPerson(node) || node.name?.type === 'ORG' || isBody(tree, node, verb);
}

/** „Überschattet wurde das Rennen **von einem Sturz**“; but „Gefunden wurde ein Brief von einem Meter Länge“. */
function isLastDoer(tree: Tree, node: Node, verb: Node): boolean {
  if (isAmount(node) || isTimeWord(node.form) || node.name?.type === 'LOC') return false;
  if (dependent(tree, node.index, 'nummod') !== undefined) return false;
  return (
    affecting.has(lemmaOfVerb(tree, verb.index)) ||
    /^(Land|Bund|Kreis|Stadt|Gemeinde|Staat|Kommune)$/.test(node.form) ||
    (isIndefinite(tree, node) && !asksFor(nodeAt(tree, node.head), 'von'))
  );
}

/** Verbs whose doer is mostly what happens or is there: *überschattet von, umgeben von*. */
const affecting: ReadonlySet<string> = new Set(
  `überschatten trüben prägen bestimmen begleiten beherrschen dominieren flankieren umgeben umrahmen erschweren behindern beeinträchtigen
   beeinflussen auslösen verursachen unterbrechen stören erschüttern überlagern verdunkeln überraschen übertreffen begünstigen befeuern
   untermalen abrunden krönen heimsuchen einleiten eröffnen beschleunigen bremsen verstärken`.split(
    /\s+/,
  ),
);

/** „dass das Abkommen **vom Senat** gebilligt und bestätigt worden ist“: a body of people straight before the participle. */
function isBody(tree: Tree, node: Node, verb: Node): boolean {
  return node.index + 1 === verb.index && isActor(tree, node);
}

/** „war eine Achtjährige **von einem Lieferwagen** angefahren worden“: nobody comes from some van, and no man „**von zwei Maskierten**“. */
function isIndefinite(tree: Tree, node: Node): boolean {
  const determiner = dependent(tree, node.index, 'det', 'amod');
  if (determiner) return /^eine[mr]$/.test(lower(determiner));
  const isAnyone = /^(Mann|Frau|Junge|Mädchen|.*[Jj]ährige[rn]?)$/.test(
    tree.nodes[node.head]?.form ?? '',
  );
  return isAnyone && node.feats['Number'] === 'Plur' && isActor(tree, node);
}

/** „**Bezahlt** wird der Umbau von der Stiftung“: what stands last is who does it. */
export function isFrontedPassive(tree: Tree, verb: Node): boolean {
  return dependents(tree, verb.index, 'aux:pass', 'aux').some(
    (helper) =>
      helper.index > verb.index &&
      (helper.deprel === 'aux:pass' || (verb.index === 0 && isParticiple(verb))),
  );
}

/** „ein Angriff auf“, „der Bericht über“: the noun itself takes the preposition. */
export function asksFor(host: Node, preposition: string): boolean {
  if (/(ung|ion|schaft|heit|keit|tät)$/.test(host.form)) return true;
  const action = maybeActionNoun(host.lemma) ?? maybeActionNoun(host.form);
  if (action) return true;
  return (
    host.upos === 'NOUN' &&
    maybeTypeOfNoun(host.lemma) === undefined &&
    preposition !== 'nach' &&
    /^(über|zu|auf|für|gegen|an)$/.test(preposition)
  );
}
