import { type ChildProcess, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { createDockerLauncher } from './docker.ts';
import { createMavenLauncher } from './maven.ts';

/** A Neo4j with authentication on, all to ourselves. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly httpPort: number;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it anew on the same data. */
  restart(): Promise<void>;
  /** Replaces all data by those of import files, while it is down; false where this way to run it cannot. */
  importFiles(parameters: readonly string[]): boolean;
  /** Shuts it down and removes its data. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  readonly boltPort: number;
  readonly httpPort: number;
  readonly password: string;
}

/** A way to run a server; its data outlive the process until they are removed. */
export interface Launcher {
  launch(): ChildProcess;
  kill(): void;
  shutDown(): void;
  importFiles?(parameters: readonly string[]): void;
  remove(): void;
}

/** Starts Neo4j on free ports of this machine and waits until it answers. */
export async function startServer(): Promise<Neo4jServer> {
  const [boltPort, httpPort] = await findFreePorts();
  const password = randomBytes(12).toString('hex');
  const create = has('mvn') && has('java') ? createMavenLauncher : createDockerLauncher;
  const launcher = create({ boltPort, httpPort, password });
  let child = await started(launcher.launch());
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    user: 'neo4j',
    password,
    httpPort,
    async kill() {
      launcher.kill();
      await ended(child);
    },
    async restart() {
      child = await started(launcher.launch());
    },
    importFiles(parameters) {
      launcher.importFiles?.(parameters);
      return launcher.importFiles !== undefined;
    },
    async stop() {
      launcher.shutDown();
      const patience = setTimeout(() => launcher.kill(), 15_000);
      await ended(child);
      clearTimeout(patience);
      launcher.remove();
    },
  };
}

function has(command: string): boolean {
  return spawnSync(command, ['-version'], { stdio: 'ignore' }).error === undefined;
}

async function findFreePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(servers.map(listen));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function started(child: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: Buffer): void => {
      output += String(text);
      if (output.includes('Started.')) resolve(child);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`neo4j did not start: ${output.slice(-2_000)}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
