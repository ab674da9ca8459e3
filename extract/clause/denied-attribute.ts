import type { Node, Tree } from '../parser/tree.ts';
import { maybeInfinitive } from './lexicon/infinitives.ts';
import { nodeAt } from './navigate.ts';

const deniers: ReadonlySet<string> = new Set(['nicht', 'nie', 'niemals', 'kaum']);

/** „die **nicht** abgerufenen Mittel“, „wegen **nicht** gezahlter Steuern“: only the attribute is denied, not what is said of the thing. */
export function deniesAttribute(tree: Tree, word: Node): boolean {
  return maybeDenied(tree, word) !== undefined;
}

/** „**nicht** abgerufene Mittel“, „**nicht mehr** genutzte Hallen“: what denies an attribute, with *mehr*. */
export function denialOf(tree: Tree, attribute: Node): readonly Node[] {
  const word = tree.nodes
    .slice(Math.max(0, attribute.index - 5), attribute.index)
    .find((node) => maybeDenied(tree, node) === attribute);
  if (!word) return [];
  const next = nodeAt(tree, word.index + 1);
  return next.lower === 'mehr' ? [word, next] : [word];
}

/** The attribute that a word denies: behind article or preposition any, else only a participle („hat nicht genügend Platz“). */
function maybeDenied(tree: Tree, word: Node): Node | undefined {
  if (!deniers.has(word.lower)) return undefined;
  const attribute = attributeAbove(tree, word) ?? attributeBehind(tree, word);
  if (!attribute) return undefined;
  if (opensPhrase(tree, word, attribute)) return attribute;
  return isParticiple(attribute) &&
    !tree.nodes.some(({ index, lower }) => index > word.index && lower === 'sondern')
    ? attribute
    : undefined;
}

/** „nicht ← abgerufene“, „nicht ← namentlich ← genannte“. */
function attributeAbove({ nodes }: Tree, word: Node): Node | undefined {
  let above = nodes[word.head];
  if (above?.deprel === 'advmod' && above.index > word.index) above = nodes[above.head];
  return above && above.index > word.index && isAttribute(above) ? above : undefined;
}

/** Straight behind it, where the parser hangs *nicht* on the verb. */
function attributeBehind({ nodes }: Tree, { index }: Node): Node | undefined {
  const next = nodes[index + 1];
  const attribute = next?.lower === 'mehr' ? nodes[index + 2] : next;
  return attribute && isAttribute(attribute) ? attribute : undefined;
}

function isAttribute({ deprel, head, index, form }: Node): boolean {
  return /^(amod|acl)$/.test(deprel) && head > index && /^\p{Ll}+e[nmrs]?$/u.test(form);
}

/** „**die** nicht verkauften Karten“, „**von** nicht genannten Quellen“, also with *noch* between. */
function opensPhrase({ nodes }: Tree, { index }: Node, attribute: Node): boolean {
  let before = nodes[index - 1];
  if (before && /^(noch|bisher|bislang|längst|zwei|drei)$/.test(before.lower))
    before = nodes[index - 2];
  return before?.head === attribute.head && /^(det|case)/.test(before.deprel);
}

function isParticiple({ lower }: Node): boolean {
  return (
    /(t|n)(e|en|em|er|es)$/.test(lower) &&
    maybeInfinitive(lower.replace(/(e|en|em|er|es)$/, ''), 'participle') !== undefined
  );
}
