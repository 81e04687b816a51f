import type { Page } from '@playwright/test';

interface BeatOptions {
  readonly first: Readonly<Record<string, unknown>>;
  readonly everySeconds: number;
}

export async function firstHeartbeat(url: string): Promise<BeatOptions['first']> {
  const { body } = await fetch(`${url}/api/stream`);
  let text = '';
  // Returning from the loop closes the stream.
  for await (const part of body ?? []) {
    text += Buffer.from(part).toString();
    const data = /^event: heartbeat\ndata: (.+)\n/m.exec(text)?.[1];
    if (data !== undefined) return JSON.parse(data);
  }
  throw new Error(`The stream at ${url} has no heartbeat.`);
}

/**
 * Replaces the page's connection by heartbeats on the page's clock, which must be installed: real network events do not
 * speed up with it, and would look like a lost connection. The server's day advances every 24 hours of page time.
 */
export async function beatByClock(page: Page, first: BeatOptions['first']): Promise<void> {
  await page.addInitScript(beat, { first, everySeconds: Number(first.everySeconds) });
}

/** Runs in the page before its scripts, so it must not refer to anything outside. */
function beat({ first, everySeconds }: BeatOptions): void {
  const began = Date.now();
  const firstDay = Date.parse(String(first.today));
  const dayInMs = 86_400_000;
  class BeatingSource extends EventTarget {
    readonly #timers: readonly ReturnType<typeof setTimeout>[];

    constructor() {
      super();
      this.#timers = [
        setTimeout(() => this.#beat()),
        setInterval(() => this.#beat(), everySeconds * 1000),
      ];
    }

    close(): void {
      for (const timer of this.#timers) clearTimeout(timer);
    }

    #beat(): void {
      const days = Math.floor((Date.now() - began) / dayInMs);
      const today = new Date(firstDay + days * dayInMs).toISOString().slice(0, 10);
      const data = JSON.stringify({ ...first, live: true, today, time: `${today}T12:00:00+03:00` });
      this.dispatchEvent(new MessageEvent('heartbeat', { data }));
    }
  }
  Object.assign(globalThis, { EventSource: BeatingSource });
}
