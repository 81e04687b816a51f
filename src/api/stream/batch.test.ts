import { beforeEach, expect, test } from 'vitest';
import { Batch } from './batch';
import { FakeClock } from './testing/fake-clock';

let clock: FakeClock;
let frames: Set<() => void>;
/** When each work began, in milliseconds. */
let began: number[];
/** How long it takes: at once, and after it until the page is drawn. */
let takes: { readonly work: number; readonly draw: number };
let batch: Batch;

beforeEach(() => {
  clock = new FakeClock();
  frames = new Set();
  began = [];
  takes = { work: 0, draw: 0 };
  const { now, setTimer } = clock;
  const requestFrame = (run: () => void) => {
    frames.add(run);
    return () => frames.delete(run);
  };
  batch = new Batch({ now, setTimer, requestFrame }, () => {
    began.push(now());
    // The cache tells the panels by a timer; they are drawn within it.
    setTimer(() => clock.work(takes.draw), 0);
    clock.work(takes.work);
  });
});

/** Asks every 20 ms and draws a frame with it, for so long. */
function askFor(ms: number): void {
  for (const end = clock.now() + ms; clock.now() < end; clock.pass(20)) {
    batch.ask();
    for (const run of [...frames]) run();
  }
}

test('many questions of one frame are one work', () => {
  for (let time = 0; time < 5; time += 1) batch.ask();
  expect(frames.size).toBe(1);
  for (const run of [...frames]) run();
  clock.pass(1000);
  expect(began).toEqual([0]);
});

test('work that takes nothing is done with every frame', () => {
  askFor(200);
  expect(began).toHaveLength(10);
});

test.each([
  ['in the cache', { work: 50, draw: 0 }],
  ['in the panels', { work: 0, draw: 50 }],
  ['in both', { work: 20, draw: 30 }],
])('after work of 50 ms the page has 200 ms for itself: %s', (_what, taken) => {
  takes = taken;
  askFor(2000);
  const rests = began.slice(1).map((at, index) => at - (began[index] ?? 0) - 50);
  expect(rests.length).toBeGreaterThan(5);
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(200);
  expect(Math.max(...rests)).toBeLessThan(260);
});

test('it never waits for more than a second, and then does what was asked meanwhile', () => {
  takes = { work: 3000, draw: 0 };
  batch.ask();
  for (const run of [...frames]) run();
  takes = { work: 0, draw: 0 };
  batch.ask();
  clock.pass(1200);
  expect(began).toEqual([0, 4100]);
});

test('stopped, it does nothing that was asked', () => {
  batch.ask();
  batch.stop();
  clock.pass(1000);
  expect([began, frames.size, clock.waiting]).toEqual([[], 0, 0]);
});
