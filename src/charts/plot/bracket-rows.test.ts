import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { bracketsInRows, placeBracketWords, rowsOf } from './bracket-rows';
import { plotAxis } from './plot-axis';

const spanning = (...texts: string[]) =>
  texts.map((text) => ({ range: days(text), bound: { low: 3, high: null }, part: 0, records: 1 }));
const asOf = day('2021-12-30');
const axis = plotAxis(dayNumber(day('2021-11-01')), dayNumber(day('2021-11-30')), 600);

describe('brackets', () => {
  test('stand in one row if they share no day', () => {
    const brackets = bracketsInRows(spanning('2021-11-26..2021-11-28', '2021-11-20..2021-11-25'));
    expect(brackets.map(({ row }) => row)).toEqual([0, 0]);
    expect(rowsOf(brackets)).toBe(1);
  });

  test('that share a day stand in different rows, at most three', () => {
    const same = '2021-11-26..2021-11-28';
    const brackets = bracketsInRows(spanning(same, same, same, same, same));
    expect(brackets.map(({ row }) => row)).toEqual([0, 1, 2, 2, 2]);
    expect(rowsOf(brackets)).toBe(3);
  });

  test('take no row if there are none', () => {
    expect(rowsOf(bracketsInRows([]))).toBe(0);
  });
});

describe('their words', () => {
  const wordsOf = (...texts: string[]) =>
    placeBracketWords(bracketsInRows(spanning(...texts)), axis, { asOf, text: 12 });

  test('stand under the middle of the days', () => {
    const [words] = wordsOf('2021-11-14..2021-11-16');
    expect(words?.words).toBe('3 or more, Nov 14–16');
    expect(words?.shift).toBe(0);
    expect(words?.day).toBe(dayNumber(day('2021-11-14')) + 1.5);
  });

  test('stay within the plot at its ends', () => {
    expect(wordsOf('2021-11-01..2021-11-02')[0]?.shift).toBeGreaterThan(0);
    expect(wordsOf('2021-11-29..2021-11-30')[0]?.shift).toBeLessThan(0);
  });

  test('are left out if they would meet others in their row', () => {
    const [first, second] = wordsOf('2021-11-14..2021-11-16', '2021-11-17..2021-11-18');
    expect(first).not.toBeNull();
    expect(second).toBeNull();
  });
});
