import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the viewer and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, and exceptions. */
  readonly complaints: readonly string[];
  /** Addresses of requests to other hosts. */
  readonly foreign: readonly string[];
}

/** Opens an address in a fresh profile and waits until the graph is drawn. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 640 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:', 'file:'].includes(protocol) && hostname !== '127.0.0.1') {
      foreign.push(request.url());
    }
  });
  await page.goto(url);
  await page.locator('.canvas canvas').first().waitFor();
  return { page, complaints, foreign };
}

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a node is drawn: the page puts a ring around the node whose name in the panel the mouse is on. The ring is looked for among the
 * pixels, as a reader would.
 */
export async function findOnCanvas(page: Page, name: string): Promise<Point> {
  await page.locator('.panel').getByText(name, { exact: true }).first().hover();
  const ring = await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.sigma-hovers');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return undefined;
    const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let pixel = 0; pixel * 4 < data.length; pixel++) {
      if (data[pixel * 4 + 3] === 0) continue;
      xs.push(pixel % width);
      ys.push(Math.floor(pixel / width));
    }
    if (xs.length === 0) return undefined;
    xs.sort((a, b) => a - b);
    ys.sort((a, b) => a - b);
    const x = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
    const y = ((ys[0] ?? 0) + (ys.at(-1) ?? 0)) / 2;
    const { left, top } = canvas.getBoundingClientRect();
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    return { x: left + x / scale, y: top + y / scale };
  });
  const point = await ring.jsonValue();
  if (point === undefined) throw new Error(`not on the canvas: ${name}`);
  await page.mouse.move(5, 300);
  return point;
}
