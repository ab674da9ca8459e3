import type { Payload } from '../../payload.ts';
import { PAYLOAD_ID } from '../../single-file.ts';
import { loading, showArticles } from './store.ts';

/** Takes the graph that the page carries, or fetches that of the server, and shows it. Can be called again after a failure. */
export async function loadArticles(): Promise<void> {
  loading.value = 'loading';
  try {
    showArticles(await fetchPayload());
  } catch (error) {
    console.error(error);
    loading.value = 'failed';
  }
}

async function fetchPayload(): Promise<Payload> {
  const embedded = document.getElementById(PAYLOAD_ID)?.textContent;
  if (typeof embedded === 'string') return JSON.parse(embedded) as Payload;
  const response = await fetch('./api/graph');
  if (!response.ok) throw new Error(`cannot load the graph: ${response.status}`);
  return (await response.json()) as Payload;
}
