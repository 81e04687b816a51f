import { QueryClient } from '@tanstack/react-query';
import { expect, vi } from 'vitest';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../queries';
import { startLive } from '../live-data';
import type { LineMessage, StreamMessage } from '../messages';
import { FakeClock } from './fake-clock';
import type { FakeServer } from './fake-server';

export class LivePage {
  readonly client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  readonly clock = new FakeClock();
  readonly stop: () => void;
  #listener: (message: StreamMessage) => void = () => {};
  readonly #frames = new Set<() => void>();

  constructor(server: FakeServer) {
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
      requestFrame: (run) => {
        this.#frames.add(run);
        return () => this.#frames.delete(run);
      },
    });
  }

  async load(): Promise<void> {
    await Promise.all([
      this.client.fetchQuery(datasetQuery),
      this.client.fetchQuery(attackColumnsQuery),
      this.client.fetchQuery(statementsQuery),
    ]);
  }

  /** The stream's line tells something; nothing is done with it yet. */
  tell(...messages: readonly StreamMessage[]): void {
    for (const message of messages) this.#listener(message);
  }

  frame(): void {
    for (const run of [...this.#frames]) run();
    // No time passes, so there is no rest after the work either.
    this.clock.pass(0);
  }

  hear(...messages: readonly StreamMessage[]): void {
    this.tell(...messages);
    this.frame();
  }

  async settle(): Promise<void> {
    const quiet = () => {
      if (this.client.isFetching() > 0) throw new Error('something is still being asked for');
    };
    await vi.waitFor(quiet, { interval: 1 });
    // What is done about an answer is done in the turn of the event loop after it at the latest.
    await new Promise((resolve) => setImmediate(resolve));
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

export function lineAt(position: number): LineMessage {
  return { kind: 'line', line: 'open', retryInMs: null, heardMsAgo: null, position };
}
