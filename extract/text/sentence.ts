/** A half-open range `[start, end)` of UTF-16 offsets into the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of characters between spaces or punctuation: `zum`, `Treffen`, `,`. */
export interface Token extends Span {
  readonly text: string;
}

/** A syntactic word. Most tokens are one word; `zum` is the words `zu` and `dem`, which share its range; `**` is none. */
export interface Word extends Span {
  readonly form: string;
  /** Index of the word's token in the sentence. */
  readonly token: number;
}

/** What a line of the article is: only prose and headings state facts. */
export type SentenceKind = 'prose' | 'heading' | 'noise';

/** A sentence with its tokens and words; nothing of the text between the first and the last token is lost. */
export interface Sentence extends Span {
  readonly text: string;
  readonly kind: SentenceKind;
  /** Index of the paragraph (block of the text) that holds the sentence. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}
