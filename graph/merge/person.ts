import type { PersonName } from '../../extract/entity/person-name.ts';
import type { Cluster } from './clusters.ts';
import type { Office } from './office.ts';

/** A person being put together. */
export interface Person {
  readonly cluster: Cluster;
  readonly names: PersonName[];
  readonly offices: Office[];
}

/** In how many articles a person is named. */
export function articlesOf({ cluster }: Person): ReadonlySet<string> {
  return new Set(cluster.members.map(({ entity }) => entity.document));
}
