import type { Browser, Page } from '@playwright/test';
import { startServer } from '../../tests/browser/server';
import { openWall } from '../../tests/browser/wall';
import type { Choices } from './choices';
import { meterOf } from './meter';
import { beatByClock, firstHeartbeat } from './pulse';
import type { Sample } from './slope';
import { fillTimeline, stepThrough, stepTo, watchFailures } from './wall';

const secondsInHour = 3600;

const hoursOfSample = 12;

/** Hours before the first sample, for one-time allocations. */
const warmUp = 24;

const opened = new Date('2021-12-30T06:00:00Z');

export async function playWeek(
  browser: Browser,
  { hours, every }: Pick<Choices, 'hours' | 'every'>,
  tell: (sample: Sample) => void,
): Promise<readonly Sample[]> {
  const server = await startServer();
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: { width: 1920, height: 1080 },
  });
  try {
    const check = watchFailures(page);
    await page.clock.install({ time: opened });
    await beatByClock(page, await firstHeartbeat(server.url));
    await openWall(page, `&every=${every}`);
    await stepThrough(page, 10);
    await fillTimeline(page);
    await page.clock.pauseAt(opened.getTime() + secondsInHour * 1000);
    const measure = await meterOf(page);
    const samples: Sample[] = [];
    const add = (sample: Sample) => {
      samples.push(sample);
      tell(sample);
    };
    for (let hour = -warmUp; hour <= hours; hour += 1) {
      if (hour === 0) await countChanges(page);
      const isDue = hour >= 0 && (hour % hoursOfSample === 0 || hour === hours);
      if (isDue) {
        await stepTo(page, 'now');
        add({ events: await changesSeen(page), ...(await measure()) });
      }
      if (hour < hours) await page.clock.runFor(secondsInHour * 1000);
    }
    check();
    return samples;
  } finally {
    await page.close();
    await server.stop();
  }
}

async function countChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
      document.documentElement.dataset.changes = String(changes);
    });
    const attributeFilter = ['aria-label'];
    observer.observe(document.querySelector('main') ?? document, {
      attributeFilter,
      subtree: true,
    });
  });
}

async function changesSeen(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.changes ?? 0));
}
