import { expect, test } from 'vitest';
import { fitSteps } from './fit-steps';

test('all are shortened once, from the lowest rank up, before any is shortened twice; then they are dropped', () => {
  expect(fitSteps([2, 1, 3], 1)).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [1, 0, 1],
    [1, 0, 2],
    [1, 0, null],
    [1, null, null],
  ]);
});

test('what must always be shown is never dropped', () => {
  expect(fitSteps([1, 2], 2)).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test('a single slot with one form is always shown', () => {
  expect(fitSteps([1], 1)).toEqual([[0]]);
});
