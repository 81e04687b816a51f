import { QueryClient } from '@tanstack/react-query';
import { expect, vi } from 'vitest';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../queries';
import { startLive } from '../live-data';
import type { LineMessage, StreamMessage } from '../messages';
import { FakeClock } from './fake-clock';
import type { FakeServer } from './fake-server';

const waiting = { interval: 1, timeout: 5000 };

export class LivePage {
  readonly client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  readonly clock = new FakeClock();
  readonly stop: () => void;
  #listener: (message: StreamMessage) => void = () => {};

  readonly #server: FakeServer;

  constructor(server: FakeServer) {
    this.#server = server;
    vi.stubGlobal('fetch', server.fetch);
    this.stop = startLive(this.client, {
      subscribe: (listener) => {
        this.#listener = listener;
        return () => {
          this.#listener = () => {};
        };
      },
      now: this.clock.now,
      setTimer: this.clock.setTimer,
      random: () => 0.5,
    });
  }

  async load(): Promise<void> {
    await Promise.all([
      this.client.fetchQuery(datasetQuery),
      this.client.fetchQuery(attackColumnsQuery),
      this.client.fetchQuery(statementsQuery),
    ]);
  }

  hear(...messages: readonly StreamMessage[]): void {
    for (const message of messages) this.#listener(message);
  }

  /** Hears, and does all that follows from it. */
  async follow(...messages: readonly StreamMessage[]): Promise<void> {
    this.hear(...messages);
    await this.settle();
  }

  /** Until nothing is being asked for. No time passes but for rests that take none. */
  async settle(): Promise<void> {
    for (let asked = -1; asked < this.#server.answered; ) {
      asked = this.#server.answered;
      await vi.waitFor(() => {
        if (this.#server.isAsked) throw new Error('something is still being asked for');
      }, waiting);
      await vi.dynamicImportSettled();
      await new Promise((resolve) => setImmediate(resolve));
      this.clock.pass(0);
      this.clock.pass(0);
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#server.isAsked) asked = -1;
    }
  }

  /** Ids and versions of the attacks in the cache, in order; null where there are none yet. */
  attacks(): string[] | null {
    const columns = this.client.getQueryData(attackColumnsQuery.queryKey)?.columns;
    return columns ? columns.id.map((id, row) => `${id}.${columns.version[row]}`).sort() : null;
  }

  statements(): string[] | null {
    const all = this.client.getQueryData(statementsQuery.queryKey)?.statements;
    return all ? all.map(({ id, version }) => `${id}.${version}`).sort() : null;
  }

  dataset() {
    return this.client.getQueryData(datasetQuery.queryKey);
  }
}

export function expectAll(page: LivePage, server: FakeServer): void {
  const named = (all: readonly { readonly id: string; readonly version: number }[]) =>
    all.map(({ id, version }) => `${id}.${version}`).sort();
  expect(page.attacks()).toEqual(named(server.attacks()));
  expect(page.statements()).toEqual(named(server.statements()));
}

export const openLine: LineMessage = {
  kind: 'line',
  line: 'open',
  retryInMs: null,
  heardMsAgo: null,
};
