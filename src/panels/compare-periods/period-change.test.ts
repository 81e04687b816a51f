import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersection } from '../../domain/day-range';
import { winterRange } from '../../domain/testing/arbitraries';
import { days } from '../../domain/testing/columns';
import { overlapSuggestions } from './period-change';

test('every way out of an overlap leads to two periods that share no day', () => {
  fc.assert(
    fc.property(winterRange, winterRange, (a, b) => {
      fc.pre(intersection(a, b) !== null);
      const ways = overlapSuggestions(a, b);
      expect(ways.length).toBeGreaterThan(0);
      for (const { change } of ways) {
        const [newA, newB] = [change.a ?? a, change.b ?? b];
        expect(newA.start <= newA.end && newB.start <= newB.end).toBe(true);
        expect(intersection(newA, newB)).toBeNull();
      }
    }),
  );
});

test('a period within the other keeps the one way that is always there', () => {
  const within = days('2021-12-10..2021-12-12');
  expect(overlapSuggestions(within, within).map(({ words }) => words)).toEqual([
    'Compare A with as many days before it',
  ]);
});
