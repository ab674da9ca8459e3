import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNeo4j } from './fetch-neo4j.ts';
import type { Launcher, LaunchOptions } from './server.ts';

const JAVA_OPTIONS = [
  '-Xmx512m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** The server of the Community Edition as a Java process of our own, its data in a folder that is removed at the end. */
export function createMavenLauncher(options: LaunchOptions): Launcher {
  const classPath = join(fetchNeo4j(), '*');
  const home = mkdtempSync(join(tmpdir(), 'satzgraph-neo4j-'));
  configure(home, options);
  const admin = (...command: string[]): void => runAdmin(classPath, home, command);
  admin('dbms', 'set-initial-password', options.password);
  let child: ChildProcess | undefined;
  return {
    launch() {
      child = spawnWithUs('java', [
        ...JAVA_OPTIONS,
        '-cp',
        classPath,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${home}`,
        `--config-dir=${join(home, 'conf')}`,
        '--console-mode',
      ]);
      return child;
    },
    kill: () => child?.kill('SIGKILL'),
    shutDown: () => child?.kill('SIGTERM'),
    importFiles: (parameters) =>
      admin('database', 'import', 'full', 'neo4j', '--overwrite-destination', ...parameters),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function configure(home: string, { boltPort, httpPort }: LaunchOptions): void {
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

/** What the `neo4j-admin` of an installed Neo4j does. */
function runAdmin(classPath: string, home: string, command: readonly string[]): void {
  execFileSync('java', [...JAVA_OPTIONS, '-cp', classPath, 'org.neo4j.cli.AdminTool', ...command], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: home,
  });
}

/** A child that ends when we do: on our exit, and on Linux also when we are killed. */
function spawnWithUs(command: string, parameters: readonly string[]): ChildProcess {
  const guard = existsSync('/usr/bin/setpriv') ? ['setpriv', '--pdeathsig', 'KILL'] : [];
  const [name = command, ...rest] = [...guard, command, ...parameters];
  const child = spawn(name, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}
