import { execFileSync, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bin } from '../cli/satzgraph.ts';
import { repeatArticles, seedArticles } from './articles.ts';
import type { BenchRow } from './row.ts';

const articleCount = 2000;
const early = 200;

/** Memory of the real command line on a stream of 2,000 articles: after the first tenth, and at its highest. */
export async function bench(): Promise<BenchRow[]> {
  const seeds = await seedArticles();
  const child = spawn(process.execPath, [bin, 'extract', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  const start = performance.now();
  let first = 0;
  let highest = 0;
  function* lines(): Generator<string> {
    let sent = 0;
    for (const article of repeatArticles(seeds, articleCount)) {
      yield `${JSON.stringify(article)}\n`;
      if (++sent % 50 > 0) continue;
      highest = Math.max(highest, megabytes(child.pid));
      if (sent === early) first = highest;
    }
  }
  const ended = new Promise((resolve) => child.on('close', resolve));
  await pipeline(Readable.from(lines(), { highWaterMark: 1 }), child.stdin);
  await ended;
  const seconds = (performance.now() - start) / 1000;
  return [
    { name: `stream · after ${early} articles`, value: first, unit: 'MB' },
    { name: `stream · highest of ${articleCount} articles`, value: highest, unit: 'MB' },
    { name: 'stream · articles', value: articleCount / seconds, unit: '/s' },
  ];
}

/** Resident memory of a process. */
function megabytes(pid: number | undefined): number {
  const text = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(text) / 1024;
}
