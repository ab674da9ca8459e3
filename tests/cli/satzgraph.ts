import { spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What `npx satzgraph` runs. */
export const bin = fileURLToPath(new URL('../../bin.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line as a script would: no terminal, data through pipes. */
export function satzgraph(
  parameters: readonly string[],
  { input = '', ...options }: SpawnOptions & { readonly input?: string | Uint8Array } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...parameters], { stdio: 'pipe', ...options });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin?.on('error', () => {}).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
