import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { maybeCorrectionStore } from '../../commands/corrections-file.ts';
import { gatherTriples } from '../../commands/gather-triples.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import type { Payload } from '../../viewer/payload.ts';
import { serveViewer, type Viewer } from '../../viewer/server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { written } from '../viewer/written-dataset.ts';
import { writtenTriples } from '../viewer/written-triples.ts';
import { maybeBrowser } from './browser.ts';
import { findOnCanvas, visit } from './visit.ts';

const browser = await maybeBrowser();

/** The node that a name has in the address. */
async function idOf(name: string, url: string): Promise<string> {
  const { nodes } = (await (await fetch(`${url}api/graph`)).json()) as Payload;
  return encodeURIComponent(nodes.find((node) => node.name === name)?.id ?? '');
}

const between = (from: number, to: number, share: number) => from + (to - from) * share;

describe.skipIf(browser === undefined)('the viewer in a real browser', { timeout: 90_000 }, () => {
  let viewer: Viewer;

  beforeAll(async () => {
    viewer = await serveViewer({
      triples: writtenTriples,
      weights: await readWeightsFile(),
      port: 0,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await viewer?.close();
  });

  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });

  const open = (hash = '', options = {}) => {
    if (browser === undefined) throw new Error('no browser');
    return visit(browser, viewer.url + hash, options);
  };

  test('It opens on the seeds without a complaint and asks no other host.', async () => {
    const triples = await gatherTriples(['seeds'], {
      date: undefined,
      isSure: () => true,
      onError: undefined,
    });
    const seeds = await serveViewer({ triples, port: 0 });
    const { page, complaints, foreign } = await visit(browser!, seeds.url);
    await page.locator('.ranking li').first().waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
    await expect.poll(() => page.locator('.articles li').count()).toBeGreaterThanOrEqual(12);
    await page.locator('.ranking button').first().click();
    await page.locator('.facts .fact-row').first().click();
    await expect.poll(() => page.locator('.evidence blockquote').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    await seeds.close();
  });

  test('A node clicked on the canvas shows its facts.', async () => {
    const { page, complaints } = await open();
    const { x, y } = await findOnCanvas(page, 'Olaf Scholz');
    await page.mouse.click(x, y);
    await page.locator('.panel h2', { hasText: 'Olaf Scholz' }).waitFor();
    await expect
      .poll(() => page.locator('.facts').textContent())
      .toContain('Olaf Scholz besucht Görlitz');
    expect(page.url()).toContain('#node=');
    expect(complaints).toEqual([]);
  });

  test('An edge clicked on the canvas shows the sentence behind it.', async () => {
    const { page } = await open();
    await page.locator('.ranking').getByText('Olaf Scholz').click();
    await page.locator('.neighbours').waitFor();
    const end = await findOnCanvas(page, 'Görlitz');
    await page.getByRole('button', { name: 'Schließen' }).click();
    const start = await findOnCanvas(page, 'Olaf Scholz');
    const sentence = page.locator('.evidence blockquote', { hasText: 'besucht Görlitz' });
    // Another edge may cross this one: a reader would try beside.
    for (const share of [0.5, 0.6, 0.4, 0.7]) {
      const [x, y] = [between(start.x, end.x, share), between(start.y, end.y, share)];
      await page.mouse.click(x, y);
      if (await sentence.isVisible()) break;
    }
    await expect.poll(() => sentence.locator('mark').textContent()).toBe('besucht');
    expect(page.url()).toContain('#fact=');
  });

  test('The search is reached by a key, folds umlauts and is worked by arrows.', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('mueller');
    await page.locator('[role=option]').first().waitFor();
    await expect
      .poll(() => page.locator('.result-name').allTextContents())
      .toEqual(expect.arrayContaining(['Jana Müller-Weiß']));
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('[role=option]').nth(1).getAttribute('aria-selected'))
      .toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.panel h2').textContent()).toContain('Müller');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.overview').count()).toBe(1);
  });

  test('Evidence shows phrase, title, date, standing and speaker, and no foreign link.', async () => {
    const { page } = await open('#fact=genf-2-1');
    const evidence = page.locator('.evidence').first();
    await expect.poll(() => evidence.locator('mark').allTextContents()).toEqual(['bedrohe']);
    const text = await evidence.textContent();
    for (const part of [
      'verneint',
      'laut Sergej Lawrow',
      'Blinken trifft Lawrow',
      '21. Januar 2022',
    ]) {
      expect(text).toContain(part);
    }
    await expect
      .poll(() => evidence.locator('a').getAttribute('href'))
      .toBe('https://example.org/genf');
    await page.goto(`${viewer.url}#fact=berlin-7-0`);
    await expect.poll(() => page.locator('.evidence dl').textContent()).toContain('teilweise');
    await page.goto(`${viewer.url}#fact=werk-0-0`);
    await page.locator('.evidence blockquote', { hasText: 'Müller AG' }).first().waitFor();
    await expect.poll(() => page.locator('.evidence a').count()).toBe(0);
  });

  test('Text of an article is only ever text.', async () => {
    const { page, complaints } = await open('#fact=gipfel-6-0');
    await expect
      .poll(() => page.locator('.evidence blockquote').textContent())
      .toContain('<script>');
    await expect.poll(() => page.locator('.panel script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('Filters are kept in the address, and the Back button undoes them.', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: /^treffen/ }).check();
    expect(page.url()).toContain('relation=treffen');
    const status = page.locator('.filters [role=status]');
    await expect.poll(() => status.textContent()).toBe(`4 von ${writtenTriples.length} Aussagen`);
    await page.getByRole('button', { name: 'Land', exact: true }).click();
    expect(page.url()).toContain('hide=Country');
    await page.goBack();
    expect(page.url()).not.toContain('hide=');
    await page.goBack();
    await expect.poll(() => status.textContent()).toContain(`${writtenTriples.length} von`);
  });

  test('An address restores selection, filters and camera.', async () => {
    const first = await open('#article=berlin&fact=berlin-2-0');
    await first.page.getByRole('button', { name: 'Vergrößern' }).click();
    await first.page.waitForURL(/camera=/);
    await first.page.waitForTimeout(600);
    const address = first.page.url();
    const { page } = await open(new URL(address).hash);
    await expect
      .poll(() => page.locator('.evidence blockquote').textContent())
      .toContain('Baerbock unterstützt');
    await page.waitForTimeout(600);
    expect(page.url()).toBe(address);
  });

  test('The table tells the same facts to those who see no graph.', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Tabelle', exact: true }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(writtenTriples.length);
    await page.getByRole('button', { name: 'verklagen' }).click();
    await expect
      .poll(() => page.locator('.evidence blockquote').textContent())
      .toContain('verklagt sich');
  });

  test('The way between two things is told and kept in the address.', async () => {
    const { page } = await open(`#node=${await idOf('Görlitz', viewer.url)}`);
    await page.getByRole('combobox', { name: /^Weg zu/ }).fill('IG Metall');
    await page.keyboard.press('Enter');
    await page.locator('.path .fact-row').nth(1).waitFor();
    await expect
      .poll(() => page.locator('.path').textContent())
      .toContain('Olaf Scholz besucht Görlitz');
    expect(page.url()).toMatch(/#path=.*&end=/);
  });

  test('The view is saved as a file that opens without a server.', async () => {
    const { page } = await open('#article=werk');
    const save = async (label: string) => {
      await page.getByRole('button', { name: 'Speichern' }).click();
      const started = page.waitForEvent('download');
      await page.locator('.menu-item', { hasText: label }).click();
      return await (await started).path();
    };
    const triples = readFileSync(await save('Tripel'), 'utf8')
      .trim()
      .split('\n');
    expect(triples).toHaveLength(written.articles.find(({ id }) => id === 'werk')?.facts ?? 0);
    const picture = readFileSync(await save('Bild der Ansicht'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);

    const file = `${await save('Diese Seite als eine Datei')}.html`;
    renameSync(file.slice(0, -'.html'.length), file);
    const saved = await visit(browser!, pathToFileURL(file).href);
    await expect.poll(() => saved.page.locator('.ranking').textContent()).toContain('Olaf Scholz');
    await expect
      .poll(() => saved.page.getByRole('button', { name: 'Text einfügen' }).count())
      .toBe(0);
    expect(saved.complaints).toEqual([]);
    expect(saved.foreign).toEqual([]);
  });

  test('A thing is renamed, merged and split in the page; each step is kept and can be taken back.', async () => {
    const lines = writtenTriples.map((triple) => JSON.stringify(triple)).join('\n');
    const folder = temporaryFolder({ 'triples.jsonl': lines });
    const store = maybeCorrectionStore([join(folder, 'triples.jsonl')]);
    const corrected = await serveViewer({ triples: writtenTriples, store, port: 0 });
    const kept = () =>
      readFileSync(join(folder, 'corrections.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).do);
    const { page, complaints } = await visit(browser!, corrected.url);
    const title = page.locator('.panel h2');
    const before = await findOnCanvas(page, 'Olaf Scholz');
    await page.locator('.ranking').getByText('Olaf Scholz').click();
    await page.locator('.correct > summary').click();

    await page.getByLabel('Name', { exact: true }).fill('O. <b>Scholz</b>');
    await page.getByRole('button', { name: 'Speichern' }).last().click();
    await expect.poll(() => title.textContent()).toBe('O. <b>Scholz</b>');
    expect(kept()).toEqual(['rename']);

    await page.locator('.correct > summary').click();
    await page.locator('.split summary').click();
    await page.locator('.split input[type=checkbox]').first().check();
    await page.getByLabel('Name dessen, was sie meinen').fill('Ein Anderer');
    await page.getByRole('button', { name: 'Die Stelle abtrennen' }).click();
    await expect.poll(() => page.locator('.correction-bar').textContent()).toContain('2 Korr');

    await page.getByPlaceholder('Ist dasselbe wie …').fill('Ein Anderer');
    await page.keyboard.press('Enter');
    await expect.poll(() => title.textContent()).toBe('Ein Anderer');
    expect(kept()).toEqual(['rename', 'split', 'merge']);

    for (const _ of kept()) {
      const left = kept().length - 1;
      await page.getByRole('button', { name: 'Letzte zurücknehmen' }).click();
      await expect.poll(() => kept().length).toBe(left);
    }
    await page.getByRole('button', { name: 'Wiederholen' }).click();
    await expect.poll(kept).toEqual(['rename']);
    await page.getByRole('button', { name: 'Letzte zurücknehmen' }).click();
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.getByRole('button', { name: 'Alles zeigen' }).click();
    await page.waitForTimeout(300);
    const after = await findOnCanvas(page, 'Olaf Scholz');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
    expect(complaints).toEqual([]);
    await corrected.close();
  });

  test('A capital that acts for its state is merged with it in one click.', async () => {
    const folder = temporaryFolder({
      'a.txt':
        'Moskau warnte die Nato am Freitag vor einem Angriff. Russland verlegte Truppen an die Grenze. Moskau lehnte Gespräche ab.',
    });
    const triples = await gatherTriples([join(folder, 'a.txt')], {
      date: undefined,
      isSure: () => true,
      onError: undefined,
    });
    const store = maybeCorrectionStore([join(folder, 'a.txt')]);
    const corrected = await serveViewer({ triples, store, port: 0 });
    const hash = `#node=${await idOf('Moskau', corrected.url)}`;
    const { page } = await visit(browser!, corrected.url + hash);
    await page.getByRole('button', { name: 'Zusammenlegen' }).click();
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Russland');
    expect(await idOf('Moskau', corrected.url)).toBe('');
    await corrected.close();
  });

  test('A fact is dropped where its sentence is read, and nothing is corrected where nothing is kept.', async () => {
    const lines = writtenTriples.map((triple) => JSON.stringify(triple)).join('\n');
    const folder = temporaryFolder({ 'triples.jsonl': lines });
    const store = maybeCorrectionStore([join(folder, 'triples.jsonl')]);
    const corrected = await serveViewer({ triples: writtenTriples, store, port: 0 });
    const { page } = await visit(browser!, `${corrected.url}#fact=genf-2-1`);
    await page.getByRole('button', { name: 'verwerfen' }).click();
    await page.locator('.overview').waitFor();
    expect(readFileSync(join(folder, 'corrections.jsonl'), 'utf8')).toContain('genf-2-1');
    await corrected.close();

    const plain = await open('#fact=genf-2-1');
    await plain.page.locator('.evidence').waitFor();
    expect(await plain.page.getByRole('button', { name: 'verwerfen' }).count()).toBe(0);
    await plain.page.locator('.panel .end').first().click();
    await plain.page.locator('.correct > summary').click();
    await expect
      .poll(() => plain.page.locator('.correct').textContent())
      .toContain('keine Datei beschrieben werden kann');
  });

  test('Language and theme are switched and kept.', async () => {
    const { page } = await open('', { colorScheme: 'dark' });
    const root = page.locator('html');
    await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Helle Darstellung' }).click();
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect.poll(() => root.getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Most connected' }).waitFor();
    await expect.poll(() => root.getAttribute('data-theme')).toBe('light');
  });

  test('A pasted text is extracted in the page and drawn; one click leads back.', async () => {
    const { page, complaints, foreign } = await open();
    await page.getByRole('button', { name: 'Text einfügen' }).click();
    await page
      .getByRole('textbox', { name: 'Deutscher Text' })
      .fill('Die Bürgermeisterin Renate Vogt kritisiert den Landrat Peter Sommer.');
    await page.getByRole('button', { name: 'Graph zeigen' }).click();
    await page.locator('.banner').waitFor({ timeout: 20_000 });
    await expect.poll(() => page.locator('.ranking').textContent()).toContain('Renate Vogt');
    await page.getByRole('button', { name: 'Zurück zu den Artikeln' }).click();
    await expect.poll(() => page.locator('.ranking').textContent()).toContain('Antony Blinken');
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
