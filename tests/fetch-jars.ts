import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What Maven calls an artifact: `group:artifact:version`, with a classifier as fourth. */
export type Artifact = `${string}:${string}:${string}`;

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Folder with the jars of artifacts and of all that they need; Maven fetches them once, outside the working tree. */
export function fetchJars(name: string, artifacts: readonly Artifact[]): string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'satzgraph');
  const jars = join(cache, name);
  if (existsSync(jars)) return jars;

  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetching-'));
  writeFileSync(join(work, 'pom.xml'), pomOf(artifacts));
  const goal = [COPY, '-DincludeScope=runtime', `-DoutputDirectory=${join(work, 'jars')}`];
  execFileSync(
    'mvn',
    ['-B', '-ntp', '-q', '-Dstyle.color=never', '-f', join(work, 'pom.xml'), ...goal],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  moveUnlessThere(join(work, 'jars'), jars);
  rmSync(work, { recursive: true });
  return jars;
}

function pomOf(artifacts: readonly Artifact[]): string {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version, classifier] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version>${
      classifier === undefined ? '' : `<classifier>${classifier}</classifier>`
    }</dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>satzgraph</groupId>
  <artifactId>test-jars</artifactId>
  <version>1</version>
  <dependencies>${dependencies.join('')}</dependencies>
</project>
`;
}

/** Two runs may fetch at once; the first one wins. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
