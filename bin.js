#!/usr/bin/env node
// Starts the command line: from its source in a clone, from what was built in a published package.
import { existsSync } from 'node:fs';

if (existsSync(new URL('satzgraph.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./satzgraph.ts');
} else await import('./dist/satzgraph.js');
