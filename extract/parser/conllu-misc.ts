import type { NameTag, Node } from './tree.ts';

/** What column 10 of CoNLL-U tells us. */
export interface Misc {
  readonly spaceAfter: boolean;
  readonly name: NameTag | undefined;
  readonly headProbability: number;
  readonly deprelProbability: number;
}

/** Reads `NE=B-PER|HP=0.97|RP=1.00|SpaceAfter=No`; what it doesn't know is ignored. */
export function readMisc(column: string): Misc {
  const values = new Map(column.split('|').map((pair) => pair.split('=', 2) as [string, string]));
  return {
    spaceAfter: values.get('SpaceAfter') !== 'No',
    name: maybeName(values.get('NE')),
    headProbability: probability(values.get('HP')),
    deprelProbability: probability(values.get('RP')),
  };
}

/** Writes column 10, `_` when there is nothing to say. */
export function writeMisc(
  node: Node,
  options: { probabilities: boolean; spaceAfter: boolean },
): string {
  const pairs: string[] = [];
  if (node.name !== undefined) pairs.push(`NE=${node.name.begins ? 'B' : 'I'}-${node.name.type}`);
  if (options.probabilities)
    pairs.push(`HP=${node.headProbability.toFixed(2)}`, `RP=${node.deprelProbability.toFixed(2)}`);
  if (!options.spaceAfter) pairs.push('SpaceAfter=No');
  return pairs.join('|') || '_';
}

function maybeName(tag: string | undefined): NameTag | undefined {
  const match = /^([BI])-(PER|LOC|ORG|OTH)$/.exec(tag ?? '');
  return match ? { type: match[2] as NameTag['type'], begins: match[1] === 'B' } : undefined;
}

function probability(value: string | undefined): number {
  const number = Number(value ?? 1);
  return number >= 0 && number <= 1 ? number : 1;
}
