import type { Payload } from '../../payload.ts';
import { loading, showArticles } from './store.ts';

/** Fetches the graph of the articles and shows it. Can be called again after a failure. */
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
  const response = await fetch('./api/graph');
  if (!response.ok) throw new Error(`cannot load the graph: ${response.status}`);
  return (await response.json()) as Payload;
}
