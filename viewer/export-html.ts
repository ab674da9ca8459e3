import type { Triple } from '../extract/triple.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { type Body, loadPage } from './load-page.ts';
import { buildPayload } from './payload.ts';
import { toSingleFile } from './single-file.ts';

/** The viewer with the graph of the triples, as corrected, as one HTML file. */
export async function exportHtml(
  triples: readonly Triple[],
  name: string,
  corrections: readonly Correction[] = [],
): Promise<string> {
  const files = await loadPage();
  const html = textOf(files.get('/'));
  const parts = {
    html,
    script: textOf(files.get(maybeAddress(html, /<script[^>]* src="\.([^"]+)"/))),
    style: textOf(files.get(maybeAddress(html, /<link rel="stylesheet"[^>]* href="\.([^"]+)"/))),
  };
  return toSingleFile(parts, buildPayload(triples, name, corrections));
}

function maybeAddress(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

function textOf(body: Body | undefined): string {
  if (body === undefined) throw new Error('the page has no script or no style');
  return new TextDecoder().decode(body.bytes);
}
