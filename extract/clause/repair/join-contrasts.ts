import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { dependent, isNoun, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeTree } from './change-tree.ts';
import { joinContrastedVerb } from './join-contrasted-verb.ts';

/**
 * „Nicht der Koch, **sondern der Kellner** rief“ · „bekam die Autorin, **nicht der Verlag**“: the second phrase is
 * joined to the one before the comma, not an argument of its own · „**Nicht der Koch** ist schuld, **sondern der Kellner**“: nor a predicate.
 */
export function joinContrasts(original: Tree): Tree {
  const tree = joinContrastedVerb(original);
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const node of tree.nodes) {
    const opener = isContrasted(tree, node) ? openerOf(tree, node) : undefined;
    const subject = opener?.lower === 'nicht' ? maybeOtherSubject(tree, node, opener) : undefined;
    if (opener && subject) {
      changes.set(node.index, { head: subject.index, deprel: 'conj' });
      changes.set(opener.index, { head: node.index, deprel: 'advmod' });
      continue;
    }
    const first = opener && (maybeDeniedSubject(tree, node, opener) ?? phraseBefore(tree, opener));
    if (!opener || !first) continue;
    changes.set(node.index, { head: first.index, deprel: 'conj' });
    changes.set(opener.index, {
      head: node.index,
      deprel: lower(opener) === 'sondern' ? 'cc' : 'advmod',
    });
  }
  return changeTree(tree, changes);
}

/** *er, wir*: in the nominative. */
function isSelf({ upos, lower: form }: Node): boolean {
  return upos === 'PRON' && (form === 'er' || form === 'wir' || form === 'ich');
}

/** „Die Spieler tragen die Schuld, **nicht der Trainer**“: what is in the nominative, or acts as the subject does and the object does not, is no second object. */
function maybeOtherSubject(tree: Tree, node: Node, opener: Node): Node | undefined {
  if (dependent(tree, node.index, 'case') !== undefined) return undefined;
  const before = phraseBefore(tree, opener) ?? nodeAt(tree, opener.index - 2);
  const verb = before.upos === 'VERB' ? before : tree.nodes[before.head];
  if (verb?.upos !== 'VERB') return undefined;
  const subject = dependent(tree, verb.index, 'nsubj');
  if (!subject || subject === before || subject.index > opener.index) return undefined;
  if (isSelf(node)) return subject;
  if (before === verb && dependent(tree, verb.index, 'obj', 'obl:arg') === undefined)
    return isActor(node) && isActor(subject) ? subject : undefined;
  if (before === verb || !isActor(subject) || isActor(before)) return undefined;
  return isNominative(tree, node) || (isActor(node) && onlyDone.has(lemmaOfVerb(tree, verb.index)))
    ? subject
    : undefined;
}

/** *der Trainer*, of a masculine noun. */
function isNominative(tree: Tree, { index, feats }: Node): boolean {
  return (
    dependent(tree, index, 'det')?.lower === 'der' &&
    feats['Gender'] === 'Masc' &&
    feats['Number'] === 'Sing'
  );
}

/** Verbs of which somebody is hardly the object beside a thing: *trägt die Kosten, nicht die Länder*. */
const onlyDone: ReadonlySet<string> = new Set(
  'tragen zahlen bezahlen bestimmen entscheiden übernehmen regeln beschließen verantworten haben bekommen erhalten finanzieren'.split(
    ' ',
  ),
);

function isActor({ name, lemma, feats, upos }: Node): boolean {
  if (name?.type === 'PER' || name?.type === 'ORG') return true;
  const type = upos === 'NOUN' ? maybeTypeOfNoun(lemma, feats['Gender']) : undefined;
  return type === 'Person' || type === 'Organization' || type === 'Group' || type === 'Role';
}

/** A noun phrase behind a comma that begins with *sondern* or *nicht*. */
function isContrasted(tree: Tree, node: Node): boolean {
  if (
    !(isNoun(node) || isSelf(node)) ||
    !/^(nsubj|obj|obl|obl:arg|appos|nsubj:pass|dep|conj)$/.test(node.deprel)
  )
    return false;
  const opener = openerOf(tree, node);
  return opener !== undefined && nodeAt(tree, opener.index - 1).form === ',';
}

/** *sondern* or *nicht* straight before the phrase. */
function openerOf(tree: Tree, node: Node): Node | undefined {
  const first = dependent(tree, node.index, 'det', 'det:poss', 'case', 'amod')?.index ?? node.index;
  const before = tree.nodes[Math.min(first, node.index) - 1];
  return before && before.index > 1 && /^(sondern|nicht)$/.test(lower(before)) ? before : undefined;
}

function phraseBefore(tree: Tree, opener: Node): Node | undefined {
  for (let at = opener.index - 2; at >= 0; at--) {
    const word = nodeAt(tree, at);
    if (word.upos === 'VERB' || word.upos === 'AUX') return undefined;
    if (isNoun(word) && !/^(nmod|flat|compound)$/.test(word.deprel)) return word;
    if (/^(er|sie|ich|wir)$/.test(lower(word)) && word.deprel === 'nsubj') return word;
  }
  return undefined;
}

/** The subject that *nicht* stands before, in front of the verb that both share; in the clause of the predicate or verb it hangs on. */
function maybeDeniedSubject(tree: Tree, node: Node, opener: Node): Node | undefined {
  if (lower(opener) !== 'sondern' || node.deprel !== 'conj') return undefined;
  if (dependent(tree, node.index, 'case') !== undefined) return undefined;
  const subject = dependent(tree, node.head, 'nsubj', 'nsubj:pass');
  if (!subject || subject.index > node.head || !isNoun(subject)) return undefined;
  const first = dependent(tree, subject.index, 'det', 'det:poss', 'amod')?.index;
  const denial = tree.nodes[Math.min(first ?? subject.index, subject.index) - 1];
  if (!denial || lower(denial) !== 'nicht') return undefined;
  const before = tree.nodes[denial.index - 1];
  return !before || before.upos === 'PUNCT' ? subject : undefined;
}
