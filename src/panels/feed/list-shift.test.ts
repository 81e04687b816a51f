import { expect, test } from 'vitest';
import { shiftOf } from './list-shift';

const place = (top: number, scrolled: number) => ({ top, scrolled });

test.each([
  ['nothing happened', place(200, 0), place(200, 0), 0],
  ['a line more above it', place(200, 0), place(228.35, 0), 28.35],
  ['a line less above it', place(228, 0), place(200, 0), -28],
  ['the reader scrolls the window', place(200, 0), place(200, 150), 0],
  ['no more than what layout rounds, and a scroll', place(200, 0), place(200.01, 150), 0],
  ['the browser has followed', place(200, 150), place(228.35, 178), 0],
  ['the browser has followed upwards', place(228.35, 178), place(200, 150), 0],
  ['the reader scrolls and a line comes', place(200, 0), place(228, 150), 28],
])('%s', (_what, before, now, expected) => {
  expect(shiftOf(before, now)).toBeCloseTo(expected, 6);
});
