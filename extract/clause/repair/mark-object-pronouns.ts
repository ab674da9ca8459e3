import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { takesNoObject } from '../lexicon/transitive.ts';
import { dependent, dependents } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Im Keller fand die Polizei drei Bilder und stellte **sie** sicher“: behind the verb that opens a joined clause *sie* is the object of
 * before, and the subject of before goes on.
 */
export function markObjectPronouns(tree: Tree): Tree {
  let changes: Map<number, Change> | undefined;
  for (const verb of tree.nodes) {
    if (verb.deprel !== 'conj' || verb.upos !== 'VERB') continue;
    const pronoun = tree.nodes[verb.index + 1];
    if (!pronoun || pronoun.head !== verb.index || pronoun.deprel !== 'nsubj') continue;
    if (!isOpening(tree, verb) || !mayHaveObject(tree, verb)) continue;
    const subject = maybeSubjectOfBoth(tree, verb);
    if (subject && objectsBefore(tree, verb, subject).some((object) => means(pronoun, object)))
      (changes ??= new Map()).set(pronoun.index, {
        deprel: 'obj',
        feats: { ...pronoun.feats, Case: 'Acc' },
      });
  }
  return changes ? changeTree(tree, changes) : tree;
}

/** Inflected, and straight behind a comma or *und*. */
function isOpening(tree: Tree, verb: Node): boolean {
  return /^(,|und|sowie|oder)$/.test(tree.nodes[verb.index - 1]?.lower ?? '') && isFinite(verb);
}

/** The noun that is subject of the clause before, if the verb can tell more of it. */
function maybeSubjectOfBoth(tree: Tree, verb: Node): Node | undefined {
  const subject = dependent(tree, verb.head, 'nsubj');
  return subject &&
    /^(NOUN|PROPN)$/.test(subject.upos) &&
    subject.index < verb.index &&
    subject.feats['Number'] === verb.feats['Number']
    ? subject
    : undefined;
}

/** Objects of the clause before; „zog das Team **Kerne** aus dem Boden“: one may still hang on the subject. */
function objectsBefore(tree: Tree, { head }: Node, subject: Node): Node[] {
  const behind = tree.nodes[subject.index + 1];
  const loose = behind?.head === subject.index && behind.deprel === 'appos' ? [behind] : [];
  return [...dependents(tree, head, 'obj'), ...loose];
}

function mayHaveObject(tree: Tree, verb: Node): boolean {
  const particle = dependent(tree, verb.index, 'compound:prt');
  const lemma = `${particle?.lower ?? ''}${verb.lemma}`;
  return (
    !isSaying(lemma) &&
    !takesNoObject(lemma) &&
    dependent(tree, verb.index, 'obj', 'ccomp', 'xcomp') === undefined
  );
}

/** *sie* of a feminine or several, *es* of a neuter. */
function means({ lower }: Node, { upos, feats }: Node): boolean {
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  if (feats['Number'] === 'Plur') return lower === 'sie';
  return lower === { Fem: 'sie', Neut: 'es' }[feats['Gender'] ?? ''];
}
