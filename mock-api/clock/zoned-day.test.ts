import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/domain/day';
import { endOf, zoneCalendar } from './zoned-day';

describe('startOf', () => {
  it.each([
    ['Asia/Baghdad', '2021-11-19', '2021-11-18T21:00:00.000Z'],
    ['America/New_York', '2021-03-14', '2021-03-14T05:00:00.000Z'],
    ['America/New_York', '2021-03-15', '2021-03-15T04:00:00.000Z'],
    ['Pacific/Kiritimati', '2022-01-01', '2021-12-31T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2022-01-01', '2022-01-01T11:00:00.000Z'],
    // Midnight itself was skipped: the day began at one o'clock.
    ['Asia/Beirut', '2021-03-28', '2021-03-27T22:00:00.000Z'],
  ])('in %s %s begins at %s', (zone, on, expected) => {
    expect(zoneCalendar(zone).startOf(day(on)).toISOString()).toBe(expected);
  });

  it('is the first millisecond of every day of a year with two changes of the clocks', () => {
    const calendar = zoneCalendar('America/New_York');
    for (let on = day('2021-01-01'); on < '2022-01-01'; on = addDays(on, 1)) {
      const start = calendar.startOf(on).getTime();
      expect(calendar.dayAt(new Date(start))).toBe(on);
      expect(calendar.dayAt(new Date(start - 1))).toBe(addDays(on, -1));
      expect(calendar.dayAt(endOf(on, calendar))).toBe(on);
    }
  });
});

describe('dayAt', () => {
  it.each(['1899-06-01T00:00:00Z', '2200-06-01T00:00:00Z', '-002021-06-01T00:00:00Z'])(
    'has no day for %s',
    (instant) => {
      expect(() => zoneCalendar('UTC').dayAt(new Date(instant))).toThrow(RangeError);
    },
  );
});
