import type { Article } from '../../extract/article.ts';
import { readArticles } from '../../extract/read/articles.ts';

const syllables = ['berg', 'mann', 'sen', 'hoff', 'lein', 'rath', 'wald', 'stein', 'brink', 'feld'];

export async function seedArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of readArticles(['seeds'])) articles.push(article);
  return articles;
}

/** The seeds over and over, with other surnames each time, so that no article and no name comes twice. */
export function* repeatArticles(seeds: readonly Article[], count: number): Generator<Article> {
  for (let index = 0; index < count; index++) {
    const seed = seeds[index % seeds.length]!;
    const round = Math.floor(index / seeds.length);
    yield { ...seed, id: `${seed.id}-${round}`, text: rename(seed.text, endingOf(round)) };
  }
}

/** Gives the second of two capitalised words, mostly a surname, another ending wherever it stands. */
function rename(text: string, ending: string): string {
  const pairs = text.matchAll(/\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{3,})/gu);
  const surnames = new Set(Array.from(pairs, ([, surname]) => surname));
  return text.replaceAll(/\p{Lu}\p{Ll}{3,}/gu, (word) =>
    surnames.has(word) ? word + ending : word,
  );
}

/** 0 → nothing, then `mann`, `sen`, … `mannberg`, `mannmann`, … */
function endingOf(round: number): string {
  return round === 0 ? '' : Array.from(String(round), (digit) => syllables[Number(digit)]).join('');
}
