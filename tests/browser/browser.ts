import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { absent } from '../facilities.ts';

/** Browsers that a machine may have of its own, for where the one from npm cannot start. */
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** Starts a headless Chromium that draws WebGL in software. @throws when none can start */
export async function startBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const executablePath of [await maybePackaged(), ...installed.filter(existsSync)]) {
    if (executablePath === undefined) continue;
    try {
      return await chromium.launch({ executablePath, headless: true, args: flags });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new Error('no browser starts', { cause: new AggregateError(failures) });
}

/** The same for tests: undefined, and a line that says so, where none can start. @throws where all tests have to run */
export async function maybeBrowser(): Promise<Browser | undefined> {
  if (absent.browser !== undefined) return undefined;
  try {
    return await startBrowser();
  } catch (error) {
    if (process.env['SATZGRAPH_TEST_ALL'] === '1') throw error;
    console.log(`skipped tests with browser: ${String(error)}`);
    return undefined;
  }
}

async function maybePackaged(): Promise<string | undefined> {
  try {
    return await chromiumPackage.executablePath();
  } catch {
    return undefined;
  }
}

/** Few of the package's own flags: those for one process and for switched-off web security would falsify the tests. */
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
];
