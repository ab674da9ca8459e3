/** Traits that tell how likely a fact is right. */
export const traitNames = [
  'level',
  'slope',
  'stated',
  'attributed',
  'imagined',
  'bare',
  'pronouns',
  'doubt',
  'clause',
  'leftOut',
  'person',
  'length',
  'name',
] as const;

/** A number for each trait, or the weight of each. */
export type Traits = Readonly<Record<(typeof traitNames)[number], number>>;
