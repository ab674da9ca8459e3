import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares with a golden file; what differs lands beside it as `-changed`, to be looked at and moved over it. */
export function settleGolden(golden: URL, found: string): void {
  const changed = new URL(`${golden.href}-changed`);
  if (readFileSync(golden, 'utf8') === found) rmSync(changed, { force: true });
  else writeFileSync(changed, found);
  expect(found).toBe(readFileSync(golden, 'utf8'));
}
