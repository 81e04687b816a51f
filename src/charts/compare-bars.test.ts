import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedReport, alignedRows } from '../domain/testing/aligned';
import { attackRows, winterRange } from '../domain/testing/arbitraries';
import { openRise } from './bars';
import { compareBars, highestOf } from './compare-bars';

test('the lower bound starts at 0, with what is possible or an open end on top', () => {
  const aligned = alignedRows(
    [
      { when: '2021-12-01', low: 2, high: 3 },
      { when: '2021-12-02', low: 1, high: null },
      { when: '2021-12-03', low: 0, high: 1 },
    ],
    { period: '2021-12-01..2021-12-04', zero: '2021-12-02' },
  );
  expect(compareBars(aligned)).toEqual({
    parts: [
      {
        solid: [
          { from: -1, to: 0, bottom: 0, top: 2 },
          { from: 0, to: 1, bottom: 0, top: 1 },
        ],
        possible: [
          { from: -1, to: 0, bottom: 2, top: 3 },
          { from: 1, to: 2, bottom: 0, top: 1 },
        ],
        open: [{ from: 0, to: 1, bottom: 1, top: 1 + openRise }],
      },
    ],
    brackets: [],
    tops: [3, 1 + openRise, 1, 0],
    highest: 3,
  });
});

test('a bracket is above the bars of its days, cut to the period', () => {
  const bars = compareBars(alignedReport({ period: '2021-11-27..2021-11-30' }));
  expect(bars.brackets).toMatchObject([{ from: 0, to: 2, bottom: 2, top: 2 + 3 + openRise }]);
});

describe('without anything to draw', () => {
  test.each([
    ['no attack', '2021-12-01..2021-12-03'],
    ['not covered', '2020-12-01..2020-12-03'],
    ['still to come', '2022-12-01'],
  ])('%s', (_what, period) => {
    const aligned = alignedRows([], { period });
    const bars = compareBars(aligned);
    expect([bars.highest, highestOf(aligned, bars), bars.brackets]).toEqual([0, 0, []]);
    expect(bars.parts).toEqual([{ solid: [], possible: [], open: [] }]);
  });
});

test('a mean that looks back may be the highest', () => {
  const aligned = alignedRows([{ when: '2021-12-01', low: 70 }], { period: '2021-12-02' });
  expect(highestOf(aligned, compareBars(aligned))).toBe(10);
});

test('solid blocks add up to what is certain, and no bracket shares a place with another', () => {
  fc.assert(
    fc.property(attackRows, winterRange, (rows, { start, end }) => {
      const aligned = alignedRows(rows, { period: `${start}..${end}`, today: '2022-03-01' });
      const { parts, brackets, tops, highest } = compareBars(aligned);
      const solid = (parts[0]?.solid ?? []).reduce((sum, { top }) => sum + top, 0);
      expect(solid).toBe(aligned.days.reduce((sum, { dated }) => sum + (dated?.low ?? 0), 0));
      expect(brackets).toHaveLength(aligned.spanning.length);
      for (const [position, one] of brackets.entries()) {
        expect(one.top).toBeLessThanOrEqual(highest);
        for (let offset = one.from; offset < one.to; offset += 1) {
          expect(one.bottom).toBeGreaterThanOrEqual(tops[offset] ?? Number.NaN);
        }
        for (const other of brackets.slice(position + 1)) {
          const meets = one.from < other.to && other.from < one.to;
          if (meets) expect(other.bottom >= one.top || one.bottom >= other.top).toBe(true);
        }
      }
    }),
  );
});
