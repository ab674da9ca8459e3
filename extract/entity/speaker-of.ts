import { dependents } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Draft } from './draft.ts';
import { wordKey } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { WordIndex } from './link-titles.ts';
import type { Quotations } from './quotations.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';

/** *„Sie kommt“, sagte Rühl*: who says a quotation that is a sentence of its own is not spoken of in it. */
export function speakersOutside(
  trees: readonly Tree[],
  { sentence, start }: FoundPronoun,
  quotations: Quotations,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): readonly Draft[] {
  const quotation = quotations.at(start);
  if (!quotation || !isSentence(trees, sentence, quotation)) return [];
  return maybeSpeaker(trees, sentencesOf(trees, sentence, quotation), quotations, index, meant);
}

/** *Vater Heinz glaubt an Timo. „**Er** kann das“, sagt **er***: where *he* speaks whom the sentence before told of, the other is spoken of. */
export function isBesidePronounSpeaking(
  trees: readonly Tree[],
  { sentence, start, text, pronoun }: FoundPronoun,
  quotations: Quotations,
): boolean {
  const quotation = quotations.at(start);
  if (pronoun !== 'personal' || !quotation || !isSentence(trees, sentence, quotation)) return false;
  const form = text.toLowerCase() === 'ihr' ? 'sie' : text.toLowerCase().replace(/^ih[mn]$/, 'er');
  return sentencesOf(trees, sentence, quotation).some((number) => {
    const tree = trees[number];
    return tree?.nodes.some(
      (verb) =>
        isSpeechVerb(infinitiveAt(tree, verb.index)) &&
        !quotations.at(verb.start) &&
        speakerAt(tree, verb)?.form === form,
    );
  });
}

/** Opens the quotation a sentence, or stands it behind a colon? A piece of one (*er sei „froh über seinen Sieg“*) is the speaker's own. */
function isSentence(trees: readonly Tree[], sentence: number, quotation: Span): boolean {
  const nodes = trees[firstOf(trees, sentence, quotation)]?.nodes ?? [];
  const mark = nodes.findIndex((node) => node.start === quotation.start);
  return mark === 0 || nodes[mark - 1]?.form === ':';
}

/** Subject of the verb of saying outside the quotation: in the same sentence, the next or the one before. */
export function speakerOf(
  trees: readonly Tree[],
  sentence: number,
  quotation: Span,
  quotations: Quotations,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): readonly Draft[] {
  const near = sentencesAround(trees, sentence, quotation);
  return maybeSpeaker(trees, near, quotations, index, meant);
}

function maybeSpeaker(
  trees: readonly Tree[],
  sentences: readonly number[],
  quotations: Quotations,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): readonly Draft[] {
  for (const number of sentences) {
    const tree = trees[number];
    const named = tree && maybeBehindSo(tree, quotations);
    const own = named && index.get(wordKey(number, named.index));
    if (own) return [own];
    for (const verb of tree?.nodes ?? []) {
      if (!tree || !isSpeechVerb(infinitiveAt(tree, verb.index)) || quotations.at(verb.start))
        continue;
      const subject = speakerAt(tree, verb);
      const key = subject && wordKey(number, subject.index);
      const draft = key && index.get(key);
      const drafts = draft ? [draft] : ((key ? meant.get(key) : undefined) ?? []);
      if (drafts.length > 0) return drafts;
    }
  }
  return [];
}

/** *„Wir schließen keine Türen“, **so die Ungarin*** */
function maybeBehindSo({ nodes }: Tree, quotations: Quotations): Node | undefined {
  const so = nodes.findIndex(
    ({ lower, start }, at) =>
      lower === 'so' &&
      nodes[at - 1]?.form === ',' &&
      /^[“”«»"]$/.test(nodes[at - 2]?.form ?? '') &&
      !quotations.at(start),
  );
  if (so < 0) return undefined;
  const behind = nodes.slice(so + 1, so + 5);
  const noun = behind.findIndex(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const isPhrase = behind.slice(0, noun).every(({ upos }) => upos === 'DET' || upos === 'ADJ');
  return noun >= 0 && isPhrase ? behind[noun] : undefined;
}

/** The subject of *sagen*; who is quoted, not who quotes. */
function speakerAt(tree: Tree, { index, lemma }: Node): Node | undefined {
  return dependents(tree, index, ...(lemma === 'zitieren' ? ['obj', 'nsubj:pass'] : ['nsubj']))[0];
}

/** The sentences of the quotation, last first, then the one behind and the one before it. */
function sentencesAround(trees: readonly Tree[], sentence: number, quotation: Span): number[] {
  const inside = sentencesOf(trees, sentence, quotation);
  return [...inside, (inside[0] ?? sentence) + 1, (inside.at(-1) ?? sentence) - 1];
}

/** The sentences of the quotation, last first. */
function sentencesOf(trees: readonly Tree[], sentence: number, quotation: Span): number[] {
  const first = firstOf(trees, sentence, quotation);
  let last = sentence;
  while (last < trees.length - 1 && (trees[last]?.sentence.end ?? 0) < quotation.end) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

function firstOf(trees: readonly Tree[], sentence: number, { start }: Span): number {
  let first = sentence;
  while (first > 0 && (trees[first]?.sentence.start ?? 0) > start) first--;
  return first;
}
