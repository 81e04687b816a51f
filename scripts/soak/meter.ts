import type { CDPSession, Page } from '@playwright/test';
import type { Memory } from './slope';

/** Most collections for one reading. */
const mostCollections = 10;

/** What went with the last collection was the last of it, in bytes. */
const nothing = 2000;

/** Makes a function that tells what the page holds once everything that is free has been collected. */
export async function meterOf(page: Page): Promise<() => Promise<Memory>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    // What goes with one collection may have held on to more.
    let heap = await collected(session);
    for (let time = 1; time < mostCollections; time += 1) {
      const before = heap;
      heap = await collected(session);
      if (before - heap < nothing) break;
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
