import { spawn } from 'node:child_process';

const openers: Readonly<Record<string, readonly [command: string, ...parameters: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens an address in the user's browser; a machine without one is no mistake: the address has been printed. */
export function maybeOpenBrowser(url: string): void {
  const [command, ...parameters] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...parameters, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
