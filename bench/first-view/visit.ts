import type { Browser, Page } from '@playwright/test';
import { watch } from './in-page';
import { watchNetwork } from './network';

/**
 * Of the first view, until nothing happens for a second. The page's idle work begins only 4 s after
 * it has loaded.
 */
export interface VisitFigures {
  /** Times in milliseconds. `work` and `blocking` are those of the main thread. */
  readonly firstMark: number;
  readonly blocking: number;
  readonly work: number;
  /** From a click on "Week" or "Day" to the changed paint; NaN if the page has no such button. */
  readonly click: number;
  /**
   * In kB as transferred. `untilSeen` is what came before the first mark, without scripts if the
   * page needs none for it.
   */
  readonly transferred: number;
  readonly untilSeen: number;
  readonly script: number;
  readonly requests: number;
  /** In MB, after garbage collection. */
  readonly heap: number;
  readonly elements: number;
  /** In milliseconds, from the idle work afterwards. */
  readonly idleBlocking: number;
  readonly idleTransferred: number;
}

/** In milliseconds without the start or end of a request or a task of over 50 ms. */
const pauseMs = { first: 1000, end: 5000 };

/** Of our chart, Recharts, Observable Plot and charts on a canvas. */
const bars =
  '[data-series] path, path[data-series], .recharts-bar-rectangle path, g[aria-label="rect"] rect, g[aria-label="bar"] rect, canvas';

const viewport = { width: 1440, height: 900 };

export async function isDrawnWithoutScript(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport, javaScriptEnabled: false });
  await page.goto(address);
  const count = await page.locator(bars).count();
  await page.close();
  return count > 0;
}

interface VisitOptions {
  /** True if the bars are there without script. */
  readonly isDrawn: boolean;
  /** 4 makes the processor four times slower. */
  readonly slowdown: number;
}

/** With an empty cache, so that every visit loads everything. */
export async function visit(
  browser: Browser,
  address: string,
  { isDrawn, slowdown }: VisitOptions,
): Promise<VisitFigures> {
  const context = await browser.newContext({ viewport });
  // A busy machine at a quarter of its speed is slow.
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Performance.enable');
    const network = await watchNetwork(devtools);
    // tsx calls it to name functions that run in the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch, bars);
    await page.goto(address);
    await page.waitForFunction(() => typeof window.watched?.firstMark === 'number');
    await quiet(page, network.events, pauseMs.first);
    const { firstMark, blocking } = await watched(page);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const loaded = network.figures(firstMark ?? 0, isDrawn);
    const elements = await page.locator('*').count();
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const before = await watched(page);
    await quiet(page, network.events, pauseMs.end);
    const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return {
      firstMark: firstMark ?? Number.NaN,
      blocking,
      work: tasks * 1000,
      ...loaded,
      heap: usedSize / 1e6,
      elements,
      idleBlocking: (await watched(page)).blocking - before.blocking,
      idleTransferred: network.figures(0, isDrawn).transferred - loaded.transferred,
      click: median(await clicks(page)),
    };
  } finally {
    await context.close();
  }
}

export function medians(visits: readonly VisitFigures[]): VisitFigures {
  const of = (name: keyof VisitFigures) => median(visits.map((figures) => figures[name]));
  return {
    firstMark: of('firstMark'),
    blocking: of('blocking'),
    work: of('work'),
    click: of('click'),
    transferred: of('transferred'),
    untilSeen: of('untilSeen'),
    script: of('script'),
    requests: of('requests'),
    heap: of('heap'),
    elements: of('elements'),
    idleBlocking: of('idleBlocking'),
    idleTransferred: of('idleTransferred'),
  };
}

async function quiet(page: Page, events: () => number, pause: number): Promise<void> {
  let before = '';
  let since = Date.now();
  while (Date.now() - since < pause) {
    const now = `${events()} ${(await watched(page)).blocking}`;
    if (now !== before) since = Date.now();
    before = now;
    await page.waitForTimeout(100);
  }
}

/** In milliseconds, for the clicks that changed a bar. */
async function clicks(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const name of ['Week', 'Day', 'Week', 'Day', 'Week']) {
    const button = page.getByRole('button', { name, exact: true }).first();
    if (!(await button.isVisible())) return [];
    await button.click();
    await page.waitForTimeout(1000);
    const { clickToPaint } = await watched(page);
    if (clickToPaint !== null) times.push(clickToPaint);
  }
  return times;
}

async function watched(page: Page) {
  const found = await page.evaluate(() => window.watched);
  if (!found) throw new Error('The page is another one than was opened.');
  return found;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (
    ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
  );
}
