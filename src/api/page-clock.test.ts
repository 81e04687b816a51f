import { beforeEach, expect, test } from 'vitest';
import { sleeplessClock } from './page-clock';
import { FakeClock } from './stream/testing/fake-clock';

const hour = 3_600_000;
let clock: FakeClock;
let now: () => number;

beforeEach(() => {
  clock = new FakeClock();
  now = sleeplessClock(clock);
});

test('the age of a time from before a sleep includes the sleep', () => {
  clock.pass(3000);
  const noted = now();
  clock.sleep(8 * hour);
  clock.pass(1000);
  expect(now() - noted).toBe(8 * hour + 1000);
  clock.pass(1000);
  expect(now() - noted).toBe(8 * hour + 2000);
  clock.sleep(hour);
  expect(now() - noted).toBe(9 * hour + 2000);
});

test.each([-24 * hour, -6000, -4000, 4000])('a clock that is set by %d ms changes no age', (ms) => {
  const noted = now();
  clock.sleep(ms);
  clock.pass(1000);
  expect(now() - noted).toBe(1000);
});

test('a clock that is set forward makes older what was noted before, and nothing after it', () => {
  const noted = now();
  clock.sleep(24 * hour);
  expect(now() - noted).toBe(24 * hour);
  const again = now();
  clock.pass(1000);
  expect(now() - again).toBe(1000);
});

test('a clock that is set forward and back never runs back', () => {
  clock.sleep(24 * hour);
  const ahead = now();
  clock.sleep(-24 * hour);
  clock.pass(1);
  expect(now() - ahead).toBe(1);
});
