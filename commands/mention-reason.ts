import type { LinkReason } from '../extract/entity/link-reason.ts';
import { nameKey } from '../extract/entity/name-key.ts';

/** A phrase of an article that means a thing. */
export interface TextMention {
  readonly document: string;
  readonly start: number;
  readonly text: string;
  /** The thing's name within the article. */
  readonly name: string;
  readonly sentence: string;
  /** What the thing is to the fact if it is no end of it: its place, its speaker. */
  readonly role?: string | undefined;
  /** What the extraction recorded; earlier versions recorded nothing. */
  readonly why?: LinkReason | undefined;
}

/** Why a phrase was taken for the thing; `before` are the mentions of its article that stand before it. */
export function reasonOf(mention: TextMention, before: readonly TextMention[]): string {
  if (mention.role !== undefined) return mention.role;
  if (mention.why) return `${mention.why.rule}: „${mention.why.text}“`;
  if (isNamed(mention)) {
    return nameKey(mention.text) === nameKey(mention.name)
      ? 'its name'
      : `by the name ${mention.name}`;
  }
  const kind = isPronoun(mention.text) ? 'pronoun' : 'description';
  const named = before.findLast(isNamed);
  return named === undefined
    ? `${kind}, for ${mention.name}`
    : `${kind}, for ${mention.name}, last named before as „${named.text}“`;
}

/** Does the phrase hold a word of the name? Case endings may differ. */
function isNamed({ text, name }: TextMention): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => words.has(word) || words.has(`${word}s`));
}

/** Words that names are made of, folded. */
function wordsOf(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? []).map(nameKey);
}

function isPronoun(text: string): boolean {
  return /^(?:er|sie|es|ihn|ihm|ihr|ihnen|sein\p{Ll}*|ihr\p{Ll}*|ich|mich|mir|wir|uns|d(?:er|ie|as|en|em|essen|eren|enen)|dies\p{Ll}+|welche\p{Ll}*|sich)$/iu.test(
    text.trim(),
  );
}
