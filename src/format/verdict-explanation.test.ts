import { describe, expect, test } from 'vitest';
import { days } from '../domain/testing/columns';
import { coveredCount } from '../domain/testing/period-counts';
import { type PeriodCount, verdict } from '../domain/verdict';
import { type VerdictInputs, verdictExplanation } from './verdict-explanation';

interface Choices extends Partial<Pick<VerdictInputs, 'picked' | 'many' | 'names'>> {
  readonly dispersion?: number;
  readonly level?: number;
  /** Days of a and of b that are only stated to be empty. */
  readonly stated?: readonly [a: number, b: number];
}

/** What is explained of two periods, by term. */
function explain(a: PeriodCount, b: PeriodCount, choices: Choices = {}): Record<string, string> {
  const { dispersion = 1, level, picked = false, many = null, stated = [0, 0], ...rest } = choices;
  return Object.fromEntries(
    verdictExplanation({
      a: { ...a, range: days('2021-12-21..2021-12-27'), stated: stated[0] },
      b: { ...b, range: days('2021-12-14..2021-12-20'), stated: stated[1] },
      bursts: { plain: dispersion, withinWeekdays: null, lasting: 1, phi: dispersion },
      verdict: verdict(a, b, { dispersion, level }),
      picked,
      many,
      ...rest,
    }),
  );
}

const [few, many] = [coveredCount(12, 13, 7), coveredCount(6, 6, 7)];
const [more, fewer] = [coveredCount(14, 14, 7), coveredCount(21, 21, 32)];

test('every line of a verdict, in order', () => {
  expect(Object.keys(explain(few, many, { many: 3 }))).toEqual([
    'A, December 21–27',
    'B, December 14–20',
    'Coverage',
    'Bursts (φ)',
    'Interval',
    'Rule',
    'Strength',
    'What would change it',
    'Looked at together',
    'Picked after looking',
  ]);
});

test.each([null, 0, 1])('%s verdict is not looked at together with others', (one) => {
  expect(Object.keys(explain(few, many, { many: one }))).not.toContain('Looked at together');
});

test('what is not said has no interval and no strength', () => {
  const terms = Object.keys(explain(coveredCount(2, 2, 7), many, { many: 3 }));
  expect(terms).not.toContain('Interval');
  expect(terms).not.toContain('Strength');
  expect(terms).not.toContain('Looked at together');
});

type Row = [term: string, text: string | RegExp, a: PeriodCount, b: PeriodCount, choices?: Choices];

const rows: readonly Row[] = [
  ['A, December 21–27', '12 to 13 attacks over 7 covered days, 1.7 to 1.9 a day', few, many],
  ['A, December 21–27', 'no covered day', coveredCount(0, 0, 0), many],
  ['B, December 14–20', '6 attacks over 7 covered days, 0.86 a day', few, many],
  [
    'B, December 14–20',
    'at least 20 attacks over 7 covered days, at least 2.9 a day',
    few,
    coveredCount(20, null, 7),
  ],
  [
    'B, December 14–20',
    '6 attacks over 7 covered days, 2 of them only stated to be empty, 0.86 a day',
    few,
    many,
    { stated: [0, 2] },
  ],
  ['The run-up, December 21–27', /^12 to 13/, few, many, { names: ['the run-up', 'the rest'] }],
  [
    'Coverage',
    /^4 of 14 days of A and 7 of 7 days of B are/,
    { ...few, days: 4, length: 14 },
    many,
  ],
  ['Coverage', /covered day: a day without data is never a zero\.$/, few, many],
  [
    'Coverage',
    /covered day: days that the source states to be empty, .* counted as zeros, and .*\.$/,
    few,
    many,
    { stated: [0, 2] },
  ],
  ['Bursts (φ)', /\. 1: no more bursts than chance\.$/, few, many],
  ['Bursts (φ)', /\. 2\.1: they come in bursts/, few, many, { dispersion: 2.125 }],
  [
    'Interval',
    /^95%: 1\.4 to 6\.3 times; the counts are certain, 14 against 21, 3\.0/,
    more,
    fewer,
  ],
  [
    'Interval',
    /^95%: .*; at the fewest, 12 against 6, 2\.0 times, .* \(.*\); at the most, 13 against 6, 2\.2/,
    few,
    many,
  ],
  ['Interval', /12 against no known upper bound, no limit/, few, coveredCount(6, null, 7)],
  ['Rule', /^The whole interval lies above 1: up, 3\.0 times/, more, fewer],
  ['Rule', /^The whole interval lies below 1: down, 0\.33 times/, fewer, { ...more, days: 7 }],
  ['Rule', /^The interval holds 1, at both ends of the counts/, few, many],
  ['Rule', /^The two ends of the counts do not say the same/, few, coveredCount(6, null, 7)],
  [
    'Rule',
    /^Nothing is compared: 8 attacks in both; 10 are needed\.$/,
    coveredCount(2, 2, 7),
    many,
  ],
  ['Strength', /^Beyond 95% and also beyond 99%.*sixty daily looks.*57%/, more, fewer],
  ['Strength', /^Beyond 99%, not beyond 99\.8%\./, more, fewer, { level: 0.99 }],
  ['Strength', /^Beyond 97\.5% and also beyond 99\.5%,/, more, fewer, { level: 0.975 }],
  ['Strength', /^Beyond 95%, not beyond 99%\./, coveredCount(12, 20, 7), coveredCount(20, 24, 32)],
  ['Strength', /^Not beyond 95%\./, few, many],
  ['Strength', /^Not beyond 99%\./, few, many, { level: 0.99 }],
  ['What would change it', /^Against B, 17 attacks or more in A would be up; no/, few, many],
  ['What would change it', /^Against B, 11 attacks or more in A would be up; 0 would/, more, fewer],
  [
    'What would change it',
    /^It would take certain counts of A \(12 to 13\) and of B \(at least 6\)\. Against B, no count would be up, as B/,
    few,
    coveredCount(6, null, 7),
  ],
  ['What would change it', '2 more certain attacks in both together.', coveredCount(2, 2, 7), many],
  ['What would change it', /^Data for at least 70%/, { ...few, length: 30 }, many],
  ['What would change it', 'More attacks.', many, many, { dispersion: 20 }],
  ['What would change it', 'More certain attacks.', few, many, { dispersion: 20 }],
  [
    'What would change it',
    'More attacks, or periods of a more equal length in covered days.',
    coveredCount(4, 4, 7),
    coveredCount(8, 8, 32),
    { dispersion: 40 },
  ],
  [
    'Rule',
    'Nothing is compared: with 18 certain attacks in both and such bursts (φ 20), not even all of them on one side would be called.',
    few,
    many,
    { dispersion: 20 },
  ],
  [
    'Looked at together',
    /^One of 5: each has an interval of 99%/,
    more,
    fewer,
    { many: 5, level: 0.99 },
  ],
  [
    'Picked after looking',
    /^Perhaps: they were chosen by hand\. .*24% of the time/,
    few,
    many,
    { picked: true },
  ],
  ['Picked after looking', /^No: /, few, many],
];

describe('says', () => {
  test.each(rows)('%s: %s', (term, text, a, b, choices) => {
    const found = explain(a, b, choices)[term];
    if (typeof text === 'string') expect(found).toBe(text);
    else expect(found).toMatch(text);
  });
});
