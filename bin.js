#!/usr/bin/env node
// Starts satzgraph.ts: the built one of a published package, the source itself in a clone.
import { existsSync } from 'node:fs';

if (existsSync(new URL('dist/satzgraph.js', import.meta.url))) await import('./dist/satzgraph.js');
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./satzgraph.ts');
}
