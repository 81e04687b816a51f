import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day';
import { zoneCalendar } from '../clock/zoned-day';
import { replayClock } from './replay-clock';

const days = { first: day('2021-11-19'), last: day('2021-11-21') };

/** A clock of two seconds a day whose real time is set by hand, from any number on. */
function clockAt(timeZone = 'Asia/Baghdad', span = days) {
  const real = { milliseconds: 1_234 };
  const clock = replayClock(span, zoneCalendar(timeZone), 2_000, () => real.milliseconds);
  const at = (elapsed: number) => {
    real.milliseconds = 1_234 + elapsed;
    return clock;
  };
  return { clock, at };
}

describe('replayClock', () => {
  it.each([
    [0, '2021-11-18T21:00:00.000Z', '2021-11-19'],
    [1_000, '2021-11-19T09:00:00.000Z', '2021-11-19'],
    [1_999, '2021-11-19T20:59:16.800Z', '2021-11-19'],
    [2_000, '2021-11-19T21:00:00.000Z', '2021-11-20'],
    [5_999, '2021-11-21T20:59:16.800Z', '2021-11-21'],
  ])('after %d ms it is %s', (elapsed, instant, today) => {
    const clock = clockAt().at(elapsed);
    expect(clock.now().toISOString()).toBe(instant);
    expect(clock.today()).toBe(today);
    expect(clock.isLive).toBe(true);
  });

  it.each([6_000, 6_001, 1e9, 1e15])('stays at the end of the last day after %d ms', (elapsed) => {
    const clock = clockAt().at(elapsed);
    expect(clock.now().toISOString()).toBe('2021-11-21T20:59:59.999Z');
    expect(clock.today()).toBe('2021-11-21');
    expect(clock.isLive).toBe(false);
  });

  it('says how long it is to an instant', () => {
    const { clock, at } = clockAt();
    const noon = new Date('2021-11-20T09:00:00Z');
    expect(clock.millisecondsUntil(noon)).toBe(3_000);
    expect(at(2_500).millisecondsUntil(noon)).toBe(500);
    expect(at(3_000).millisecondsUntil(noon)).toBe(0);
    expect(at(4_000).millisecondsUntil(noon)).toBe(0);
    expect(at(6_000).millisecondsUntil(clock.end)).toBe(0);
  });

  it('waits at an instant until it may go on', () => {
    const { clock, at } = clockAt();
    const noon = new Date('2021-11-20T09:00:00Z');
    clock.waitAt(noon);
    expect(at(2_900).now().toISOString()).toBe('2021-11-20T07:48:00.000Z');
    for (const elapsed of [3_000, 5_000, 1e9]) expect(at(elapsed).now()).toEqual(noon);
    expect([clock.today(), clock.isLive]).toEqual(['2021-11-20', true]);
    clock.waitAt(new Date('2021-11-21T09:00:00Z'));
    expect([clock.today(), clock.isLive]).toEqual(['2021-11-21', true]);
    clock.waitAt(noon);
    expect(clock.today()).toBe('2021-11-21');
    clock.waitAt(null);
    expect([clock.now(), clock.isLive]).toEqual([clock.end, false]);
  });

  it('runs through every day of a zone that puts its clocks back', () => {
    const span = { first: day('2021-11-06'), last: day('2021-11-08') };
    const { at } = clockAt('America/New_York', span);
    const seen = new Set(Array.from({ length: 80 }, (_, step) => at(step * 80).today()));
    expect([...seen]).toEqual(['2021-11-06', '2021-11-07', '2021-11-08']);
  });
});
