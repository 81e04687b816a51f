import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import type { PeriodCount } from '../../domain/verdict';
import { noteTexts, periodTexts } from './wall-compare-texts';
import { oneChosenTexts, overlapTexts } from './wall-compare-words';

const today = day('2021-12-30');
const count = (low: number, high: number | null, covered: number, length: number): PeriodCount => ({
  bound: { low, high },
  days: covered,
  length,
});

describe('a period', () => {
  test.each<[string, PeriodCount, string[]]>([
    [
      'a range',
      count(18, 19, 14, 14),
      ['A, December 14–27', '18 or 19', 'attacks', 'on 14 covered days', '1.3 to 1.4 a day'],
    ],
    [
      'no upper bound, partly covered',
      count(11, null, 11, 14),
      [
        'A, December 14–27',
        'at least 11',
        'attacks',
        'on 11 covered days of 14',
        'at least 1.0 a day',
      ],
    ],
    [
      'one',
      count(1, 1, 14, 14),
      ['A, December 14–27', '1', 'attack', 'on 14 covered days', '0.071 a day'],
    ],
    [
      'none',
      count(0, 0, 14, 14),
      ['A, December 14–27', '0', 'attacks', 'on 14 covered days', 'none a day'],
    ],
  ])('%s', (_what, counted, expected) => {
    const {
      days: when,
      figure,
      unit,
      covered,
      rate,
    } = periodTexts('a', days('2021-12-14..2021-12-27'), counted, today);
    expect([when[0], figure[0], unit[0], covered[0], rate[0]]).toEqual(expected);
  });

  test('without coverage has no figure, and no zero', () => {
    const texts = periodTexts('b', days('2021-11-05..2021-11-18'), count(0, 0, 0, 14), today);
    expect(texts).toMatchObject({ figure: ['no data'], unit: [], rate: [] });
    expect(texts.covered).toEqual(['none of 14 days is covered']);
  });

  test('on days still coming in has a count so far, however short', () => {
    const range = days('2021-12-14..2021-12-27');
    const covered = (of: number) =>
      periodTexts('a', range, { ...count(10, 10, of, 14), stillComingIn: 1 }, today).covered;
    expect(covered(14)).toEqual([
      'on 14 covered days (1 of these days still coming in)',
      'so far, on 14 covered days',
    ]);
    expect(covered(12).at(-1)).toBe('so far, on 12 of 14 days');
  });

  test('of another year names it, however short', () => {
    const texts = periodTexts('a', days('2020-12-14..2020-12-27'), count(3, 3, 14, 14), today);
    expect(texts.days).toEqual(['A, December 14–27, 2020', 'A, Dec 14–27, 2020']);
  });
});

describe('notes', () => {
  const none = { stated: { a: 0, b: 0 }, remarks: [] };
  const pair = { a: days('2021-12-14..2021-12-27'), b: days('2021-11-30..2021-12-13') };
  const preset = { kind: 'recent', length: 14, ...pair } as const;

  test('say what is shown if nothing is chosen', () => {
    const [chosen] = noteTexts({ by: { kind: 'default', preset }, ...none }, today);
    expect(chosen).toEqual(['Last 14 covered days against the 14 before.']);
  });
  test('say nothing of a preset', () => {
    expect(noteTexts({ by: { kind: 'preset', preset }, ...none }, today)).toEqual([]);
  });
  test('warn of what was picked by hand, of stated days, and pass on what the source says', () => {
    const remark = {
      id: 'lull',
      on: days('2021-10-10'),
      knownOn: today,
      text: 'Fewer, it says.',
      sources: [],
    };
    const notes = noteTexts(
      {
        by: { kind: 'hand' },
        stated: { a: 0, b: 1 },
        remarks: [remark],
      },
      today,
    ).map(([first]) => first);
    expect(notes).toEqual([
      'Picked by hand: of 39 days of noise without bursts the best week looks significant 24% of the time.',
      '1 day only stated to be empty counts as zero: the verdict leans on that.',
      'October 10, said without figures: Fewer, it says.',
    ]);
  });
});

describe('if nothing is compared', () => {
  test('one period is chosen', () => {
    const one = { kind: 'one', side: 'b', range: days('2021-12-21..2021-12-27') } as const;
    expect(oneChosenTexts(one, today).heading[0]).toBe('B is December 21–27. A is not chosen.');
  });
  test('they share days', () => {
    const ranges = {
      a: days('2021-12-14..2021-12-27'),
      b: days('2021-12-01..2021-12-20'),
      shared: days('2021-12-14..2021-12-20'),
    };
    const { heading, text } = overlapTexts(ranges, today);
    expect(heading[0]).toBe('A and B share December 14–20: nothing is compared.');
    expect(text[0]).toContain('would count on both sides');
  });
});
