import type { EntityNode } from '../data/dataset.ts';

/** A place in an article where a fact speaks of a thing. */
export interface NodeMention {
  readonly document: string;
  readonly title: string;
  readonly start: number;
  readonly text: string;
  readonly sentence: string;
}

/** Every mention of a node in facts, each once, in reading order. */
export function mentionsOf({ id, facts }: EntityNode): NodeMention[] {
  const mentions = new Map<string, NodeMention>();
  for (const { triple, ...ends } of facts)
    for (const role of ['subject', 'object'] as const) {
      const end = triple[role];
      if (end === null || ends[role] !== id) continue;
      const { document, sentence } = triple;
      mentions.set(`${document.id}:${end.start}`, {
        document: document.id,
        title: document.title ?? document.id,
        start: end.start,
        text: end.text,
        sentence: sentence.text,
      });
    }
  return [...mentions.values()].toSorted(
    (a, b) => a.document.localeCompare(b.document) || a.start - b.start,
  );
}
