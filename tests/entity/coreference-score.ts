import { assignBest } from './assignment.ts';

/** Mentions that mean the same thing; a mention is any key. */
export type Clusters = readonly (readonly string[])[];

/** Numerators and denominators of recall and precision, so that texts can be added up. */
export interface Counts {
  readonly hitGold: number;
  readonly gold: number;
  readonly hitSystem: number;
  readonly system: number;
}

/** F1 of each measure, 0..1. */
export interface CoreferenceScore {
  readonly muc: number;
  readonly b3: number;
  readonly ceaf: number;
  /** The mean of the three F1. */
  readonly conll: number;
}

/** Scores clusters of many texts against gold: MUC (Vilain 1995), B³ (Bagga & Baldwin 1998), CEAF-e (Luo 2005). */
export function scoreCoreference(
  texts: readonly { readonly gold: Clusters; readonly system: Clusters }[],
): CoreferenceScore {
  const f1 = (count: (gold: Clusters, system: Clusters) => Counts): number =>
    f1Of(texts.map(({ gold, system }) => count(gold, system)));
  const [muc, b3, ceaf] = [f1(countMuc), f1(countB3), f1(countCeaf)];
  return { muc, b3, ceaf, conll: (muc + b3 + ceaf) / 3 };
}

function f1Of(counts: readonly Counts[]): number {
  const sum = (value: (each: Counts) => number): number =>
    counts.reduce((total, each) => total + value(each), 0);
  const recall = share(
    sum((each) => each.hitGold),
    sum((each) => each.gold),
  );
  const precision = share(
    sum((each) => each.hitSystem),
    sum((each) => each.system),
  );
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Links: a cluster of n mentions has n - 1; each piece that the other side cuts it into costs one. */
export function countMuc(gold: Clusters, system: Clusters): Counts {
  const links = (clusters: Clusters): number =>
    clusters.reduce((total, cluster) => total + cluster.length - 1, 0);
  return {
    hitGold: hitLinks(gold, system),
    gold: links(gold),
    hitSystem: hitLinks(system, gold),
    system: links(system),
  };
}

function hitLinks(clusters: Clusters, others: Clusters): number {
  const clusterOf = indexOf(others);
  return clusters.reduce((total, cluster) => {
    const pieces = new Set(cluster.map((mention) => clusterOf.get(mention) ?? mention));
    return total + cluster.length - pieces.size;
  }, 0);
}

/** For each mention, how much of its cluster the other side's cluster shares. */
export function countB3(gold: Clusters, system: Clusters): Counts {
  const size = (clusters: Clusters): number =>
    clusters.reduce((total, cluster) => total + cluster.length, 0);
  return {
    hitGold: overlap(gold, system),
    gold: size(gold),
    hitSystem: overlap(system, gold),
    system: size(system),
  };
}

function overlap(clusters: Clusters, others: Clusters): number {
  const clusterOf = indexOf(others);
  let total = 0;
  for (const cluster of clusters) {
    const shared = new Map<readonly string[], number>();
    for (const mention of cluster) {
      const other = clusterOf.get(mention);
      if (other) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const count of shared.values()) total += (count * count) / cluster.length;
  }
  return total;
}

/** Clusters paired one to one as well as possible; a pair counts by 2·shared / (size + size). */
export function countCeaf(gold: Clusters, system: Clusters): Counts {
  const similarity = gold.map((cluster) => {
    const mentions = new Set(cluster);
    return system.map(
      (other) =>
        (2 * other.filter((mention) => mentions.has(mention)).length) /
        (cluster.length + other.length),
    );
  });
  const total = assignBest(similarity);
  return { hitGold: total, gold: gold.length, hitSystem: total, system: system.length };
}

function indexOf(clusters: Clusters): Map<string, readonly string[]> {
  return new Map(
    clusters.flatMap((cluster) =>
      cluster.map((mention): [string, readonly string[]] => [mention, cluster]),
    ),
  );
}
