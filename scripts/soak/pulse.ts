import type { Page } from '@playwright/test';

/** The heartbeats that a page hears in a week: the server's own, with days that pass. */
interface Pulse {
  /** The data of the server's first heartbeat. */
  readonly first: Readonly<Record<string, unknown>>;
  readonly everySeconds: number;
  readonly position: number;
}

/** The first heartbeat of the stream at `url`. */
export async function firstHeartbeat(url: string): Promise<Pulse['first']> {
  const { body } = await fetch(`${url}/api/stream`);
  let text = '';
  // Left early, the stream is closed.
  for await (const part of body ?? []) {
    text += Buffer.from(part).toString();
    const data = /^event: heartbeat\ndata: (.+)\n/m.exec(text)?.[1];
    if (data !== undefined) return JSON.parse(data);
  }
  throw new Error(`The stream at ${url} has no heartbeat.`);
}

/**
 * Puts in the place of the page's line to the server one that beats by the page's clock, which must be
 * installed: the network does not run faster with the clock, and would be found silent. Of what comes by the
 * line only heartbeats are played; the server's day moves on with every 24 hours of them.
 */
export async function beatByClock(page: Page, first: Pulse['first']): Promise<void> {
  const position = Number(first.lastEvent);
  await page.addInitScript(beat, { first, everySeconds: Number(first.everySeconds), position });
}

/** Runs in the page, before its scripts: as text, so it names nothing from outside, and no function of its own. */
function beat({ first, everySeconds, position }: Pulse): void {
  const began = Date.now();
  const firstDay = Date.parse(String(first.today));
  const dayInMs = 86_400_000;
  const line = {
    send(port: MessagePort, data: object) {
      port.onmessage?.(new MessageEvent('message', { data }));
    },
    beat(port: MessagePort) {
      const days = Math.floor((Date.now() - began) / dayInMs);
      const today = new Date(firstDay + days * dayInMs).toISOString().slice(0, 10);
      const text = JSON.stringify({ ...first, live: true, today, time: `${today}T12:00:00+03:00` });
      this.send(port, { kind: 'event', name: 'heartbeat', id: null, text, agoMs: 0 });
    },
    hello(port: MessagePort) {
      this.beat(port);
      const open = { kind: 'line', line: 'open', retryInMs: null, heardMsAgo: 0, position };
      this.send(port, open);
    },
  };
  globalThis.SharedWorker = new Proxy(SharedWorker, {
    construct() {
      const { port1: port } = new MessageChannel();
      port.postMessage = (word: unknown) => word === 'hello' && line.hello(port);
      setInterval(() => line.beat(port), everySeconds * 1000);
      return { port, onerror: null };
    },
  });
}
