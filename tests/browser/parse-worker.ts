import { toConllu } from '../../extract/parser/conllu.ts';
import { loadParser } from '../../extract/parser/parser.ts';
import { splitArticle } from '../../extract/text/split.ts';

/** What the page asks of the worker, in one message. */
export interface ParseRequest {
  /** Address of the weights. */
  readonly weights: string;
  readonly texts: readonly string[];
  readonly rounds: number;
}

/** First that the model is loaded, then what it says and how long each round took. */
export type ParseReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'parsed'; readonly conllu: string; readonly seconds: readonly number[] };

self.addEventListener('message', ({ data }: MessageEvent<ParseRequest>) => void handle(data));

async function handle({ weights, texts, rounds }: ParseRequest): Promise<void> {
  const file = await (await fetch(weights)).arrayBuffer();
  const parse = await loadParser(new Uint8Array(file));
  reply({ kind: 'ready' });
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (const text of texts) parse(splitArticle(text));
    return (performance.now() - start) / 1000;
  });
  const conllu = texts.map((text) => toConllu(parse(splitArticle(text)), { probabilities: true }));
  reply({ kind: 'parsed', conllu: conllu.join(''), seconds });
}

function reply(message: ParseReply): void {
  self.postMessage(message);
}
