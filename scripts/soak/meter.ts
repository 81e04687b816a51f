import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Memory } from './slope';

/** Readings for one sample, and the milliseconds between them. */
const readings = 10;
const betweenMs = 300;

/**
 * Makes a function that tells what the page holds once everything that is free has been collected. The heap is
 * the least of some readings: an answer on its way is held for a moment, what leaks is there each time.
 */
export async function meterOf(page: Page): Promise<() => Promise<Memory>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    // What goes with the first collection may have held on to more.
    let heap = await collected(session);
    for (let time = 0; time < readings; time += 1) {
      heap = Math.min(heap, await collected(session));
      await wait(betweenMs);
    }
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap, nodes, listeners: jsEventListeners };
  };
}

/**
 * Bytes of the script's objects, of the browser's own behind them (nodes, styles, measured texts), and of
 * what typed arrays stand on.
 */
async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
