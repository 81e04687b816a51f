import { beforeEach, describe, expect, test } from 'vitest';
import { aConnection } from './testing/a-connection';

let clock: ReturnType<typeof aConnection>['clock'];
let sources: ReturnType<typeof aConnection>['sources'];
let lines: ReturnType<typeof aConnection>['lines'];
let waits: ReturnType<typeof aConnection>['waits'];

beforeEach(() => {
  ({ clock, sources, lines, waits } = aConnection());
});

describe('a line on which nothing comes', () => {
  test.each([
    ['every 15 s', 15, 35_000],
    ['every 5 s', 5, 15_000],
    ['every 2 s', 2, 5000],
    ['every half second', 0.5, 2000],
    ['once a day', 86_400, 605_000],
  ])('counts as broken after two heartbeats and a little: %s', (_what, every, quiet) => {
    sources.last.beat(every);
    clock.pass(quiet);
    expect(sources.all).toHaveLength(1);
    clock.pass(1000);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream']);
    expect(sources.all[0]?.isClosed).toBe(true);
    expect(lines().at(-1)).toMatchObject({ line: 'opening' });
  });

  test('goes on as long as something comes', () => {
    for (let beats = 1; beats < 20; beats += 1) {
      clock.pass(30_000);
      sources.last.beat();
    }
    expect(sources.all).toHaveLength(1);
  });

  test('a server that takes connections and says nothing is not asked in a rush', () => {
    sources.last.beat(0.5);
    clock.pass(60_000);
    expect(sources.all.length).toBeGreaterThan(3);
    expect(sources.all.length).toBeLessThan(10);
    expect(sources.openOnes).toBeLessThanOrEqual(1);
  });
});

describe('sleep', () => {
  test('it opens anew on waking, and what it heard is as old as it is', () => {
    sources.last.beat();
    clock.pass(2500);
    clock.sleep(3_600_000);
    clock.pass(1000);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream']);
    expect(lines().at(-1)).toMatchObject({ line: 'opening', heardMsAgo: 3_603_000 });
    clock.pass(10_000);
    expect(sources.all).toHaveLength(2);
  });

  test('it waits no longer for its next attempt', () => {
    waits(5);
    sources.last.fail();
    clock.sleep(60_000);
    clock.pass(1000);
    expect(sources.openOnes).toBe(1);
    expect(waits(1)).toEqual([0]);
  });

  test.each([4000, -4000])('a clock that is set by %d ms is no sleep', (ms) => {
    sources.last.beat();
    clock.sleep(ms);
    clock.pass(2000);
    expect(sources.all).toHaveLength(1);
  });
});
