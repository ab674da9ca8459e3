import { explainFacts } from '../../extract/facts/index.ts';
import type { Fact } from '../../extract/facts/fact.ts';

/** The facts of one article. */
export function findFacts(...text: Parameters<typeof explainFacts>[0]): readonly Fact[] {
  return explainFacts(text)[0]?.facts ?? [];
}
