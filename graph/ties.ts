import type { Link } from './skeleton.ts';

/** What is told of one thing and of another, and is no thing itself, ties them more loosely than a fact. */
const SHARED_PHRASE = 0.5;

/** A thing that no fact links stands near those of its article. */
const SAME_ARTICLE = 0.3;

/** Ties between things that share a phrase: Blinken – *Gespräche* – Lawrow. */
export function tieByPhrases(things: ReadonlySet<string>, links: readonly Link[]): Link[] {
  const ties: Link[] = [];
  const last = new Map<string, string>();
  for (const { source, target } of links) {
    if (things.has(source) === things.has(target)) continue;
    const [thing, phrase] = things.has(source) ? [source, target] : [target, source];
    const other = last.get(phrase);
    if (other !== undefined) ties.push({ source: other, target: thing, weight: SHARED_PHRASE });
    last.set(phrase, thing);
  }
  return ties;
}

/** Ties of each thing without links to the best linked thing of its first article. */
export function tieByArticles(
  articleOf: ReadonlyMap<string, string | undefined>,
  degreeOf: (thing: string) => number,
): Link[] {
  const hubs = new Map<string | undefined, string>();
  for (const [thing, article] of articleOf) {
    const hub = hubs.get(article);
    if (degreeOf(thing) > (hub === undefined ? 0 : degreeOf(hub))) hubs.set(article, thing);
  }
  return [...articleOf].flatMap(([source, article]) => {
    const target = hubs.get(article);
    const isLoose = degreeOf(source) === 0 && target !== undefined;
    return isLoose ? [{ source, target, weight: SAME_ARTICLE }] : [];
  });
}
