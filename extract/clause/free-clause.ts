import type { Node, Tree } from '../parser/tree.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { dependent, dependents, isWord, lower } from './navigate.ts';
import { lemmaOfVerb } from './verb-form.ts';
import { hasWord } from './sentence-words.ts';

/** „**Wer den Täter kennt**, soll die Polizei anrufen“, „**Dass das Werk schließt**, macht die Lage schwierig“: the clause is the subject, so that no phrase is. */
export function isFreeSubject(tree: Tree, head: number): boolean {
  if (tree.nodes[0]?.lower === 'dass') return isThatMaking(tree, head);
  if (!hasWord(tree, 'wer')) return false;
  const first = tree.nodes.find((node) => isWord(node) && lower(node) !== 'nur');
  if (!first || lower(first) !== 'wer' || isSaidBefore(tree, first, head)) return false;
  return dependents(tree, head, 'advcl', 'csubj', 'acl', 'ccomp', 'nsubj', 'obl').some(
    (clause) => clause.index < head && first.head === clause.index,
  );
}

/** *Dass …, macht die Lage schwierig*: a clause in front, and an adjective behind the only phrase. */
function isThatMaking(tree: Tree, head: number): boolean {
  const clause = tree.nodes[tree.nodes[0]?.head ?? -1];
  if (clause?.head !== head || clause.index > head || lemmaOfVerb(tree, head) !== 'machen')
    return false;
  const [noun, ...others] = dependents(tree, head, 'nsubj', 'obj', 'obl:arg');
  return (
    noun !== undefined &&
    others.length === 0 &&
    noun.upos === 'NOUN' &&
    dependents(tree, head, 'xcomp', 'advmod', 'advcl').some(
      ({ index, upos, lower: form }) =>
        upos === 'ADJ' && index > noun.index && !/^(öffentlich|publik|deutlich|klar)$/.test(form),
    )
  );
}

/** „**Wer das sagt, der lügt**“, rief Weber · **Wer da arbeite, brauche Geduld**, sagt sie: a whole sentence is said. */
function isSaidBefore(tree: Tree, first: Node, head: number): boolean {
  if (!isSaying(lemmaOfVerb(tree, head))) return false;
  const isWhole = dependents(tree, first.head, 'advcl', 'acl', 'csubj', 'conj').some(
    ({ index }) => index > first.index && index < first.head,
  );
  return first.index > 0 || (isWhole && first.head !== head);
}

/** „**Wer das verspreche**, müsse sagen, woher das Geld komme“: who is meant says it, if nobody else is named. */
export function isWhoever(tree: Tree, head: number, above: number): boolean {
  return (
    dependents(tree, head, 'nsubj').some((word) => lower(word) === 'wer') &&
    dependent(tree, above, 'nsubj', 'expl') === undefined
  );
}
