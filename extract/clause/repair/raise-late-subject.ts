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
    const last = isBelow ? tree.nodes[node.head] : undefined;
    const owner = last && maybeTimeOwning(tree, node, last);
    const time = owner ?? last;
    if (!time || !isBehindTime(tree, node, { time, last: last ?? time })) continue;
    const verb = tree.nodes[time.head];
    const object = verb?.upos === 'VERB' ? maybeObject(tree, verb, last ?? time) : undefined;
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
        ...(owner && last ? [[last.index, { head: owner.index, deprel: 'nmod' }] as const] : []),
      ]),
    );
  }
  return tree;
}

/** „in der letzten **Minute** der Nachspielzeit der Stürmer“: the time whose genitive the word above stands for, and no object. */
function maybeTimeOwning(tree: Tree, node: Node, part: Node): Node | undefined {
  const article = dependent(tree, part.index, 'det');
  if (node.deprel !== 'nmod' || !/^(obj|obl:arg|nmod)$/.test(part.deprel)) return undefined;
  if (article?.lower !== 'der' || part.index < article.index) return undefined;
  const time = tree.nodes[article.index - 1];
  return time && (time.head === part.head || part.head === time.index) && time.deprel === 'obl'
    ? time
    : undefined;
}

function isBehindTime(tree: Tree, node: Node, { time, last }: { time: Node; last: Node }): boolean {
  if (!time.deprel.startsWith('obl') || !(isTimeWord(time.form) || measures.test(time.form)))
    return false;
  const first = dependent(tree, node.index, 'det', 'amod') ?? node;
  if (Math.min(first.index, node.index) !== last.index + 1) return false;
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
function maybeObject(tree: Tree, verb: Node, last: Node): Node | undefined {
  if (takesNoAccusative(lemmaOfVerb(tree, verb.index))) return undefined;
  const [object, ...others] = dependents(tree, verb.index, 'nsubj', 'obj', 'nsubj:pass').filter(
    (node) => node !== last,
  );
  if (!object || others.length > 0 || object.index > last.index) return undefined;
  if (dependent(tree, verb.index, 'aux:pass', 'ccomp', 'xcomp', 'expl')) return undefined;
  return isCaseThinkable(tree, object.index, 'Acc') ? object : undefined;
}
