import { lower } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Draft } from './draft.ts';
import { wordKey } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { PronounLink, PronounLinks } from './link-pronouns.ts';
import type { WordIndex } from './link-titles.ts';
import type { Quotations } from './quotations.ts';
import { speakerOf } from './speaker-of.ts';
import { sideOf } from './speakers-side.ts';

/** *ich*, *mir*, *mein* inside a quotation mean who says it, *wir* whom the speaker speaks for, if the text tells; it never means the speaker. */
export function linkSpeakers(
  trees: readonly Tree[],
  quotations: Quotations,
  index: WordIndex,
  links: PronounLinks,
): PronounLinks {
  const meant = new Map(
    [...links].map(([pronoun, { drafts }]) => [wordKey(pronoun.sentence, pronoun.head), drafts]),
  );
  const speakers = new Map<Span, readonly Draft[]>();
  const found: PronounLinks = new Map();
  trees.forEach((tree, sentence) => {
    for (const node of tree.nodes) {
      const plural = isFirstPersonPlural(node);
      if (!plural && !isFirstPerson(node)) continue;
      const quotation = quotations.at(node.start);
      if (!quotation) continue;
      const speaker =
        speakers.get(quotation) ?? speakerOf(trees, sentence, quotation, quotations, index, meant);
      speakers.set(quotation, speaker);
      const people = plural
        ? speaker.flatMap((each) => sideOf(trees, each, index, meant))
        : speaker;
      if (speaker.length === 1 && people.length === 1)
        found.set(toPronoun(tree, sentence, node, plural), toLink(plural, speaker, people));
    }
  });
  return found;
}

function toLink(plural: boolean, speaker: readonly Draft[], drafts: readonly Draft[]): PronounLink {
  const text = speaker[0]?.mentions[0]?.text ?? '';
  return { drafts, reason: { rule: plural ? 'speaker’s side' : 'speaker', text }, doubt: 0 };
}

function isFirstPerson(node: Node): boolean {
  return (
    /^(?:ich|mir|mich|mein(?:e|er|es|en|em)?)$/.test(lower(node)) &&
    (node.upos === 'PRON' || node.upos === 'DET')
  );
}

function isFirstPersonPlural(node: Node): boolean {
  return (
    /^(?:wir|uns|unser(?:e|er|es|en|em)?)$/.test(lower(node)) &&
    (node.upos === 'PRON' || node.upos === 'DET')
  );
}

function toPronoun(tree: Tree, sentence: number, node: Node, plural: boolean): FoundPronoun {
  return {
    kind: 'pronoun',
    pronoun: node.upos === 'DET' ? 'possessive' : 'personal',
    agreements: [],
    sentence,
    head: node.index,
    first: node.index,
    last: node.index,
    start: node.start,
    end: node.end,
    text: node.form,
    gender: undefined,
    number: plural ? 'Plur' : 'Sing',
    prose: tree.sentence.kind === 'prose',
  };
}
