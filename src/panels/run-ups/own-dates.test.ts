import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { isOwn, type OwnKeyDate, ownKeyDateLimits } from '../../domain/own-key-dates';
import { reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { withOwnDate, withoutOwnDate } from './own-date-changes';
import { checkDraft } from './own-date-draft';
import { whereShown } from './own-date-words';

const vote: OwnKeyDate = { label: 'Vote', on: day('2022-01-15'), kind: 'political' };
const draft = { label: 'Vote', on: '2022-01-15', kind: 'political' as const };

describe('a draft', () => {
  test.each<[string, Partial<typeof draft>, string]>([
    ['without a name', { label: '   ' }, 'A key date needs a name.'],
    ['of nothing that is read', { label: '—' }, 'The name needs a letter or a number.'],
    [
      'with a tab in its name',
      { label: 'A\tvote' },
      'The name contains invisible characters, such as tabs or line breaks.',
    ],
    [
      'with too long a name',
      { label: 'n'.repeat(61) },
      'The name has 61 characters; the limit is 60.',
    ],
    ['without a day', { on: '' }, 'Enter a day from January 1, 1900 to December 31, 2199.'],
    [
      'on no day of the calendar',
      { on: '2021-02-30' },
      'Enter a day from January 1, 1900 to December 31, 2199.',
    ],
    [
      'beyond the last day',
      { on: '2200-01-01' },
      'Enter a day from January 1, 1900 to December 31, 2199.',
    ],
    ['that is there', {}, '“Vote” already exists on this day.'],
  ])('%s', (_what, changes, why) => {
    expect(checkDraft({ ...draft, ...changes }, [vote])).toMatchObject({ kind: 'wrong', why });
  });

  test.each([
    ['as it is', 'Vote', 'Vote'],
    ['without the space around it', '  Vote ', 'Vote'],
    ['with its words apart by one space', 'A  vote', 'A vote'],
    ['with the most characters', 'n'.repeat(ownKeyDateLimits.label), 'n'.repeat(60)],
  ])('is taken %s', (_what, typed, label) => {
    expect(checkDraft({ ...draft, label: typed }, [])).toEqual({
      kind: 'right',
      date: { ...vote, label },
    });
  });
});

describe('where a date appears', () => {
  const words = (on: string, choices: Partial<View> = {}) => {
    const state = viewStateOf({ ...choices, dates: [{ ...vote, on: day(on) }] }, reportDataset);
    const keyDate = state.dataset.keyDates.find(isOwn);
    if (!keyDate) throw new Error('it is not in the dataset');
    return whereShown(state, keyDate);
  };
  test.each([
    ['2022-01-15', "on the chart's axis; in the countdown (in 16 days)"],
    ['2021-12-30', "on the chart's axis; in the countdown (today)"],
    ['2021-12-10', "on the chart's axis; passed 20 days ago, so there is no countdown"],
    [
      '2022-12-31',
      "outside the chart's period (October 1, 2021–January 5, 2022), so not on its axis; in the countdown (in 366 days)",
    ],
    [
      '2023-01-01',
      "outside the chart's period (October 1, 2021–January 5, 2022), so not on its axis; more than a year away (in 367 days), so there is no countdown yet",
    ],
    [
      '1900-01-01',
      "outside the chart's period (October 1, 2021–January 5, 2022), so not on its axis; passed 44,558 days ago, so there is no countdown",
    ],
  ])('%s', (on, expected) => {
    expect(words(on)).toBe(expected);
  });
  test('a chosen period may leave it out', () => {
    expect(words('2022-01-15', { from: day('2021-12-01'), to: day('2021-12-31') })).toBe(
      "outside the chart's period (December 1–31, 2021), so not on its axis; in the countdown (in 16 days)",
    );
  });
});

describe('taking one away', () => {
  const dates = ['A', 'B', 'C'].map((label) => ({ ...vote, label }));
  const left = (choices: Partial<View>, place: number) =>
    withoutOwnDate(viewStateOf({ dates, ...choices }, reportDataset).view, dates[place] ?? vote);
  test('leaves the others', () => {
    expect(left({}, 1).dates?.map(({ label }) => label)).toEqual(['A', 'C']);
    expect(left({}, 1)).not.toHaveProperty('open');
  });
  test('what names another names it still, what named it names none', () => {
    expect(left({ aDate: 'own-3', bDate: 'own-2', deadline: 'own-1' }, 1)).toMatchObject({
      aDate: 'own-2',
      bDate: null,
      deadline: 'own-1',
    });
    expect(left({ aDate: 'election-2021' }, 0)).toMatchObject({ aDate: 'election-2021' });
  });
  test.each([
    ['own-3', { kind: 'keyDate', id: 'own-2' }],
    ['own-2', null],
    ['election-2021', { kind: 'keyDate', id: 'election-2021' }],
  ] as const)('%s open in the drawer', (id, open) => {
    expect(left({ open: { kind: 'keyDate', id } }, 1).open).toEqual(open);
  });
  test('adding puts it last', () => {
    const { view } = viewStateOf({ dates }, reportDataset);
    expect(withOwnDate(view, vote).dates).toEqual([...dates, vote]);
  });
  test('removing a missing date, or adding a duplicate or one over the limit, changes nothing', () => {
    const { view } = viewStateOf({ dates }, reportDataset);
    expect(withoutOwnDate(view, vote)).toEqual({});
    expect(withOwnDate(view, { ...vote, label: 'B' })).toEqual({});
    const full = ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ ...vote, label }));
    expect(withOwnDate(viewStateOf({ dates: full }, reportDataset).view, vote)).toEqual({});
  });
});
