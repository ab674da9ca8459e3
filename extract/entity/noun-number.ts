import { lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** Is a noun a plural by its form and what stands beside it, whatever the tagger says? */
export function isSurelyPlural(
  tree: Tree,
  head: Node,
  determiner: Node | undefined,
  before: readonly Node[],
): boolean {
  return (
    /^(?:Jungs|Mädels|Kids|Leuten?|Eltern)$/.test(head.form) ||
    isDativeOfMany(tree, head, determiner) ||
    isBarePlural(head, determiner, before)
  );
}

/** *versprach **den Lotsen** Boote*: with a verb of giving *den* is the dative of many. */
function isDativeOfMany(tree: Tree, head: Node, determiner: Node | undefined): boolean {
  return (
    determiner !== undefined &&
    lower(determiner) === 'den' &&
    head.form.endsWith('en') &&
    head.head >= 0 &&
    /^(?:obj|iobj|obl:arg)$/.test(head.deprel) &&
    giving.has(nodeAt(tree, head.head).lemma)
  );
}

const giving: ReadonlySet<string> = new Set(
  'versprechen zusichern raten empfehlen danken helfen vorwerfen erlauben gratulieren drohen widersprechen schaden gehören fehlen'.split(
    ' ',
  ),
);

/** *auf **gestiegene** Stahlpreise*: without an article a masculine with *-e* is a plural. */
function isBarePlural(head: Node, determiner: Node | undefined, before: readonly Node[]): boolean {
  return (
    determiner === undefined &&
    head.feats['Gender'] === 'Masc' &&
    head.form.endsWith('e') &&
    !before.some(({ deprel }) => deprel === 'det:poss') &&
    before.some(
      ({ upos, deprel, form }) => upos === 'ADJ' && deprel === 'amod' && /^\p{Ll}+e$/u.test(form),
    )
  );
}
