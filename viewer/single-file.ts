import { sha256 } from '@noble/hashes/sha2.js';
import type { Payload } from './payload.ts';

/** The page as it was bundled: its HTML and the files it refers to, by their path. */
export interface PageParts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** The id of the element that holds the graph in a single-file page. */
export const PAYLOAD_ID = 'payload';

/**
 * The page with script, style and graph inside: one file that opens from disk, without a server and without any request.
 * Its security policy allows exactly these scripts and styles.
 */
export function toSingleFile({ html, script, style }: PageParts, payload: Payload): string {
  const safeScript = script.replaceAll('</script', String.raw`<\/script`);
  const safeStyle = style.replaceAll('</style', String.raw`<\/style`);
  const data = JSON.stringify(payload).replaceAll('<', String.raw`\u003c`);
  const policy =
    `default-src 'none'; img-src data: blob:; base-uri 'none'; form-action 'none'; ` +
    `script-src '${hashSource(safeScript)}'; style-src '${hashSource(safeStyle)}'`;
  // Functions as replacements: `$` in the code must not be taken for a pattern.
  return html
    .replaceAll(/<link[^>]*>|<script[^>]*><\/script>/g, () => '')
    .replace(
      '</head>',
      () =>
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${safeStyle}</style>\n</head>`,
    )
    .replace(
      '</body>',
      () =>
        `<script type="application/json" id="${PAYLOAD_ID}">${data}</script>\n` +
        `<script type="module">${safeScript}</script>\n</body>`,
    );
}

function hashSource(text: string): string {
  const hash = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
