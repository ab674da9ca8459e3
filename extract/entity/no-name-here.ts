import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';

/** How an article uses its names. */
interface Used {
  /** Titles of one word, which are names in quotation marks only. */
  readonly titles: ReadonlySet<string>;
  /** The tag that most of a word's names have. */
  readonly tags: ReadonlyMap<string, NameSpan['tag']>;
}

/** *Uwe Sommer … **der Sommer***, *der Verein „Brücke“ … **die Brücke** über die Oker*: no person and nothing in quotation marks has an article. */
export function isNounBehindArticle(tree: Tree, node: Node, { tags, titles }: Used): boolean {
  const { index, form, upos, name } = node;
  if (isDemonymOfMany(tree, node)) return true;
  if (upos !== 'NOUN' || name !== undefined) return false;
  if (tags.get(form) !== 'PER' && (!titles.has(form) || isQuoted(tree, index))) return false;
  const isOfAge = dependents(tree, index, 'amod').some(({ lemma }) => /^(?:alt|jung)$/.test(lemma));
  return !isOfAge && dependents(tree, index, 'det').length > 0; // *der alte Reiter* may be his father
}

/** *der Film „Schlaf“*: what is a noun of the language too is this title in quotation marks only. */
export function isTitleOnly(tree: Tree, { first, last, tag }: NameSpan): boolean {
  return (
    first === last && tag === 'OTH' && nodeAt(tree, first).upos === 'NOUN' && isQuoted(tree, first)
  );
}

/** Does the word stand alone in quotation marks? */
export function isQuoted(tree: Tree, index: number): boolean {
  return (
    /^[„»"]$/.test(tree.nodes[index - 1]?.form ?? '') &&
    /^[“«"”]$/.test(tree.nodes[index + 1]?.form ?? '')
  );
}

/** *die Flensburger*, *viele Flensburger*: not the *Flensburger Tageblatt*. */
export function isDemonymOfMany(tree: Tree, { form, index }: Node): boolean {
  if (!/\p{Ll}ern?$/u.test(form)) return false;
  return dependents(tree, index, 'det', 'nummod', 'amod').some(
    (word) => word.upos === 'NUM' || word.feats['Number'] === 'Plur' || lower(word) === 'die',
  );
}
