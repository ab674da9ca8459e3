import { fetchJars } from '../fetch-jars.ts';

const VERSION = '5.26.30';

/** Folder with the jars of the Neo4j Community Edition. */
export function fetchNeo4j(): string {
  return fetchJars(`neo4j-${VERSION}`, [`org.neo4j:neo4j:${VERSION}`]);
}
