import type { TripleArgument } from '../../extract/triple.ts';
import { buildDataset, type Dataset, type EntityNode } from '../../viewer/page/data/dataset.ts';
import type { Payload, PayloadNode } from '../../viewer/payload.ts';
import { writtenTriples } from './written-triples.ts';

/** The written triples as the page holds them; every entity is a node of its own name, amounts are phrases. */
export const written: Dataset = buildDataset(writtenPayload());

function writtenPayload(): Payload {
  const ends = writtenTriples.flatMap(({ subject, object }) => [subject, object]);
  const nodes = new Map(
    ends.filter((end) => end !== null).map((end, index) => [end.entity, toNode(end, index)]),
  );
  const facts = writtenTriples.map((triple) => {
    const { subject, object } = triple;
    return {
      triple,
      subject: subject?.entity ?? null,
      object: object?.entity ?? null,
      place: null,
    };
  });
  return { name: 'written', nodes: [...nodes.values()], facts, corrections: [] };
}

function toNode({ entity, type }: TripleArgument, index: number): PayloadNode {
  const phrase = type === 'Amount';
  const place = { x: index % 10, y: Math.floor(index / 10), peripheral: phrase };
  return { id: entity, name: entity, type, phrase, aliases: [], standsFor: null, ...place };
}

/** The node with this name. */
export function nodeNamed(name: string): EntityNode {
  const node = written.nodes.get(name);
  if (node === undefined) throw new Error(`no node: ${name}`);
  return node;
}

/** The edges with this relation between two named things, in this direction. */
export function edgesBetween(subject: string, relation: string, object: string) {
  const [from, to] = [nodeNamed(subject).id, nodeNamed(object).id];
  return [...written.edges.values()].filter(
    (edge) => edge.subject === from && edge.object === to && edge.relation === relation,
  );
}
