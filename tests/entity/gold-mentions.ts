/** A mention as the coreference set marks it. */
export interface GoldMention {
  /** Entities that it means, as written: `1`, or `1+5` for a group. */
  readonly id: string;
  readonly text: string;
  /** Offsets at which a word starts that may count as its head. */
  readonly heads: readonly number[];
  readonly start: number;
}

/** A text with all its marked mentions. */
export interface GoldText {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** Reads `[1 *Lena *Hartung] lobte [2 [1 ihren] *Anwalt].`: brackets open mentions, stars mark their possible heads. */
export function parseGold(annotated: string): GoldText {
  const mentions: GoldMention[] = [];
  const open: { id: string; start: number; stars: number[] }[] = [];
  let text = '';
  for (const piece of annotated.match(/\[[\d+]+ |\]|\*|[^[\]*]+/g) ?? []) {
    if (piece.startsWith('[')) open.push({ id: piece.slice(1, -1), start: text.length, stars: [] });
    else if (piece === '*') open.at(-1)?.stars.push(text.length);
    else if (piece !== ']') text += piece;
    else {
      const mention = open.pop();
      if (!mention) throw new Error(`bracket without mention: ${text.slice(-40)}`);
      const heads = mention.stars.length > 0 ? mention.stars : [mention.start];
      mentions.push({
        id: mention.id,
        text: text.slice(mention.start),
        heads,
        start: mention.start,
      });
    }
  }
  if (open.length > 0) throw new Error(`mention never closed: ${text.slice(open[0]?.start, 40)}`);
  return { text, mentions: mentions.toSorted((a, b) => a.start - b.start) };
}
