import { readWeightsFile } from './extract/read/weights.ts';
import { extractWith } from './library.ts';

export * from './library.ts';

/** The facts that an article states. The model is read from this package with the first article. */
export const extract = extractWith(readWeightsFile);
