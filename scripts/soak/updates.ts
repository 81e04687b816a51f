import { type Browser, expect, type Page } from '@playwright/test';
import { startServer } from '../../tests/browser/server';
import { openWall, wallOf } from '../../tests/browser/wall';
import { token } from '../../tests/browser/writes';
import { meterOf } from './meter';
import type { Sample } from './slope';
import { fillTimeline, stepThrough, stepTo, watchFailures } from './wall';
import { countWords, Writer } from './writer';

const samplesOf = 500;

/** Updates before the first sample, for one-time allocations. */
const warmUp = 2000;

const newRecords = 1000;

export interface UpdatesPlayed {
  readonly samples: readonly Sample[];
  readonly bytesOf: { readonly attack: number; readonly statement: number };
}

export async function playUpdates(
  browser: Browser,
  updates: number,
  tell: (sample: Sample) => void,
): Promise<UpdatesPlayed> {
  const server = await startServer({ API_TOKEN: token, HEARTBEAT_SECONDS: '1' });
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: { width: 1920, height: 1080 },
  });
  try {
    const check = watchFailures(page);
    const writer = new Writer(server.url);
    await writer.begin();
    await openWall(page, '&every=5');
    const sample = await samplerOf(page);
    await stepThrough(page, 10);
    await fillTimeline(page);
    await writer.correct(0, warmUp);
    await sample(warmUp);

    const samples: Sample[] = [];
    const add = async (played: number) => {
      const memory = await sample(warmUp + played);
      samples.push({ events: played, ...memory });
      tell({ events: played, ...memory });
    };
    await add(0);
    for (let played = 0; played < updates; ) {
      const next = Math.min(updates, played + samplesOf);
      await writer.correct(warmUp + played, warmUp + next);
      played = next;
      await add(played);
    }
    const bytesOf = await bytesOfRecords(writer, updates, sample);
    check();
    return { samples, bytesOf };
  } finally {
    await page.close();
    await server.stop();
  }
}

type Sampler = Awaited<ReturnType<typeof samplerOf>>;

async function bytesOfRecords(writer: Writer, updates: number, sample: Sampler) {
  let last = warmUp + updates;
  /** Also writes the count: when the page shows it, the page has the records. */
  const grownBy = async (add: () => Promise<void>) => {
    const before = await sample(last);
    await add();
    last += 1;
    await writer.correct(last - 1, last);
    const after = await sample(last);
    return (after.heap - before.heap) / newRecords;
  };
  return {
    attack: await grownBy(() => writer.addAttacks(newRecords)),
    statement: await grownBy(() => writer.addStatements(newRecords)),
  };
}

async function samplerOf(page: Page) {
  const measure = await meterOf(page);
  return async (updates: number) => {
    await page.keyboard.press(' ');
    await stepTo(page, 'threats');
    const said = wallOf(page).scene('threats').getByText(countWords(updates));
    await expect(said).toBeVisible({ timeout: 30_000 });
    await stepTo(page, 'now');
    const memory = await measure();
    await page.keyboard.press(' ');
    return memory;
  };
}
