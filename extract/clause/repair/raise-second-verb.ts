import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { particles } from '../lexicon/particles.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { isParticiple } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „hatten auf Freispruch **plädiert** und **kündigten** Revision an“, with *kündigten* taken for a quality: straight behind a participle that ends
 * its clause and *und* an inflected verb goes on, with what stands behind it.
 */
export function raiseSecondVerb(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const quality of tree.nodes) {
    const first = quality.deprel === 'amod' ? firstVerb(tree, quality) : undefined;
    if (!first) continue;
    const object = tree.nodes[quality.head] as Node;
    changes.set(quality.index, {
      head: first.index,
      deprel: 'conj',
      upos: 'VERB',
      feats: { VerbForm: 'Fin', Tense: 'Past', Mood: 'Ind', Person: '3' },
    });
    changes.set(object.index, { head: quality.index, deprel: 'obj' });
    changes.set(quality.index - 1, { head: quality.index, deprel: 'cc' });
    for (const word of dependents(tree, first.index))
      if (word.index > quality.index && word !== object && word.upos !== 'PUNCT')
        changes.set(word.index, {
          head: quality.index,
          deprel: particles.has(lower(word)) ? 'compound:prt' : word.deprel,
        });
  }
  return changeTree(tree, changes);
}

/** The participle before *und*, of which the next noun would be an argument behind its end. */
function firstVerb(tree: Tree, { index, head, form }: Node): Node | undefined {
  if (!/^\p{Ll}+ten?$/u.test(form) || tree.nodes[index - 1]?.lower !== 'und') return undefined;
  const first = tree.nodes[index - 2];
  const object = tree.nodes[head];
  if (first?.upos !== 'VERB' || !isParticiple(first) || object?.head !== first.index)
    return undefined;
  const subject = dependent(tree, first.index, 'nsubj');
  return subject !== undefined &&
    subject.index < first.index &&
    object.index > index &&
    /^(nsubj|obj|obl|obl:arg|conj|dep)$/.test(object.deprel) &&
    dependent(tree, object.index, 'case', 'det', 'det:poss') === undefined &&
    dependents(tree, first.index, 'aux').some(
      (helper) =>
        helper.index < first.index &&
        /^(ha[tb]|war|ist|sind)/.test(lower(helper)) &&
        isPluralForm(lower(helper)) === form.endsWith('en'),
    )
    ? first
    : undefined;
}
