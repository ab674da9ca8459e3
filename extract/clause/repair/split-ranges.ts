import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „stieg **von 20** auf 30 Millionen Euro“, „sank **um 12** auf 340 Millionen“: *von* and *um* stand with their own number, *auf* with the measure. */
export function splitRanges(tree: Tree): Tree {
  const from = tree.nodes.find((node) => isRange(tree, node));
  const first = from && tree.nodes[from.index + 1];
  const to = first && tree.nodes[first.index + 1];
  const measure = from && tree.nodes[from.head];
  if (!first || !to || !measure) return tree;
  if (measure === first) return freeFirst(tree, first);
  if (measure.index < to.index || measure.head < 0 || !isCounted(tree, measure)) return tree;
  const verb = maybeRaisingVerb(tree, measure)?.index;
  const last: Change = verb === undefined ? {} : { head: verb, deprel: 'obl' };
  return changeTree(
    tree,
    new Map<number, Change>([
      [first.index, { head: verb ?? measure.head, deprel: 'obl' }],
      [measure.index, last],
      [from.index, { head: first.index, deprel: 'case' }],
      [to.index, { head: measure.index, deprel: 'case' }],
    ]),
  );
}

/** „**erhöht** den Beitrag von 100 auf 120 Euro“: the verb of the object, or of what is below that, that the measure hangs on. */
function maybeRaisingVerb(tree: Tree, { deprel, head }: Node): Node | undefined {
  let noun = deprel === 'nmod' ? tree.nodes[head] : undefined;
  while (noun && /^(nmod|appos|flat)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  if (!noun || !/^(obj|nsubj|nsubj:pass)$/.test(noun.deprel) || isChange.test(noun.form))
    return undefined;
  const verb = tree.nodes[noun.head];
  return verb?.upos === 'VERB' && raising.has(lemmaOfVerb(tree, verb.index)) ? verb : undefined;
}

/** Nouns that say themselves from what to what. */
const isChange =
  /(anstieg|erhöhung|senkung|rückgang|wachstum|kürzung|anhebung|steigerung|sprung|verlängerung|reduzierung|verkleinerung)$/i;

/** Verbs that change a number. */
const raising: ReadonlySet<string> = new Set(
  `erhöhen anheben steigern senken absenken reduzieren verringern verkleinern kürzen verkürzen verlängern drücken ausbauen aufstocken ausweiten
   heraufsetzen herabsetzen hochsetzen verbessern vergrößern verdoppeln steigen ansteigen sinken absinken fallen wachsen anwachsen klettern
   schrumpfen zurückgehen zunehmen abnehmen hochfahren herunterfahren aufstocken vermindern begrenzen`.split(
    /\s+/,
  ),
);

/** *von* or *um* before a number, with *auf* behind it. */
function isRange(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'case' &&
    tree.nodes[node.index + 1]?.upos === 'NUM' &&
    tree.nodes[node.index + 2]?.lower === 'auf' &&
    /^(vo[nm]|um)$/.test(lower(node))
  );
}

/** „die Auslastung **von 61** auf 84 Prozent“: the first number is none of the noun before it. */
function freeFirst(tree: Tree, first: Node): Tree {
  const noun = tree.nodes[first.head];
  if (first.deprel === 'nummod' && noun && isLabel(tree, noun))
    return freeFromLabel(tree, first, noun);
  if (!/^(nmod|obl)$/.test(first.deprel) || !noun || (noun.upos === 'NOUN' && noun.head < 0))
    return tree;
  const verb = noun.upos === 'NOUN' ? verbAbove(tree, noun) : noun.index;
  return changeTree(
    tree,
    new Map([
      [first.index, { head: verb, deprel: 'obl' }],
      ...dependents(tree, first.index, 'nmod').map(
        (second) => [second.index, { head: verb, deprel: 'obl' }] as const,
      ),
    ]),
  );
}

/** „die Grundsteuer **B** von 750 auf 890“: what a letter is behind has no number of its own. */
function isLabel(tree: Tree, { deprel, head }: Node): boolean {
  return deprel === 'appos' && /^(obj|nsubj|nsubj:pass)$/.test(tree.nodes[head]?.deprel ?? '');
}

function freeFromLabel(tree: Tree, first: Node, { head }: Node): Tree {
  const verb = tree.nodes[head]?.head ?? -1;
  return verb < 0
    ? tree
    : changeTree(tree, new Map([[first.index, { head: verb, deprel: 'obl' }]]));
}

/** „die Zahl **der Filialen** von 120 auf 80“: genitives hang on what is counted. */
function verbAbove(tree: Tree, noun: Node): number {
  const above = tree.nodes[noun.head];
  return noun.deprel === 'nmod' && above?.upos === 'NOUN' && above.head >= 0
    ? above.head
    : noun.head;
}

/** A measure with a number of its own behind *auf*. */
function isCounted(tree: Tree, measure: Node): boolean {
  return (
    /^(NOUN|NUM|SYM)$/.test(measure.upos) &&
    dependent(tree, measure.index, 'nummod', 'nmod') !== undefined
  );
}
