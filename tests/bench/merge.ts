import { mergeEntities } from '../../graph/merge.ts';
import type { BenchRow } from './row.ts';
import { makeTriples } from './triples.ts';

const SIZES = [1_000, 10_000, 100_000]; // mentions
const MENTIONS_PER_THING = 3.8; // in the triples that makeTriples writes

/** Merging the mentions of many articles: the time for ten times as many should grow about tenfold. */
export function bench(): Promise<BenchRow[]> {
  return Promise.resolve(SIZES.map(measure));
}

function measure(mentions: number): BenchRow {
  const triples = makeTriples(Math.round(mentions / MENTIONS_PER_THING));
  const start = performance.now();
  mergeEntities(triples);
  const value = (performance.now() - start) / 1000;
  return { name: `merge · ${mentions.toLocaleString('en')} mentions`, value, unit: 's' };
}
