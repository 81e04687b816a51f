import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { runUpsModel } from './run-ups-model';
import { nextRunUp } from './wall-next-run-up';
import { runUpTexts } from './wall-run-up-texts';

function textsOf(choices: Partial<View> = {}) {
  const state = viewStateOf(choices, reportDataset);
  const model = runUpsModel(state, reportAttacks);
  const { shown, passedOver } = nextRunUp(model, state.dataset.keyDates, state.today);
  if (!shown) throw new Error('no run-up');
  return runUpTexts(shown, passedOver, model.comparisons, model.stated, state.today);
}

test('the run-up to the deadline, in its fullest words', () => {
  const { heading, figure, days, covered, rank, p, instead, more, marks } = textsOf();
  expect(heading[0]).toBe('Run-up to Key date deadline-2021, December 31: 1 day to go');
  expect([figure[0], days[0]]).toEqual(['13 or 14', 'attacks, December 17–27']);
  expect(covered).toEqual([
    expect.stringMatching(/^11 of 14 days\b.* windows cut the same way$/),
    expect.stringMatching(/^11 of 14 days\b/),
  ]);
  expect(rank[0]).toBe('too uncertain to rank: 2nd to 13th highest of 29 such windows');
  expect(p[0]).toBe('p 0.10 to 0.48, adjusted 0.10 to 0.64; the smallest possible is 0.03');
  expect(instead).toEqual([]);
  expect(more.map(([first]) => first)).toEqual([
    '10 of the other windows have no known upper bound: at worst each has more.',
    'Adjusted for the 4 key dates looked at together (Benjamini-Hochberg): p 0.10 to 0.64.',
  ]);
  expect(marks[0]).toBe(
    'Bars: attacks by day. Line: sum since T-28 (broken: at most). Grey: other windows, least to most. Slanted lines: not covered.',
  );
});

test.each<[asOf: string, heading: string]>([
  ['2021-12-31', 'Run-up to Key date deadline-2021, December 31: today'],
  ['2021-12-20', 'Run-up to Key date deadline-2021, December 31: 11 days to go'],
  ['2022-01-01', 'Run-up to Key date anniversary-soleimani, January 3: 2 days to go'],
  ['2022-01-20', 'Key date anniversary-soleimani, January 3: 17 days ago'],
])('as of %s: %s', (asOf, expected) => {
  const { heading, toGo } = textsOf({ asOf: day(asOf) });
  expect(heading[0]).toBe(expected);
  for (const text of heading.slice(0, -1)) expect(text.endsWith(toGo)).toBe(true);
});

describe('what is not known', () => {
  test('a window still to come has no data, no zero and no rank', () => {
    const texts = textsOf({ asOf: day('2021-12-05') });
    expect(texts).toMatchObject({ figure: ['no data'], isCounted: false, days: [], p: [] });
    expect(texts.rank).toEqual([
      'The 14 days before it are still to come, so there is nothing to rank.',
    ]);
  });
  test('without an attack anywhere nothing is ranked', () => {
    const { figure, rank } = textsOf({ group: 'ulu-al-azm', area: 'babil' });
    expect(figure[0]).toBe('0');
    expect(rank[0]).toContain('nothing to rank');
  });
  test('a count on days still coming in is one so far, however short', () => {
    for (const words of textsOf({ asOf: day('2021-12-25') }).days)
      expect(words).toContain('so far');
    for (const words of textsOf().days) expect(words).not.toContain('so far');
  });
  test('little coverage is said', () => {
    const { covered, more } = textsOf({ runUp: 7 });
    expect(covered[0]).toContain('4 of 7 days covered');
    expect(more[0]?.[0]).toContain('less than 70%');
  });
  test('after the last key date it is said what comes next and why it is not shown', () => {
    expect(textsOf({ asOf: day('2022-01-20') }).instead[0]).toBe(
      'Next is Key date anniversary-soleimani, January 3, 2023: the 28 days before it are still to come.',
    );
  });
});

test("a reader's own date says what its p is worth", () => {
  const own = { label: 'My own', on: day('2021-12-30'), kind: 'political' as const };
  const { heading, more } = textsOf({ dates: [own] });
  expect(heading[0]).toBe('Run-up to My own (added), December 30: today');
  expect(more.at(-1)?.[0]).toContain('You picked this date');
});
