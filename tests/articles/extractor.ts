import { type Analyse, createAnalyser } from '../../extract/index.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';

let analyser: Promise<Analyse> | undefined;

/** The whole pipeline with the model that ships, loaded once for a file of tests. */
export function loadAnalyser(): Promise<Analyse> {
  analyser ??= readWeightsFile().then((weights) => createAnalyser({ weights }));
  return analyser;
}
