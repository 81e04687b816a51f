import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Memory } from './slope';

const readings = 10;
const betweenMs = 300;

/**
 * Measures after garbage collection. The heap is the minimum of several readings: a response in flight is held for a
 * moment, a leak in every reading.
 */
export async function meterOf(page: Page): Promise<() => Promise<Memory>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    // Twice: objects freed by the first collection may have held others.
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
 * In bytes: JavaScript objects, the browser's objects behind them (nodes, styles, measured text) and the buffers of
 * typed arrays.
 */
async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
