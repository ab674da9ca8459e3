/** One article as a reader hands it on. All offsets of later stages are UTF-16 positions in `text`. */
export interface Article {
  /** Path below the folder that was given, without its ending; a single file: its name without ending. */
  readonly id: string;
  /** The body, exactly as read: decoded, without front matter, otherwise untouched. */
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO day of publication, `2022-01-18`; relative times resolve against it. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
}
