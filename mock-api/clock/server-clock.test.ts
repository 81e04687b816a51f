import { describe, expect, it } from 'vitest';
import { dayState } from '../../src/domain/coverage';
import { day } from '../../src/domain/day';
import { attackCoverage } from '../../src/domain/still-coming-in';
import { attackColumns } from '../../src/domain/testing/columns';
import { span } from '../../src/domain/testing/dataset';
import { StartupError } from '../startup-error';
import { calendarClock, clockFor, frozenClock } from './server-clock';

const at = (instant: string) => () => new Date(instant);

describe('frozenClock', () => {
  it('stays at its day while time goes on', () => {
    const clock = frozenClock(day('2021-12-30'), at('2026-02-03T04:05:06Z'));
    expect(clock.isLive).toBe(false);
    expect(clock.today()).toBe('2021-12-30');
    expect(clock.now()).toEqual(new Date('2026-02-03T04:05:06Z'));
  });
});

describe('calendarClock', () => {
  it.each([
    // Baghdad is three hours ahead all year; New York, where these tests run, five or four behind.
    ['Asia/Baghdad', '2021-12-30T20:59:59.999Z', '2021-12-30'],
    ['Asia/Baghdad', '2021-12-30T21:00:00.000Z', '2021-12-31'],
    ['America/New_York', '2021-03-14T04:59:59.999Z', '2021-03-13'],
    ['America/New_York', '2021-03-14T05:00:00.000Z', '2021-03-14'],
    // The day after the clocks were put forward begins an hour earlier.
    ['America/New_York', '2021-03-15T03:59:59.999Z', '2021-03-14'],
    ['America/New_York', '2021-03-15T04:00:00.000Z', '2021-03-15'],
    ['America/New_York', '2021-11-07T03:59:59.999Z', '2021-11-06'],
    ['America/New_York', '2021-11-08T04:59:59.999Z', '2021-11-07'],
    ['America/New_York', '2021-11-08T05:00:00.000Z', '2021-11-08'],
    ['Pacific/Kiritimati', '2021-12-31T10:00:00.000Z', '2022-01-01'],
    ['Pacific/Pago_Pago', '2022-01-01T10:59:59.999Z', '2021-12-31'],
    // Calendars of the zone's country are not ours.
    ['Asia/Tehran', '2021-12-30T20:30:00.000Z', '2021-12-31'],
    ['Asia/Bangkok', '2024-02-29T00:00:00.000Z', '2024-02-29'],
  ])('in %s at %s it is %s', (zone, instant, expected) => {
    const clock = calendarClock(zone, at(instant));
    expect(clock.isLive).toBe(true);
    expect(clock.today()).toBe(expected);
    expect(clock.now()).toEqual(new Date(instant));
  });

  it('reads the clock each time', () => {
    let now = '2021-12-30T20:59:59Z';
    const clock = calendarClock('Asia/Baghdad', () => new Date(now));
    expect(clock.today()).toBe('2021-12-30');
    now = '2021-12-30T21:00:00Z';
    expect(clock.today()).toBe('2021-12-31');
  });

  it('names the day that is not over, whose reports are still coming in', () => {
    const dataset = {
      coverage: { attacks: [span('2021-12-01..2021-12-31', 'listed')], statements: [] },
    };
    const late = at('2021-12-30T21:30:00Z');
    const states = ['Asia/Baghdad', 'America/New_York'].map((zone) => {
      const today = calendarClock(zone, late).today();
      return dayState(attackCoverage(dataset, attackColumns([]), today), day('2021-12-30'), today);
    });
    expect(states).toEqual(['listed', 'stillComingIn']);
  });

  it('says that there is no such zone', () => {
    expect(() => calendarClock('Asia/Atlantis', at('2021-12-30T00:00:00Z'))).toThrow(StartupError);
  });
});

describe('clockFor', () => {
  const dataset = { asOf: day('2021-12-30'), timeZone: 'Asia/Baghdad' };
  it.each([
    [false, '2021-12-30'],
    [true, '2024-06-02'],
  ])('of a dataset whose live is %s', (live, today) => {
    const clock = clockFor({ ...dataset, live }, at('2024-06-01T21:00:00Z'));
    expect([clock.isLive, clock.today()]).toEqual([live, today]);
  });
});
