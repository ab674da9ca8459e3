import { execFileSync, spawn } from 'node:child_process';
import type { LaunchOptions, Launcher } from './server.ts';

const IMAGE = 'neo4j:5.26-community';

/** Neo4j's own image, for machines without Java and Maven. */
export function createDockerLauncher(options: LaunchOptions): Launcher {
  const { boltPort, httpPort, password } = options;
  const name = `satzgraph-test-${boltPort}`;
  docker(
    'create',
    '--name',
    name,
    '--publish',
    `127.0.0.1:${boltPort}:7687`,
    '--publish',
    `127.0.0.1:${httpPort}:7474`,
    '--env',
    `NEO4J_AUTH=neo4j/${password}`,
    IMAGE,
  );
  return {
    launch: () =>
      spawn('docker', ['start', '--attach', name], { stdio: ['ignore', 'pipe', 'pipe'] }),
    kill: () => docker('kill', name),
    shutDown: () => docker('stop', name),
    remove: () => docker('rm', '--force', '--volumes', name),
  };
}

function docker(...parameters: string[]): void {
  execFileSync('docker', parameters, { stdio: 'ignore' });
}
