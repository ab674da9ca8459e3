import type { EntityType } from '../extract/entity/mention.ts';
import type { Triple } from '../extract/triple.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { correctTriples } from '../graph/corrections/correct-triples.ts';
import { buildGraph } from '../graph/build.ts';
import { arrangePicture } from './picture.ts';

/** One node as the page gets it: with its place in the drawing, without its facts. */
export interface PayloadNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** A clause, amount or long description: kept out of the first picture. */
  readonly phrase: boolean;
  readonly aliases: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Left out of the first picture, see `findPeriphery`. */
  readonly peripheral: boolean;
}

/** A triple and the nodes at its ends; null where the triple names nobody. */
export interface PayloadFact {
  readonly triple: Triple;
  readonly subject: string | null;
  readonly object: string | null;
}

/** Everything that the page draws and tells, as JSON. */
export interface Payload {
  /** What the page shows, in words. */
  readonly name: string;
  readonly nodes: readonly PayloadNode[];
  readonly facts: readonly PayloadFact[];
  /** Already applied here; kept for files that the page saves. */
  readonly corrections: readonly Correction[];
}

/** Merges the triples' ends into nodes, as corrected, and places these. */
export function buildPayload(
  triples: readonly Triple[],
  name: string,
  corrections: readonly Correction[] = [],
): Payload {
  const graph = buildGraph(triples, { layout: false, corrections });
  const picture = arrangePicture(graph);
  const ends = new Map<string, Omit<PayloadFact, 'triple'>>();
  graph.forEachEdge((id, _, subject, object) => ends.set(id, { subject, object }));
  graph.forEachNode((node, { facts }) => {
    for (const { id, role } of facts) {
      ends.set(
        id,
        role === 'subject' ? { subject: node, object: null } : { subject: null, object: node },
      );
    }
  });
  return {
    name,
    corrections,
    nodes: graph.mapNodes((id, { label, type, phrase, aliases }) => {
      const { x = 0, y = 0, peripheral = true } = picture.get(id) ?? {};
      return { id, name: label, type, phrase, aliases, x, y, peripheral };
    }),
    facts: distinctFacts([...correctTriples(triples, corrections)], ends),
  };
}

function distinctFacts(
  triples: readonly Triple[],
  ends: ReadonlyMap<string, Omit<PayloadFact, 'triple'>>,
): PayloadFact[] {
  const byId = new Map(triples.map((triple) => [triple.id, triple]));
  return Array.from(byId, ([id, triple]) => {
    return { triple, ...(ends.get(id) ?? { subject: null, object: null }) };
  });
}
