import { buildGraph } from '../../graph/build.ts';
import { toGraphml } from '../../graph/graphml.ts';
import type { BenchRow } from './row.ts';
import { makeTriples } from './triples.ts';

const SIZES = [1_000, 10_000, 50_000];

/** Building, drawing and writing a graph, for graphs of three sizes: how does each grow? */
export function bench(): Promise<BenchRow[]> {
  return Promise.resolve(SIZES.flatMap(measure));
}

function measure(things: number): BenchRow[] {
  const triples = makeTriples(things);
  const plain = seconds(() => buildGraph(triples, { layout: false }));
  const drawn = seconds(() => buildGraph(triples));
  const written = seconds(() => {
    let length = 0;
    for (const chunk of toGraphml(drawn.result)) length += chunk.length;
    return length;
  });
  const name = `graph · ${things.toLocaleString('en')} nodes`;
  return [
    { name: `${name} · build`, value: plain.time, unit: 's' },
    { name: `${name} · layout`, value: drawn.time - plain.time, unit: 's' },
    { name: `${name} · GraphML`, value: written.time, unit: 's' },
  ];
}

function seconds<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = performance.now();
  const result = work();
  return { result, time: (performance.now() - start) / 1000 };
}
