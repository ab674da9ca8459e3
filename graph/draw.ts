import { findAnchors } from './anchors.ts';
import { findCommunities } from './communities.ts';
import { layOut, placeByCommunity, placeNear, type Position } from './layout.ts';
import { countDegrees, findRanks, sizeOf } from './metrics.ts';
import { buildSkeleton, type Link, type Skeleton } from './skeleton.ts';
import { tieByArticles, tieByPhrases } from './ties.ts';

export interface DrawOptions {
  /** false: positions by community only, at once; true (default): refined by ForceAtlas2. */
  readonly layout?: boolean;
}

/** What of a node decides where it is drawn. */
export interface Drawn {
  readonly entity: { readonly phrase: boolean };
  readonly documents: readonly string[];
}

/** Where and how a node is drawn, and how much it matters. */
export interface Appearance extends Position {
  readonly degree: number;
  readonly pagerank: number;
  readonly community: number;
  readonly size: number;
}

/**
 * Computes positions, communities and ranks. Phrases take no part, so that they change nothing when hidden:
 * each sits beside the thing that it is told of.
 */
export function draw(
  nodes: ReadonlyMap<string, Drawn>,
  links: readonly Link[],
  { layout = true }: DrawOptions,
): ReadonlyMap<string, Appearance> {
  const things = new Map([...nodes].filter(([, { entity }]) => !entity.phrase));
  const skeleton = tieThings(things, links);
  const communities = findCommunities(skeleton);
  const ranks = findRanks(skeleton);
  const degrees = countDegrees(links);
  const sizes = new Map([...nodes.keys()].map((id) => [id, sizeOf(degrees.get(id) ?? 0)]));
  const start = placeByCommunity(communities);
  const positions = layout ? layOut(skeleton, start, sizes) : start;
  const anchors = findAnchors(things.keys(), links);
  const outside = new Set(communities.values()).size;
  const appearances = new Map<string, Appearance>();
  for (const id of nodes.keys()) {
    const anchor = anchors.get(id) ?? '';
    const beside = positions.get(anchor) ?? { x: 0, y: 0 };
    appearances.set(id, {
      ...(positions.get(id) ?? placeNear(id, beside)),
      degree: degrees.get(id) ?? 0,
      pagerank: ranks.get(id) ?? 0,
      community: communities.get(anchor) ?? outside,
      size: sizes.get(id) ?? 0,
    });
  }
  return appearances;
}

function tieThings(things: ReadonlyMap<string, Drawn>, links: readonly Link[]): Skeleton {
  const ids = new Set(things.keys());
  const tied = [...links, ...tieByPhrases(ids, links)];
  const between = tied.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const degrees = countDegrees(between);
  const articles = new Map([...things].map(([id, { documents }]) => [id, documents[0]]));
  return buildSkeleton(ids, [...between, ...tieByArticles(articles, (id) => degrees.get(id) ?? 0)]);
}
