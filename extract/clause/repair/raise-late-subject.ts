import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { takesNoAccusative } from '../lexicon/transitive.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeTree } from './change-tree.ts';

/**
 * „Die Kosten übernimmt am Ende **der Bund**“, „Den Posten übernimmt im Mai **Carla Wendt**“: behind a time the subject that the verb still
 * lacks is no genitive of the time and no other name of it; what stands first is the object.
 */
export function raiseLateSubject(tree: Tree): Tree {
  for (const node of tree.nodes) {
    const isBelow = node.deprel === 'nmod' || node.deprel === 'appos';
    const time = isBelow ? tree.nodes[node.head] : undefined;
    if (!time || !isBehindTime(tree, node, time)) continue;
    const verb = tree.nodes[time.head];
    const object = verb?.upos === 'VERB' ? maybeObject(tree, verb, time) : undefined;
    if (!verb || !object) continue;
    return changeTree(
      tree,
      new Map([
        [
          node.index,
          {
            head: verb.index,
            deprel: 'nsubj',
            feats: { ...node.feats, Case: 'Nom', Number: 'Sing' },
          },
        ],
        [object.index, { head: verb.index, deprel: 'obj' }],
      ]),
    );
  }
  return tree;
}

function isBehindTime(tree: Tree, node: Node, time: Node): boolean {
  if (!time.deprel.startsWith('obl') || !(isTimeWord(time.form) || measures.test(time.form)))
    return false;
  const first = dependent(tree, node.index, 'det', 'amod') ?? node;
  if (Math.min(first.index, node.index) !== time.index + 1) return false;
  if (dependent(tree, node.index, 'case')) return false;
  return node.deprel === 'appos' ? node.name?.type === 'PER' : isHe(tree, node);
}

const measures =
  /^(ende|schluss|beginn|anfang|kilometern?|metern|minuten|runden|nachspielzeit|verlängerung|halbzeit)$/i;

/** *der* with a masculine in the singular, which is no genitive. */
function isHe(tree: Tree, node: Node): boolean {
  const article = dependent(tree, node.index, 'det');
  if (!article || lower(article) !== 'der') return false;
  if (node.form.endsWith('er') && maybeTypeOfNoun(node.form) === 'Person') return true;
  return (
    node.feats['Gender'] === 'Masc' && node.feats['Number'] === 'Sing' && node.form === node.lemma
  );
}

/** What stands before the verb and may be its object, when nothing else is its subject. */
function maybeObject(tree: Tree, verb: Node, time: Node): Node | undefined {
  if (takesNoAccusative(lemmaOfVerb(tree, verb.index))) return undefined;
  const [object, ...others] = dependents(tree, verb.index, 'nsubj', 'obj', 'nsubj:pass');
  if (!object || others.length > 0 || object.index > time.index) return undefined;
  if (dependent(tree, verb.index, 'aux:pass', 'ccomp', 'xcomp', 'expl')) return undefined;
  return isCaseThinkable(tree, object.index, 'Acc') ? object : undefined;
}
