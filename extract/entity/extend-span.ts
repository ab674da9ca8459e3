import { nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { withInstitution } from './institution-names.ts';
import { type NameSpan, isFlat, within } from './name-span.ts';
import {
  isCapitalised,
  isClub,
  isLegalForm,
  isPersonNoun,
  isTimeWord,
  nobility,
} from './name-words.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';

/** A name goes on in capitalised words beside it that the model left out: *Sunniva* + *Holt*, *Landgericht* + *Ulm*. */
export function extendSpan(tree: Tree, span: NameSpan, covered: ReadonlySet<number>): NameSpan {
  const next = tree.nodes[span.last + 1];
  if (next && !covered.has(next.index) && continues(tree, span, next))
    return extendSpan(tree, { ...span, last: next.index }, covered);
  if (next?.form === '&' && isCapitalised(tree.nodes[span.last + 2]?.form ?? ''))
    return extendSpan(
      tree,
      { ...span, last: span.last + 2, tag: 'ORG', probability: 0.9 },
      covered,
    );
  const form = maybeLegalForm(tree, span);
  if (form !== undefined) return withFirstWord(tree, { ...span, last: form }, covered);
  const surname = maybeNobleSurname(tree, span);
  if (surname !== undefined) return { ...span, last: surname };
  const before = tree.nodes[span.first - 1];
  const isGiven = before?.name === undefined && /^(?:NOUN|PROPN)$/.test(before?.upos ?? '');
  if (
    before &&
    span.tag === 'PER' &&
    isGiven &&
    isFirstName(before.form) &&
    !covered.has(before.index)
  )
    return { ...span, first: before.index }; // *Konstanze* + *Rübsamen*
  if (before?.form === '1.' && isClub(nodeAt(tree, span.first).form))
    return { ...span, first: before.index };
  return withInstitution(tree, span);
}

/** *Nordlicht* + *Energie SE*: German puts no other noun right before the name of a firm than what it is. */
function withFirstWord(tree: Tree, span: NameSpan, covered: ReadonlySet<number>): NameSpan {
  const before = tree.nodes[span.first - 1];
  const isName =
    before !== undefined &&
    !covered.has(before.index) &&
    (before.upos === 'NOUN' || before.upos === 'PROPN') &&
    !isTimeWord(before.form) &&
    maybeTypeOfNoun(before.lemma, before.feats['Gender']) === undefined &&
    !/^(?:Aktien?|Anteile?|Konkurrenz|Marke|Tochter)$/.test(before.form) &&
    (before.head === span.first || nodeAt(tree, span.first).head === before.index);
  return isName ? { ...span, first: before.index } : span;
}

/** *Vestkyst A/S*, *Nordlicht Energie SE*: at most one capitalised word stands between. */
function maybeLegalForm(tree: Tree, span: NameSpan): number | undefined {
  if (span.tag === 'PER' && isFirstName(nodeAt(tree, span.first).form)) return undefined;
  const rest = tree.nodes.slice(span.last + 1, span.last + 4);
  if (rest.map((node) => node.form).join('') === 'A/S') return span.last + 3;
  const at = rest.slice(0, 2).findIndex((node) => isLegalForm(node.form));
  return at === 0 || (at === 1 && isCapitalised(rest[0]?.form ?? ''))
    ? span.last + 1 + at
    : undefined;
}

/** *Kilian Graf* + *von Roden*: a person's name goes on behind a particle, unless a place or a party stands there. */
function maybeNobleSurname(tree: Tree, span: NameSpan): number | undefined {
  if (span.tag !== 'PER') return undefined;
  const rest = tree.nodes.slice(span.last + 1, span.last + 4);
  const at = rest.findIndex((node) => !nobility.has(node.form));
  const surname = rest[at];
  const open = at > 0 || nobility.has(nodeAt(tree, span.last).form);
  if (
    at < 0 ||
    !open ||
    !surname ||
    !isCapitalised(surname.form) ||
    headOfNoun(surname.form) !== undefined
  )
    return undefined;
  if (rest.slice(0, at).some((node, i) => i > 0 && node.start === rest[i - 1]?.start))
    return undefined; // vom, zum
  if (/^d(?:er|en|em|as)$/.test(rest[0]?.form ?? '') && !nobility.has(nodeAt(tree, span.last).form))
    return undefined; // *regierte Ruprecht Dahlem das Fürstentum*, *bestätigte Marianne der Agentur*
  if (rest[0]?.form === 'zu' && surname.upos !== 'PROPN') return undefined;
  const next = tree.nodes[surname.index + 1];
  if (isFirstName(surname.form) && next?.head === surname.index && isFlat(next)) return undefined; // *kam Rausch zu Albert Fink*
  const isSurname = !isFirstName(nodeAt(tree, span.first).form) && span.first === span.last;
  if (isSurname && surname.upos === 'NOUN') return undefined; // *erzählt Bruns von der Flucht*
  const other =
    surname.name !== undefined && surname.name.type !== 'PER' && surname.nameProbability > 0.7;
  return other || /^\p{Lu}{2,}$/u.test(surname.form) ? undefined : surname.index;
}

/** „lobte der Minister **Vogels** Arbeit“: a name in the genitive that hangs on the noun behind it has its end, and no title before it. */
export function isOwner(tree: Tree, { first, last }: { first: number; last: number }): boolean {
  const { form, head, deprel } = nodeAt(tree, first);
  return first === last && deprel === 'nmod' && head > last && /\p{Ll}s$/u.test(form);
}

function continues(tree: Tree, span: NameSpan, next: Node): boolean {
  if (!isCapitalised(next.form) || isTimeWord(next.form) || next.name) return false;
  if (isOwner(tree, span)) return false;
  if (next.upos === 'NUM') return span.tag !== 'PER' && /^\p{L}/u.test(next.form); // *Hoch Zwei*
  const above = nodeAt(tree, span.first).head;
  const tied = within(next.head, span) || next.head === above;
  if (isFlat(next) && tied) return true;
  if (maybeTypeOfNoun(next.lemma) !== undefined) return false;
  const last = nodeAt(tree, span.last);
  if (isFirstName(last.form) && next.deprel === 'appos' && tied) return true;
  if (span.tag !== 'PER') return false;
  const title = tree.nodes[span.first - 1];
  const noun = next.upos === 'PROPN' || (next.upos === 'NOUN' && next.deprel !== 'obj');
  return (
    (noun && isFirstName(last.form)) ||
    (span.first === span.last && title !== undefined && isPersonNoun(title))
  );
}
