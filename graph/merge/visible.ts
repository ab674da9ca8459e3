import { headOfNoun } from '../../extract/entity/noun-type.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { isPhrase } from '../phrase.ts';
import type { Cluster } from './clusters.ts';
import { isDescription } from './thing-name.ts';

/**
 * Is a thing worth no place in the picture: an office or amount, a clause, a pronoun, or a common noun that one article
 * mentions once or twice (*Vorwurf*, *zerstörte Brücke*)? Names always have one.
 */
export function isInPassing(cluster: Cluster, name: string, type: EntityType): boolean {
  if (type === 'Role' || isPhrase({ entity: name, type }) || pointing.test(name)) return true;
  if (cluster.known !== undefined || type === 'Country' || isSpreadOut(cluster)) return false;
  if (type === 'Concept' || type === 'Group' || type === 'Event') return true;
  return isDescribed(cluster, name) && (type !== 'Person' || placesOf(cluster) < 2);
}

/** *das*, *dieser*, *jeder*, *tausende*, *wir* */
const pointing =
  /^(?:das|dies(?:e[rsmn]?)?|jede[rsmn]?|alle[srmn]?|viele|wenige|einige|manche|tausende|hunderte|millionen|niemand\w*|nichts|jemand\w*|man|wir|uns|ich|mich|mir|sie|er|es|ihnen|ihn|ihm|ihr|wer|was|beide|solche[rsmn]?|eine[rsmn]?|andere[rsmn]?)$/i;

function isSpreadOut(cluster: Cluster): boolean {
  const documents = new Set(cluster.members.map((member) => member.entity.document));
  return documents.size > 1 || placesOf(cluster) > 2;
}

function placesOf(cluster: Cluster): number {
  return cluster.members.reduce((total, { entity }) => total + entity.places.size, 0);
}

/** Begins with an adjective, is a bare kind, or a compound that always has an article: *gemeinsames Zentrum*, *Stadt*, *der Turbinenhersteller*. */
function isDescribed(cluster: Cluster, name: string): boolean {
  if (/^\p{Ll}|^\d/u.test(name) || isDescription(name)) return true;
  const bare = cluster.members.some((member) => member.entity.bare);
  return !bare && !name.includes(' ') && headOfNoun(name) !== undefined;
}
