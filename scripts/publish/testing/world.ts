import type { Hono } from 'hono';
import { inOrder, type Outgoing } from '../outgoing';
import type { Surroundings } from '../persist';
import { readRecords } from '../records';

export function recordsOf(given: unknown): Outgoing[] {
  const read = readRecords(given);
  if (read.kind === 'faulty') throw new Error(read.faults.join('\n'));
  return inOrder(read.records);
}

/** A world in which waiting takes no time. `answer` stands before the server; undefined leaves it to that. */
export function worldOf(
  app: Hono,
  answer: (call: number, url: URL) => Response | Error | undefined,
) {
  const stop = new AbortController();
  const told = { lines: [] as string[], waits: [] as number[], calls: [] as string[] };
  const world: Surroundings = {
    async fetch(url, init) {
      told.calls.push(`${init.method ?? 'GET'} ${url.pathname}`);
      const answered = answer(told.calls.length, url);
      if (answered instanceof Error) throw answered;
      const { signal: _, ...rest } = init;
      return answered ?? app.request(url.href, rest);
    },
    wait: async (milliseconds) => {
      told.waits.push(milliseconds);
    },
    random: () => 1,
    now: () => 0,
    say: (line) => told.lines.push(line),
    signal: stop.signal,
  };
  return { world, told, stop };
}
