import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const VERSION = '5.26.30';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>satzgraph</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Folder with the jars of the Neo4j Community Edition; Maven fetches them once, outside the working tree. */
export function fetchNeo4j(): string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'satzgraph');
  const jars = join(cache, `neo4j-${VERSION}`);
  if (existsSync(jars)) return jars;

  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetching-'));
  writeFileSync(join(work, 'pom.xml'), POM);
  const goal = [COPY, '-DincludeScope=runtime', `-DoutputDirectory=${join(work, 'jars')}`];
  execFileSync(
    'mvn',
    ['-B', '-ntp', '-q', '-Dstyle.color=never', '-f', join(work, 'pom.xml'), ...goal],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  moveUnlessThere(join(work, 'jars'), jars);
  rmSync(work, { recursive: true });
  return jars;
}

/** Two test runs may fetch at once; the first one wins. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
