import type { Server } from 'node:http';

export interface RunningRequests {
  finished(milliseconds: number): Promise<void>;
}

export function runningRequests(
  server: Pick<Server, 'prependListener'>,
  isClosing: () => boolean,
): RunningRequests {
  let running = 0;
  let wake = () => {};
  // Runs before the listener that answers, so that no response is missed.
  server.prependListener('request', (_, response) => {
    running += 1;
    if (isClosing()) response.setHeader('Connection', 'close');
    response.once('close', () => {
      running -= 1;
      if (running === 0) wake();
    });
  });
  return {
    finished: (milliseconds) =>
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
