import type { Node, Tree } from '../parser/tree.ts';
import type { EntityType } from './mention.ts';
import type { NameSpan } from './name-span.ts';
import { isCapitalised } from './name-words.ts';
import { maybeTypeOfNoun } from './noun-type.ts';

/** Inside a sentence only a name begins with a capital article or adjective: *die Zeitung **Der** Hafenbote*, *die Partei **Neue** Mitte*. */
export function findCapitalNames(tree: Tree): NameSpan[] {
  return tree.nodes
    .slice(1)
    .filter((node) => beginsName(tree, node))
    .map((node) => ({ first: node.index, last: nounBehind(tree, node.index) }))
    .filter((span): span is { first: number; last: number } => span.last !== undefined)
    .map((span) => ({ ...span, tag: undefined, probability: 0.9 }));
}

function beginsName(tree: Tree, node: Node): boolean {
  const before = tree.nodes[node.index - 1];
  if (!before || before.start === node.start) return false;
  if (before.upos === 'NOUN') return typeOfBearer(before) !== undefined && isBegin(node);
  return before.upos === 'ADP' && /^\p{Ll}/u.test(before.form) && /^D(?:ie|as)$/.test(node.form);
}

function isBegin({ upos, form }: Node): boolean {
  return upos === 'ADJ' ? isCapitalised(form) : /^(?:D(?:er|ie|as|en|em)|Zu[mr]|[AI]m)$/.test(form);
}

/** What a noun is behind which its name stands: *Partei*, *Film*, *Gasthof*. */
export function typeOfBearer(noun: Node): EntityType | undefined {
  if (noun.feats['Number'] === 'Plur' || /^\p{Lu}{2,}/u.test(noun.form)) return undefined;
  const type = maybeTypeOfNoun(noun.lemma, noun.feats['Gender']);
  return type === 'Organization' || type === 'Work' || type === 'Product' ? type : undefined;
}

/** The noun that the article or adjective stands before, at most two adjectives on. */
function nounBehind(tree: Tree, first: number): number | undefined {
  for (const node of tree.nodes.slice(first + 1, first + 4)) {
    if (node.upos === 'NOUN' || node.upos === 'PROPN')
      return isCapitalised(node.form) ? node.index : undefined;
    if (node.upos !== 'ADJ' && node.start !== tree.nodes[first]?.start) return undefined;
  }
  return undefined;
}
