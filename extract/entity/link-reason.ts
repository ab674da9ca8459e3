/** Rules by which a phrase is taken for a thing that the article speaks of elsewhere. */
export type LinkRule =
  | 'part of the name'
  | 'abbreviation'
  | 'known name'
  | 'beside the name'
  | 'same noun'
  | 'kind of thing'
  | 'description'
  | 'colleague'
  | 'pronoun'
  | 'possessive'
  | 'relative pronoun'
  | 'pair'
  | 'clause before'
  | 'speaker'
  | 'speaker’s side';

/** Why a phrase means a thing: the rule, and the phrase of the article that it was linked to. */
export interface LinkReason {
  readonly rule: LinkRule;
  readonly text: string;
}
