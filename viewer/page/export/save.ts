import { buildGraph } from '../../../graph/build.ts';
import { buildPayload } from '../../payload.ts';
import { PAYLOAD_ID, toSingleFile } from '../../single-file.ts';
import { dataset, scene, visible } from '../state/store.ts';
import { stage } from '../state/stage.ts';
import { download } from './download.ts';
import type { Export } from './exports.ts';
import { drawPicture } from './picture.ts';

const NAME = 'satzgraph';

/** Whether this very page is an exported file: it cannot read itself to export itself again. */
export function isSingleFile(): boolean {
  return document.getElementById(PAYLOAD_ID) !== null;
}

/** Saves the facts that pass the filters in another tool's format. */
export function saveFile({ ending, type, write }: Export): void {
  const triples = visibleTriples();
  const graph = buildGraph(triples, { corrections: corrections() });
  download(`${NAME}.${ending}`, new Blob([...write(graph, triples)], { type }));
}

/** Saves the drawing as it is on the canvas; in the table there is none. */
export async function savePicture(): Promise<void> {
  if (stage.value === undefined || scene.value === undefined) return;
  const picture = await drawPicture(stage.value.layers(), scene.value.palette.background);
  download(`${NAME}.png`, picture);
}

/** Saves the page with the facts that pass the filters as one file. */
export async function savePage(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src]');
  const style = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (script === null || style === null) throw new Error('the page has no script or no style');
  const [html = '', code = '', css = ''] = await Promise.all(
    ['./', script.src, style.href].map(async (url) => (await fetch(url)).text()),
  );
  const payload = buildPayload(visibleTriples(), NAME, corrections());
  const page = toSingleFile({ html, script: code, style: css }, payload);
  download(`${NAME}.html`, new Blob([page], { type: 'text/html' }));
}

function corrections() {
  return dataset.value?.corrections ?? [];
}

function visibleTriples() {
  return visible.value?.facts.map(({ triple }) => triple) ?? [];
}
