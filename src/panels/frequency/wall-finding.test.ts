import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import { days } from '../../domain/testing/columns';
import { shorterFindings } from './wall-finding';

const december: Finding = {
  range: days('2021-12-01..2021-12-27'),
  days: 27,
  bound: { low: 31, high: 32 },
  stillComingIn: 0,
};
const november: Finding = {
  range: days('2021-11-19..2021-11-30'),
  days: 12,
  bound: { low: 7, high: null },
  stillComingIn: 0,
};

/** The texts as they look: days that never part are joined by what cannot be seen. */
const seen = (findings: readonly Finding[]) =>
  shorterFindings(findings, day('2021-12-30')).texts.map((text) =>
    text.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''),
  );

describe('what the chart shows, in fewer and fewer words', () => {
  test('first all of it, then without the earlier days, never without its days', () => {
    expect(seen([december, november])).toEqual([
      '31 or 32 attacks listed December 1–27, at least 7 November 19–30: 1.1 to 1.2 a day, after at least 0.58',
      '31 or 32 attacks listed Dec 1–27, at least 7 Nov 19–30: 1.1 to 1.2 a day, after at least 0.58',
      '1.1 to 1.2 attacks a day listed Dec 1–27, at least 0.58 Nov 19–30',
      '31 or 32 attacks listed Dec 1–27',
      '31 or 32 attacks Dec 1–27',
    ]);
    expect(shorterFindings([december, november], day('2021-12-30')).whole).toBe(3);
  });

  test('of equally many days without the rates', () => {
    const october: Finding = { ...december, range: days('2021-10-05..2021-10-31') };
    expect(seen([december, october]).at(1)).toBe(
      '31 or 32 attacks listed Dec 1–27, 31 or 32 Oct 5–31',
    );
    expect(shorterFindings([december, october], day('2021-12-30')).whole).toBe(2);
  });

  test('of days without an attack, before or after, it says none and no rate of nothing', () => {
    const none = { low: 0, high: 0 };
    const both = [december, november].map((one) => ({ ...one, bound: none }));
    expect(seen(both).at(0)).toBe('No attack listed December 1–27, none November 19–30');
    expect(seen([december, { ...november, bound: none }]).at(0)).toBe(
      '31 or 32 attacks listed December 1–27, none November 19–30: 1.1 to 1.2 a day, after 0',
    );
  });
  test('of one stretch of days', () => {
    expect(seen([december]).slice(0, 2)).toEqual([
      '31 or 32 attacks listed December 1–27',
      '31 or 32 attacks listed Dec 1–27',
    ]);
    expect(shorterFindings([december], day('2021-12-30')).whole).toBe(2);
  });

  test('a month is not parted from its days', () => {
    for (const text of shorterFindings([december, november], day('2021-12-30')).texts) {
      expect(text).not.toMatch(/(Dec|Nov)[a-z]* \d|–\d/);
    }
  });

  test('nothing listed is not nothing', () => {
    const { texts } = shorterFindings([], day('2021-12-30'));
    expect(texts.at(-1)).toBe('No day of this period is listed');
    expect(texts.join()).not.toMatch(/attacks?,|\d/);
  });
});
