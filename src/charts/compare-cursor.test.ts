import { describe, expect, test } from 'vitest';
import { alignedRows } from '../domain/testing/aligned';
import { movedPlace, openedAt } from './compare-cursor';

const reach = { first: -14, last: 20 };

describe('keys move the cursor', () => {
  test.each([
    ['ArrowRight', 3, 'a', { offset: 4, row: 'a' }],
    ['ArrowLeft', 3, 'b', { offset: 2, row: 'b' }],
    ['PageUp', 3, 'a', { offset: 10, row: 'a' }],
    ['PageDown', 3, 'a', { offset: -4, row: 'a' }],
    ['ArrowRight', 20, 'a', { offset: 20, row: 'a' }],
    ['ArrowLeft', -14, 'a', { offset: -14, row: 'a' }],
    ['Home', 3, 'b', { offset: -14, row: 'b' }],
    ['End', 3, 'b', { offset: 20, row: 'b' }],
    ['ArrowDown', 3, 'a', { offset: 3, row: 'b' }],
    ['ArrowUp', 3, 'b', { offset: 3, row: 'a' }],
    ['ArrowRight', null, 'a', { offset: -14, row: 'a' }],
    ['ArrowLeft', null, 'a', { offset: 20, row: 'a' }],
    ['ArrowDown', null, 'a', { offset: -14, row: 'b' }],
    ['Enter', 3, 'a', null],
    ['x', 3, 'a', null],
  ] as const)('%s from %s in %s', (key, offset, row, place) => {
    expect(movedPlace(key, { offset, row }, reach)).toEqual(place);
  });
});

describe('what a place opens', () => {
  const periods = {
    a: alignedRows([], { period: '2021-12-01..2021-12-03' }),
    b: alignedRows([], { period: '2021-11-01..2021-11-10' }),
  };
  test.each([
    ['nothing before a day is chosen', null, 'a', null],
    ['the day of its row', 1, 'a', 'a'],
    ['the day of the lower row', 1, 'b', 'b'],
    ['that of the other, where its own has none', 5, 'a', 'b'],
    ['nothing where neither has one', 30, 'a', null],
  ] as const)('%s', (_what, offset, row, opened) => {
    expect(openedAt(periods, { offset, row })).toBe(opened);
  });
});
