import { fetchWeights } from './extract/read/fetch-weights.ts';
import { extractWith } from './library.ts';

export * from './library.ts';

/** The facts that an article states. The model is fetched from beside the page's scripts with the first article. */
export const extract = extractWith(fetchWeights);
