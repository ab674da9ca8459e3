import type { Span } from '../text/sentence.ts';

/** A temporal expression, resolved to whole days against the article's date. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** First day, ISO `2022-01-21`; undefined when open or not resolvable. */
  readonly from: string | undefined;
  /** Last day, ISO; undefined when open or not resolvable. */
  readonly to: string | undefined;
}
