import type { EntityType } from '../../../extract/entity/mention.ts';
import type { Modality } from '../../../extract/triple.ts';

/** Types of nodes that are mere phrases; drawn in the background. */
export const phraseTypes: ReadonlySet<EntityType> = new Set(['Role', 'Amount', 'Concept']);

/** All standings of a fact, from firm to loose. */
export const modalities: readonly Modality[] = [
  'asserted',
  'planned',
  'wanted',
  'required',
  'possible',
  'hypothetical',
];
