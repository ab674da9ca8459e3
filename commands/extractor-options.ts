import { parseGazetteer } from '../extract/entity/gazetteer.ts';
import type { ExtractorOptions } from '../extract/index.ts';
import { readText } from '../extract/read/text-file.ts';
import { readWeightsFile } from '../extract/read/weights.ts';

export const gazetteerHelp = `
  --gazetteer FILE  more things known by name, one a line: {"name","type","aliases","wikidata"}`.slice(
  1,
);

/** The model that ships and the user's own gazetteer. */
export async function readExtractorOptions(
  gazetteer: string | undefined,
): Promise<ExtractorOptions> {
  return {
    weights: await readWeightsFile(),
    gazetteer:
      gazetteer === undefined ? undefined : parseGazetteer(await readText(gazetteer), gazetteer),
  };
}
