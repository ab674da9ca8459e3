import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { isModalForm } from '../lexicon/auxiliaries.ts';
import { isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { needsObject, takesOnlyDative } from '../lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { helpersOf, isParticiple, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Die Stadt **hat** den Bau bezahlt, **das Land die Planung übernommen**“: a participle with a subject of its own behind a comma shares the
 * auxiliary of the participle before; it is no content of it.
 */
export function joinSharedAuxiliary(tree: Tree): Tree {
  let current = tree;
  for (const node of tree.nodes) {
    const isVerb = node.upos === 'VERB' && node.head >= 0 && labels.has(node.deprel);
    const first = isVerb ? nodeAt(tree, node.head) : undefined;
    if (!first || !isSecond(current, node, first)) continue;
    const subject = subjectOf(current, node, first);
    if (!subject && !sharesSubject(current, node, first)) continue;
    const changes: [number, Change][] = [
      [node.index, { deprel: 'conj', feats: { VerbForm: 'Part' } }],
    ];
    if (subject)
      changes.push([
        subject.index,
        { deprel: isTakenForSubject(current, subject, first) ? 'obj' : 'nsubj' },
      ]);
    current = changeTree(current, new Map(changes));
  }
  return current;
}

const labels: ReadonlySet<string> = new Set('ccomp parataxis dep xcomp advcl conj acl'.split(' '));

/** A participle at the end of its clause, behind a participle with an auxiliary and a comma. */
function isSecond(tree: Tree, node: Node, first: Node): boolean {
  return (
    isParticiple(node) &&
    isParticiple(first) &&
    node.index > first.index + 2 &&
    tree.nodes[first.index + 1]?.form === ',' &&
    (isBare(tree, node) || isWithWerden(tree, node, first)) &&
    helpersOf(tree, first.index).some(({ index }) => index < first.index) &&
    tree.nodes
      .slice(first.index + 2, node.index)
      .every(({ upos }) => !/^(VERB|AUX|SCONJ|PUNCT)$/.test(upos))
  );
}

/** No auxiliary of its own, at the end of the clause. */
function isBare(tree: Tree, node: Node): boolean {
  return (
    node.deprel !== 'acl' &&
    /^([.,;:]|und|oder)$/.test(tree.nodes[node.index + 1]?.form ?? '.') &&
    helpersOf(tree, node.index).every(({ head }) => head !== node.index)
  );
}

/** „soll abgerissen, der Tunnel **erweitert werden**“ */
function isWithWerden(tree: Tree, node: Node, first: Node): boolean {
  return (
    tree.nodes[node.index + 1]?.lower === 'werden' &&
    dependents(tree, first.index, 'aux').some((helper) => isModalForm(lower(helper)))
  );
}

/**
 * The noun phrase that opens the second part; but „hatte studiert, **drei Jahre** bei ihm gearbeitet“ tells how long, and in
 * „hat Dächer abgedeckt, **drei Bäume** entwurzelt“ the object alone has the subject before.
 */
function subjectOf(tree: Tree, node: Node, first: Node): Node | undefined {
  const start = first.index + 2;
  return dependents(tree, node.index, 'nsubj', 'nsubj:pass', 'obj', 'obl').find(
    (phrase) =>
      /^(NOUN|PROPN|NUM)$/.test(phrase.upos) &&
      dependent(tree, phrase.index, 'case') === undefined &&
      (phrase.deprel.startsWith('nsubj') ||
        !(
          isTimeWord(phrase.form) ||
          isYear(phrase.form) || // „1950 gebaut, **1990** saniert“
          (phrase.deprel === 'obj' && isOnlyObject(tree, phrase, first))
        )) &&
      (phrase.index === start ||
        dependents(tree, phrase.index, 'det', 'det:poss', 'nummod', 'amod').some(
          (word) => word.index === start && !/^(den|dem|einen|einem|des)$/.test(lower(word)),
        )),
  );
}

/** „hatte ein Buch geschrieben, **einen Preis gewonnen** und …“: with no more than its object it has the subject of the first. */
function sharesSubject(tree: Tree, { index, deprel }: Node, first: Node): boolean {
  if (deprel === 'conj' || deprel === 'acl') return false;
  const phrase = dependents(tree, index, 'obj', 'obl').find(
    ({ form, deprel: label }) => label === 'obj' || isTimeWord(form),
  );
  return phrase !== undefined && isOnlyObject(tree, phrase, first);
}

/** The only noun phrase beside a participle with *haben*, which the parser takes for no subject. */
function isOnlyObject(tree: Tree, { index, head }: Node, first: Node): boolean {
  return (
    isCaseThinkable(tree, index, 'Acc') &&
    dependent(tree, first.index, 'nsubj') !== undefined &&
    helpersOf(tree, first.index).every(({ lower: form }) => /^h[aä][bt]/.test(form)) &&
    dependents(tree, head, 'nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:arg').every(
      (other) => other.index === index || dependent(tree, other.index, 'case') !== undefined,
    ) &&
    !takesOnlyDative(lemmaOfVerb(tree, head))
  );
}

/** „haben die Scheibe eingeschlagen, **Schmuck gestohlen**“: what only stands with an object has none but this. */
function isTakenForSubject(tree: Tree, phrase: Node, first: Node): boolean {
  return needsObject(lemmaOfVerb(tree, phrase.head)) && isOnlyObject(tree, phrase, first);
}
