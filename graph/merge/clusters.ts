import type { LocalEntity } from './local-entity.ts';

/** Things of articles that are one thing, each with the reason why it is there. */
export interface Cluster {
  readonly members: Member[];
  /** Canonical name where a table of states or a gazetteer knows it. */
  known: string | undefined;
}

/** A thing of one article as a part of a thing of all. */
export interface Member {
  readonly entity: LocalEntity;
  /** The name without titles and kinds: *Joe Biden* for *US-Präsident Joe Biden*. */
  readonly plain: string;
  /** Why it is the same thing as the others: `same name`, `variant of the name`, `surname and office`. */
  readonly reason: string;
}

/** Starts a thing with what belongs to it so far. */
export function createCluster(...members: Member[]): Cluster {
  return { members, known: undefined };
}

/** Makes all of another thing a part of this one. A loop, since as arguments of one call members can be too many. */
export function takeIn(home: Cluster, other: Cluster, reason: string): void {
  for (const member of other.members) home.members.push({ ...member, reason });
}
