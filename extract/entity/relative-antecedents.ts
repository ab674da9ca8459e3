import { ancestors, nodeAt } from '../clause/navigate.ts';
import { maybeRelative } from '../clause/relative.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { wordKey } from './draft.ts';
import { maybeAntecedent } from './find-pronouns.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { WordIndex } from './link-titles.ts';
import { conjunctsOf } from './syntax.ts';

/** The noun before a relative clause, with its conjuncts if the pronoun is a plural. */
export function relativeAntecedents(
  tree: Tree,
  pronoun: FoundPronoun,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): readonly Draft[] {
  const head = antecedentOf(tree, pronoun);
  if (head === undefined) return [];
  const own = index.get(wordKey(pronoun.sentence, head));
  if (!own) return meant.get(wordKey(pronoun.sentence, head)) ?? [];
  if (own.number === 'Plur' || !pronoun.agreements.some((agreement) => agreement.number === 'Plur'))
    return [own];
  const others = conjunctsOf(tree, head).map((word) => index.get(wordKey(pronoun.sentence, word)));
  const all = [own, ...others.filter((draft) => draft !== undefined)];
  return all.length > 1 && verbIsPlural(tree, pronoun) ? all : [own];
}

/** *Anwohner der Ringstraße, **die sich** gestört **fühlen***: the clause tells the noun that its verb agrees with. */
function antecedentOf(tree: Tree, { head }: FoundPronoun): number | undefined {
  const noun = maybeAntecedent(tree, nodeAt(tree, head));
  const clause = [head, ...ancestors(tree, head)].find((word) =>
    nodeAt(tree, word).deprel.startsWith('acl'),
  );
  const relative = clause === undefined ? undefined : maybeRelative(tree, clause);
  return noun !== undefined && relative?.pronoun === head ? relative.antecedent : noun;
}

function verbIsPlural(tree: Tree, pronoun: FoundPronoun): boolean {
  const node = nodeAt(tree, pronoun.head);
  const verb = node.head >= 0 ? nodeAt(tree, node.head) : node;
  const finite = [
    verb,
    ...(tree.children[verb.index] ?? []).map((child) => nodeAt(tree, child)),
  ].find((word) => word.feats['VerbForm'] === 'Fin');
  return finite?.feats['Number'] === 'Plur';
}
