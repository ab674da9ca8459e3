import type { Clause } from '../clause/clause.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { conjuncts, phraseWords } from '../clause/phrase.ts';
import type { Tree } from '../parser/tree.ts';
import { type Part, partsOf } from './surface-parts.ts';
import { behind, type Predication } from './surface-predication.ts';
import { growing, longest } from './surface-phrase.ts';
import { clauseText, textOf, verbText } from './surface-text.ts';

/** *ist – Partner* · *ist Partner – von Bern*; an adjective joins the relation: *ist bekannt – als Kurort*. */
export function copular(tree: Tree, clause: Clause): Predication[] {
  const phrases = partsOf(tree, clause).filter((part) => part.kind === 'phrase');
  const loose = phrases.filter(({ heads }) => isLoose(tree, clause, heads[0] as number));
  if (loose.length > 0 && loose.length === phrases.length) return withLoose(tree, clause, loose);
  if (nodeAt(tree, clause.head).upos === 'ADJ' && phrases.length > 0) {
    const relation = verbText(tree, clause, [clause.head]);
    return phrases.flatMap(({ heads }) =>
      heads.flatMap((word) =>
        longest(tree, word, heads[0]).map((object) => ({ relation, object, word })),
      ),
    );
  }
  if (nodeAt(tree, clause.head).upos === 'ADJ' && consequences(tree, clause).length > 0)
    return consequences(tree, clause);
  const predicates = conjuncts(tree, clause.head).filter(
    (head) => head === clause.head || !dependent(tree, head, 'case'),
  );
  return predicates.flatMap((head) => ofPredicate(tree, head, verbText(tree, clause)));
}

/** „wurde krank **mit** einer Erkältung“: behind an adjective that does not ask for *mit* the phrase is a part of the predicate. */
function isLoose(tree: Tree, { head }: Clause, phrase: number): boolean {
  const preposition = dependent(tree, phrase, 'case');
  return (
    nodeAt(tree, head).upos === 'ADJ' &&
    preposition !== undefined &&
    lower(preposition) === 'mit' &&
    preposition.index === head + 1 &&
    !takesMit.test(lower(nodeAt(tree, head)))
  );
}

const takesMit =
  /^(zufrieden|unzufrieden|einverstanden|vertraut|verwandt|befreundet|verheiratet|vergleichbar|fertig|identisch|beschäftigt|verbunden|glücklich|vereinbar|liiert|konfrontiert|böse|solidarisch|streng|vorsichtig|sparsam|gleich)$/;

function withLoose(tree: Tree, clause: Clause, phrases: readonly Part[]): Predication[] {
  const relation = verbText(tree, clause);
  const quality = textOf(tree, [clause.head]);
  return [
    { relation, object: quality, word: clause.head },
    ...phrases.flatMap(({ heads }) =>
      heads.flatMap((word) =>
        longest(tree, word, heads[0]).map((object) => ({
          relation,
          object: `${quality} ${object}`,
          word,
        })),
      ),
    ),
  ];
}

/** *ist – Partner von Bern* · *ist Partner – von Bern*. */
export function ofPredicate(tree: Tree, head: number, verb: string): Predication[] {
  return [
    ...growing(tree, head).map((object) => ({ relation: verb, object, word: head })),
    ...behind(tree, head, verb),
    ...genitives(tree, head, verb),
  ];
}

/** *ist so schmal – dass kein Wagen hindurchpasst*. */
function consequences(tree: Tree, clause: Clause): Predication[] {
  const relation = `${verbText(tree, clause)} ${longest(tree, clause.head, clause.head)[0]}`;
  return dependents(tree, clause.head, 'ccomp', 'csubj', 'advcl')
    .filter(
      (node) =>
        node.index > clause.head &&
        dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'dass'),
    )
    .map((node) => ({ relation, object: clauseText(tree, node.index), word: node.index }));
}

/** *ist Mitglied – der Akademie*: the genitive behind a predicate. */
function genitives(tree: Tree, head: number, verb: string): Predication[] {
  return dependents(tree, head, 'nmod')
    .filter((node) => node.index > head && !dependent(tree, node.index, 'case'))
    .flatMap((node) =>
      longest(tree, node.index, node.index).map((object) => ({
        relation: `${verb} ${textOf(tree, phraseWords(tree, head, new Set(subtree(tree, node.index))))}`,
        object,
        word: node.index,
      })),
    );
}
