import { expect, test } from 'vitest';
import { whyBroken } from './why-broken';

test.each([
  ['interval', 'hour', 'is not day, week or month'],
  ['runUp', '10', 'is not 7, 14 or 28'],
  ['stated', 'yes', 'is not left-out or counted'],
  ['fold', 'yes', 'is not off, the only value'],
])('%s=%s %s', (name, value, why) => {
  expect(whyBroken({ name, value, why: null }, null)).toBe(why);
});
