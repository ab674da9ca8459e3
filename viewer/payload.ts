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
  /** The state that it acts for: Kreml → Russland. */
  readonly standsFor: string | null;
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
  /** Where it happens. */
  readonly place: string | null;
}

/** Everything that the page draws and tells, as JSON. */
export interface Payload {
  /** What the page shows, in words. */
  readonly name: string;
  readonly nodes: readonly PayloadNode[];
  readonly facts: readonly PayloadFact[];
  /** Already applied here; kept for files that the page saves. */
  readonly corrections: readonly Correction[];
  /** Lets the page correct the graph; absent where corrections could not be kept. */
  readonly token?: string;
}

/** Merges the triples' ends into nodes, as corrected, and places these. */
export function buildPayload(
  triples: readonly Triple[],
  name: string,
  corrections: readonly Correction[] = [],
): Payload {
  const graph = buildGraph(triples, { layout: false, corrections });
  const picture = arrangePicture(graph);
  const ends = new Map<string, Ends>();
  graph.forEachEdge((id, { placeNode: place = null }, subject, object) =>
    ends.set(id, { subject, object, place }),
  );
  graph.forEachNode((node, { facts }) => {
    for (const { id, role, placeNode: place = null } of facts) {
      const [subject, object] = role === 'subject' ? [node, null] : [null, node];
      ends.set(id, { subject, object, place });
    }
  });
  return {
    name,
    corrections,
    nodes: graph.mapNodes((id, { label, type, phrase, aliases, standsFor = null }) => {
      const { x = 0, y = 0, peripheral = true } = picture.get(id) ?? {};
      return { id, name: label, type, phrase, aliases, standsFor, x, y, peripheral };
    }),
    facts: distinctFacts([...correctTriples(triples, corrections)], ends),
  };
}

type Ends = Omit<PayloadFact, 'triple'>;

const noEnds: Ends = { subject: null, object: null, place: null };

function distinctFacts(triples: readonly Triple[], ends: ReadonlyMap<string, Ends>): PayloadFact[] {
  const byId = new Map(triples.map((triple) => [triple.id, triple]));
  return Array.from(byId, ([id, triple]) => {
    return { triple, ...(ends.get(id) ?? noEnds) };
  });
}
