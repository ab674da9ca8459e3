import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNeo4j } from './fetch-neo4j.ts';

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
  /** Shuts it down and removes its data. */
  stop(): Promise<void>;
}

const JAVA_OPTIONS = [
  '-Xmx512m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
    `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ]),
];

/** Starts Neo4j on free ports of this machine and waits until it answers. */
export async function startServer(): Promise<Neo4jServer> {
  const classPath = join(fetchNeo4j(), '*');
  const home = mkdtempSync(join(tmpdir(), 'satzgraph-neo4j-'));
  const [boltPort, httpPort] = await findFreePorts();
  const password = randomBytes(12).toString('hex');
  configure(home, boltPort, httpPort);
  setPassword(classPath, home, password);
  let child = await launch(classPath, home);
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    user: 'neo4j',
    password,
    httpPort,
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      child = await launch(classPath, home);
    },
    async stop() {
      await end(child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function launch(classPath: string, home: string): Promise<ChildProcess> {
  const child = spawnWithUs('java', [
    ...JAVA_OPTIONS,
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]);
  await started(child);
  return child;
}

async function findFreePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(servers.map(listen));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function configure(home: string, boltPort: number, httpPort: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function setPassword(classPath: string, home: string, password: string): void {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  execFileSync('java', [...JAVA_OPTIONS, '-cp', classPath, ...command], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: 'ignore',
  });
}

/** A child that ends when we do: on our exit, and on Linux also when we are killed. */
function spawnWithUs(command: string, parameters: readonly string[]): ChildProcess {
  const [name, ...rest] =
    process.platform === 'linux'
      ? ['setpriv', '--pdeathsig', 'KILL', command, ...parameters]
      : [command, ...parameters];
  const child = spawn(name ?? command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: Buffer): void => {
      output += String(text);
      if (output.includes('Started.')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`neo4j did not start: ${output.slice(-2000)}`)));
  });
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    child.kill(signal);
  });
}
