import { describe, expect, test } from 'vitest';
import { days } from '../domain/testing/columns';
import { coveredCount } from '../domain/testing/period-counts';
import { type PeriodCount, verdict } from '../domain/verdict';
import { type VerdictInputs, verdictExplanation } from './verdict-explanation';

interface Choices extends Partial<Pick<VerdictInputs, 'picked' | 'many' | 'names' | 'delays'>> {
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

test('days still coming in are said to be days, and why the usual delay is not known', () => {
  const explained = explain({ ...few, stillComingIn: 1 }, many, { delays: null });
  expect(explained['A, December 21–27, 2021']).toContain(
    '7 covered days (1 of these days still coming in), ',
  );
  expect(explained['Still coming in']).toContain(
    'How late reports come is not known: fewer than 20 records came in one by one. So only a day that is not over is still coming in.',
  );
});

test('every line of a verdict, in order', () => {
  expect(Object.keys(explain(few, many, { many: 3 }))).toEqual([
    'A, December 21–27, 2021',
    'B, December 14–20, 2021',
    'What it says',
    'The chances',
    'What would change it',
    'Days covered',
    'Bursts',
    'Looking often',
    'Looked at together',
    'Picked after looking',
    'In statistics',
  ]);
});

test.each([null, 0, 1])('%s verdict is not looked at together with others', (one) => {
  expect(Object.keys(explain(few, many, { many: one }))).not.toContain('Looked at together');
});

test('without a verdict there are no chances and no statistics', () => {
  const terms = Object.keys(explain(coveredCount(2, 2, 7), many, { many: 3 }));
  expect(terms).not.toContain('The chances');
  expect(terms).not.toContain('In statistics');
  expect(terms).not.toContain('Looked at together');
});

type Row = [term: string, text: string | RegExp, a: PeriodCount, b: PeriodCount, choices?: Choices];

const rows: readonly Row[] = [
  ['A, December 21–27, 2021', '12 or 13 attacks over 7 covered days, 1.7 to 1.9 a day', few, many],
  ['A, December 21–27, 2021', 'no covered day', coveredCount(0, 0, 0), many],
  ['B, December 14–20, 2021', '6 attacks over 7 covered days, 0.86 a day', few, many],
  [
    'B, December 14–20, 2021',
    'at least 20 attacks over 7 covered days, at least 2.9 a day',
    few,
    coveredCount(20, null, 7),
  ],
  [
    'B, December 14–20, 2021',
    '6 attacks over 7 covered days, 2 of them only stated to be empty, 0.86 a day',
    few,
    many,
    { stated: [0, 2] },
  ],
  [
    'The run-up, December 21–27, 2021',
    /^12 or 13/,
    few,
    many,
    { names: ['the run-up', 'the rest'] },
  ],
  [
    'Days covered',
    /^4 of 14 days of A and 7 of 7 days of B;/,
    { ...few, days: 4, length: 14 },
    many,
  ],
  ['Days covered', /left out; they are never counted as zero\.$/, few, many],
  ['Days covered', /states to be empty are counted as zeros/, few, many, { stated: [0, 2] }],
  ['Bursts', /^Attacks come one by one/, few, many],
  ['Bursts', /vary 2\.1 times as much as chance/, few, many, { dispersion: 2.125 }],
  ['The chances', /^The chance that the rate rose: \d\d to \d\d%; .* not a verdict/, few, many],
  [
    'In statistics',
    /\(beta-binomial\), φ 2\.0\. 12 against 6: 2\.0 times, 95% interval .*, p .* 13 against 6: 2\.2 times/,
    few,
    many,
    { dispersion: 2 },
  ],
  ['In statistics', /14 against 21: 3\.0 times, 95% interval 1\.4 to 6\.3, p 0\.00/, more, fewer],
  ['What it says', /less than 1 time in 100\. That is a clear increase\.$/, more, fewer],
  ['What it says', /a clear decrease\.$/, fewer, { ...more, days: 7 }],
  [
    'What it says',
    /less than 5 times in 100\. That is not yet a clear increase\.$/,
    coveredCount(12, 20, 7),
    coveredCount(20, 24, 32),
  ],
  ['What it says', /^Even if nothing had changed, chance could well/, few, many],
  ['What it says', /depends on them: with the fewest attacks/, few, coveredCount(6, null, 7)],
  [
    'What it says',
    'Nothing is compared: only 8 attacks in both weeks; 10 are needed.',
    coveredCount(2, 2, 7),
    many,
  ],
  [
    'Looking often',
    /at least one false call \(57%, .* beyond 99% as well is called clear/,
    more,
    fewer,
  ],
  ['Looking often', /beyond 99\.8% as well/, more, fewer, { level: 0.99 }],
  [
    'What would change it',
    /^Against B, 17 attacks or more in A, in bursts like these, would be an increase; no/,
    few,
    many,
  ],
  [
    'What would change it',
    /^Against B, 11 attacks or more in A, in bursts like these, would be an increase; none would/,
    more,
    fewer,
  ],
  [
    'What would change it',
    /^It would take certain counts of A \(12 or 13\) and of B \(at least 6\)\. Against B, no count would be an increase/,
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
    'What it says',
    'Nothing is compared: with only 18 certain attacks in both weeks that come in such bursts, even all of them in one period could be chance.',
    few,
    many,
    { dispersion: 20 },
  ],
  [
    'Looked at together',
    /^One of 5\. More is asked of each \(99% /,
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
