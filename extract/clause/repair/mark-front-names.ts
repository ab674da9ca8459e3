import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { takesNoAccusative } from '../lexicon/transitive.ts';
import { dependent, dependents } from '../navigate.ts';
import { isFinite, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**Blinken** trifft Lawrow“: a bare word in first place that looks like an infinitive is a surname where somebody else is met, or
 * where somebody speaks; „Rauchen kostet Leben“ stays.
 */
export function markFrontNames(tree: Tree): Tree {
  const [first, verb] = tree.nodes;
  if (first && verb && isActorInFront(tree, first, verb))
    return changeTree(tree, new Map([[first.index, { deprel: 'nsubj' }]]));
  if (!first || !verb || !isLikeInfinitive(tree, first) || first.head !== verb.index) return tree;
  if (verb.upos !== 'VERB' || !isFinite(verb)) return tree;
  const other = dependents(tree, verb.index, 'nsubj', 'obj').find(
    ({ index, name }) => index > verb.index && name?.type === 'PER',
  );
  const lemma = lemmaOfVerb(tree, verb.index);
  if (!other && !isSaying(lemma)) return tree;
  const changes = new Map<number, Change>([
    [
      first.index,
      {
        deprel: 'nsubj',
        upos: 'PROPN',
        name: { type: 'PER', begins: true },
        nameProbability: 0.8,
      },
    ],
  ]);
  const isMet =
    other?.deprel === 'nsubj' &&
    dependent(tree, verb.index, 'obj') === undefined &&
    !takesNoAccusative(lemma);
  if (other && isMet) changes.set(other.index, { deprel: 'obj' });
  return changeTree(tree, changes);
}

/** „**Kalb** hatte die Villa gekauft“: a surname alone before the inflected verb is no adverb. */
function isActorInFront(tree: Tree, first: Node, verb: Node): boolean {
  return (
    first.upos === 'PROPN' &&
    first.name?.type === 'PER' &&
    /^(advmod|discourse|vocative|dep|mark)$/.test(first.deprel) &&
    !/(nd|lich|ig|isch|weise)$/.test(first.form) &&
    tree.children[0]?.length === 0 &&
    dependents(tree, first.head, 'nsubj').every(({ upos }) => upos !== 'PRON') &&
    isFinite(verb) &&
    (verb.index === first.head || verb.head === first.head) &&
    tree.nodes[first.head]?.upos === 'VERB'
  );
}

/** One word without an article, capitalised by its place, that ends as infinitives do, and no *Gestern* or *Oben*. */
function isLikeInfinitive(
  tree: Tree,
  { form, lower, lemma, upos, deprel, name, index }: Node,
): boolean {
  return (
    (upos === 'NOUN' || upos === 'ADV') &&
    name === undefined &&
    /^\p{Lu}\p{Ll}{3,}(?:en|eln|ern)$/u.test(form) &&
    lemma.toLowerCase() === lower &&
    (deprel === 'advmod' || deprel === 'nsubj') &&
    tree.children[index]?.length === 0 &&
    !isTimeWord(form) &&
    !adverbs.has(form)
  );
}

const adverbs: ReadonlySet<string> = new Set(
  `Gestern Vorgestern Morgen Übermorgen Oben Unten Hinten Drinnen Draußen Drüben Außen Innen Selten Mitten Zusammen Indessen
   Unterdessen Währenddessen Inzwischen Deswegen Weswegen Hingegen Dagegen Wogegen Zuweilen Bisweilen Mitunter Stattdessen Infolgedessen`.split(
    /\s+/,
  ),
);
