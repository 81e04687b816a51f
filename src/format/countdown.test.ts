import { expect, test } from 'vitest';
import { hoursTo } from './countdown';

const midnight = '2021-12-31T21:00:00Z';
const hours = (now: string, days: number, instant: string | null = midnight) =>
  hoursTo({ instant, days }, Date.parse(now));

test('the hours to a midnight are rounded up, the last one too', () => {
  expect(hours('2021-12-30T14:30:00Z', 1)).toEqual({ figure: '31', unit: 'hours' });
  expect(hours('2021-12-30T21:00:01Z', 0)).toEqual({ figure: '24', unit: 'hours' });
  expect(hours('2021-12-31T20:59:59Z', 0)).toEqual({ figure: '1', unit: 'hour' });
});

test('a clock that contradicts the day of the data tells no hours', () => {
  expect(hours('2021-12-31T14:30:00Z', 1), 'a day ahead').toBeNull();
  expect(hours('2021-12-29T14:30:00Z', 1), 'a day behind').toBeNull();
  expect(hours('2021-12-31T21:00:00Z', 0), 'past it').toBeNull();
  expect(hours('2021-12-30T14:30:00Z', 1, null), 'no instant').toBeNull();
});
