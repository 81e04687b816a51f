import type { Server } from 'node:http';

/** The requests of a server that are being answered. */
export interface RunningRequests {
  /**
   * Resolves when all have been answered to the end, or their clients are gone; after `milliseconds` at
   * the latest.
   */
  over(milliseconds: number): Promise<void>;
}

/** Counts them from now on. `isClosing`: whether a connection is to end with its answer. */
export function runningRequests(
  server: Pick<Server, 'prependListener'>,
  isClosing: () => boolean,
): RunningRequests {
  let running = 0;
  let wake = () => {};
  // Before the listener that answers: no answer may be on its way uncounted.
  server.prependListener('request', (_, response) => {
    running += 1;
    if (isClosing()) response.setHeader('Connection', 'close');
    response.once('close', () => {
      running -= 1;
      if (running === 0) wake();
    });
  });
  return {
    over: (milliseconds) =>
      new Promise((resolve) => {
        if (running === 0) return resolve();
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
