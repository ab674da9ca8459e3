import type { Node, Tree } from '../../parser/tree.ts';
import { maybeGenderOfNoun } from '../../entity/noun-gender.ts';
import { takesNoObject } from '../lexicon/transitive.ts';
import { dependent, dependents } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „die Partei, deren Vorschlag **der Rat** ablehnte“, with the council taken for another owner: *der* with a masculine noun is no genitive
 * but who does it.
 */
export function raiseOwnersSubject(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const relative of tree.nodes) {
    const owned =
      relative.lower === 'deren' || relative.lower === 'dessen'
        ? tree.nodes[relative.index + 1]
        : undefined;
    const subject = owned && subjectBehind(tree, owned);
    if (!subject) continue;
    changes.set(subject.index, { head: owned.head, deprel: 'nsubj' });
    changes.set(owned.index, { deprel: 'obj' });
    changes.set(relative.index, { head: owned.index, deprel: 'nmod' });
  }
  return changeTree(tree, changes);
}

/** A man, a body or a thing of masculine gender straight behind what is owned, in a clause without another subject. */
function subjectBehind(tree: Tree, owned: Node): Node | undefined {
  const verb = tree.nodes[owned.head];
  const article = tree.nodes[owned.index + 1];
  const subject = article?.lower === 'der' ? tree.nodes[article.head] : undefined;
  if (subject?.head !== owned.index || subject.deprel !== 'nmod' || subject.upos !== 'NOUN')
    return undefined;
  if (verb?.upos !== 'VERB' || !verb.deprel.startsWith('acl') || verb.index < subject.index)
    return undefined;
  const isOne =
    subject.feats['Number'] === 'Sing' &&
    (maybeGenderOfNoun(subject.form) ?? subject.feats['Gender']) === 'Masc';
  return isOne &&
    /^(nsubj|obj)$/.test(owned.deprel) &&
    !takesNoObject(lemmaOfVerb(tree, verb.index)) &&
    dependent(tree, verb.index, 'aux:pass', 'cop') === undefined &&
    dependents(tree, verb.index, 'nsubj', 'obj').every(
      (other) => other === owned || other.lower === 'deren' || other.lower === 'dessen',
    )
    ? subject
    : undefined;
}
