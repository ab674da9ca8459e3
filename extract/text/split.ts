import { splitSentences } from './boundaries.ts';
import { splitKicker } from './kickers.ts';
import { cutLongSentences } from './long-sentences.ts';
import { splitLines, type Line } from './lines.ts';
import { splitMarkers } from './markers.ts';
import { markKinds, type Draft } from './kinds.ts';
import { joinPeriods } from './periods.ts';
import type { Sentence } from './sentence.ts';
import { splitTokens } from './tokens.ts';
import { splitWords } from './words.ts';

/** Splits an article's text into sentences. Their tokens, one after another, are all of the text but its blanks. */
export function splitArticle(text: string): Sentence[] {
  const lines = splitLines(text)
    .flatMap((line) => splitMarkers(text, line))
    .flatMap((line) => (line.marker ? [line] : splitKicker(text, line)));
  const drafts = lines.flatMap((line, index) => splitLine(text, line, index));
  return markKinds(text, lines, drafts).map(({ tokens, kind, line }) =>
    toSentence(text, { tokens, kind, paragraph: lines[line]?.paragraph ?? 0 }),
  );
}

function splitLine(text: string, line: Line, index: number): Draft[] {
  const tokens = joinPeriods(splitTokens(text, line));
  return cutLongSentences(splitSentences(tokens)).map((sentence) => ({
    tokens: sentence,
    line: index,
  }));
}

function toSentence(
  text: string,
  parts: Pick<Sentence, 'tokens' | 'kind' | 'paragraph'>,
): Sentence {
  const start = parts.tokens[0]?.start ?? 0;
  const end = parts.tokens.at(-1)?.end ?? start;
  const { tokens, kind, paragraph } = parts;
  return {
    tokens,
    kind,
    paragraph,
    start,
    end,
    text: text.slice(start, end),
    words: splitWords(tokens),
  };
}
