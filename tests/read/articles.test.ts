import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../extract/article.ts';
import type { InputError } from '../../extract/input-error.ts';
import { countArticles, readArticles } from '../../extract/read/articles.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function readAll(
  inputs: readonly string[],
  options: Parameters<typeof readArticles>[1] = {},
): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of readArticles(inputs, options)) articles.push(article);
  return articles;
}

const idsOf = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);

describe('readArticles', () => {
  it('names articles of a folder by their path below it, and leaves the README out', async () => {
    const folder = temporaryFolder({
      'a/x.md': 'Ein Satz.',
      'b/x.TXT': 'Ein Satz.',
      'ReadMe.md': 'Über den Ordner.',
      '.hidden.md': 'Nichts.',
      'picture.png': 'Nichts.',
    });
    expect(idsOf(await readAll([folder]))).toEqual(['a/x', 'b/x']);
  });

  it('leaves out triples and corrections that were written into the folder', async () => {
    const folder = temporaryFolder({
      'a.md': 'Ein Satz.',
      'articles.jsonl': '{"id":"b","text":"Noch ein Satz."}\n',
      'corrections.jsonl': '{"do":"drop","triple":"1"}\n',
      'triples.jsonl': '{"id":"1","document":{"id":"a","title":null}}\n',
    });
    expect(idsOf(await readAll([folder]))).toEqual(['a', 'b']);
  });

  it('names a single file by its name', async () => {
    const folder = temporaryFolder({ 'a/2022.01.18 Genf.md': 'Ein Satz.' });
    expect(idsOf(await readAll([`${folder}/a/2022.01.18 Genf.md`]))).toEqual(['2022.01.18 Genf']);
  });

  it('names the files of a pattern by their path below its fixed folders', async () => {
    const folder = temporaryFolder({
      'n/a/1.md': 'Eins.',
      'n/b/2.md': 'Zwei.',
      'n/b/3.txt': 'Drei.',
    });
    expect(idsOf(await readAll([`${folder}/n/**/*.md`]))).toEqual(['a/1', 'b/2']);
  });

  it('reads front matter and keeps the body as it is', async () => {
    const folder = temporaryFolder({
      'x.md':
        '---\ntitle: "Treffen: Genf"\ndate: 2022-01-18\nurl: https://example.org/\nother: 1\n---\n\n Ein Satz.\r\n',
    });
    expect(await readAll([folder])).toEqual([
      {
        id: 'x',
        title: 'Treffen: Genf',
        date: '2022-01-18',
        url: 'https://example.org/',
        source: undefined,
        text: '\n Ein Satz.\r\n',
      },
    ]);
  });

  it('takes a title with a colon as it stands, and nothing else that is no YAML', async () => {
    const folder = temporaryFolder({
      'a.md':
        '---\r\ntitle: Urteil am Hafen: „Er“ sagt: nein  \r\ndate: 2022-01-18\r\n---\r\nEins.',
      'b.md': '---\ntitle: Am Hafen: zu\nurl: a: b\n---\nZwei.',
    });
    const rejected: string[] = [];
    const articles = await readAll([folder], { onError: (error) => rejected.push(error.message) });
    expect(articles).toMatchObject([
      { title: 'Urteil am Hafen: „Er“ sagt: nein', date: '2022-01-18', text: 'Eins.' },
    ]);
    expect(rejected).toEqual([expect.stringMatching(/^front matter is no YAML, line 2: .*b\.md$/)]);
  });

  it('gives the date of the command line to articles that have none', async () => {
    const folder = temporaryFolder({
      'a.txt': 'Eins.',
      'b.md': '---\ndate: 18.1.2022\n---\nZwei.',
    });
    const dates = (await readAll([folder], { date: '2023-05-01' })).map(({ date }) => date);
    expect(dates).toEqual(['2023-05-01', '2022-01-18']);
  });

  it('reads an article a line', async () => {
    const folder = temporaryFolder({
      'x.jsonl':
        '{"id":"1","text":"Eins\\u2028zwei.","title":null}\n\n{"id":"2","text":"Zwei.","more":[]}\r\n',
    });
    expect(await readAll([`${folder}/x.jsonl`])).toMatchObject([
      { id: '1', text: 'Eins\u2028zwei.', title: undefined },
      { id: '2', text: 'Zwei.' },
    ]);
  });

  it('does not split a line at U+2028, which JSON may hold as it is', async () => {
    const folder = temporaryFolder({ 'x.jsonl': '{"id":"1","text":"Eins\u2028zwei."}\n' });
    expect(await readAll([`${folder}/x.jsonl`])).toMatchObject([{ text: 'Eins\u2028zwei.' }]);
  });

  it('yields the first article before it opens the second', async () => {
    const folder = temporaryFolder({ 'a.md': 'Eins.', 'b.md': new Uint8Array([0, 0, 0]) });
    const articles = readArticles([folder]);
    expect((await articles.next()).value).toMatchObject({ id: 'a' });
    await expect(articles.next()).rejects.toThrow('not a text');
  });

  it('tells each mistake and goes on when it is asked to', async () => {
    const folder = temporaryFolder({
      'a.jsonl': '{"id":"1","text":"Eins."}\n{"id":\n{"id":"3"}\n{"id":"4","text":"Vier."}',
      'b.md': '',
      'c.md': '---\na: [\n---\nDrei.',
      'd.md': 'Fünf.',
    });
    const mistakes: string[] = [];
    const onError = ({ message }: InputError): void =>
      void mistakes.push(message.replaceAll(`${folder}/`, ''));
    const ids = idsOf(await readAll([`${folder}/none.md`, folder], { onError }));
    expect(ids).toEqual(['1', '4', 'd']);
    expect(mistakes).toEqual([
      'no such file: none.md',
      'a.jsonl:2: not JSON',
      'a.jsonl:3: not an article: text: missing',
      'no text: b.md',
      expect.stringMatching(/^front matter is no YAML, line \d+: .*: c\.md$/),
    ]);
  });

  it('does not follow links in circles', async () => {
    const folder = temporaryFolder({ 'a/x.md': 'Eins.' });
    symlinkSync('..', `${folder}/a/loop`);
    expect(idsOf(await readAll([folder]))).toEqual(['a/x']);
  });

  it('refuses two articles of one name', async () => {
    const folder = temporaryFolder({ 'x.md': 'Eins.', 'x.txt': 'Zwei.' });
    await expect(readAll([folder])).rejects.toThrow(/^two articles named x: .*x\.md, .*x\.txt$/);
  });

  it.each([
    ['a folder without articles', (folder: string) => folder, /^no articles \(.*\) in folder: /],
    ['a pattern without files', (folder: string) => `${folder}/*.md`, /^no file matches: /],
    ['a missing file', (folder: string) => `${folder}/x.md`, /^no such file: .*x\.md$/],
  ])('tells of %s', async (_, inputOf, message) => {
    await expect(readAll([inputOf(temporaryFolder())])).rejects.toThrow(message);
  });
});

describe('countArticles', () => {
  it('counts files, and does not know how many lines there will be', async () => {
    const folder = temporaryFolder({ 'a.md': 'Eins.', 'b.md': 'Zwei.', 'c/c.jsonl': '' });
    expect(await countArticles([`${folder}/a.md`, `${folder}/b.md`])).toBe(2);
    expect(await countArticles([folder])).toBeUndefined();
    expect(await countArticles(['-'])).toBeUndefined();
  });
});
