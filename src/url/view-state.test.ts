import { describe, expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { addDays, day } from '../domain/day';
import { actorKinds, placeKinds } from '../domain/records';
import { emptyDataset } from '../domain/testing/dataset';
import { reportDataset } from '../domain/testing/report';
import type { View } from '../domain/view';
import { changing, untouchedView } from './testing/view-state';
import { changeOfResolved, maxPeriodDays, resolveView, selectableDays } from './view-state';

const resolved = (choices: Partial<View>) =>
  resolveView({ ...untouchedView, ...choices }, reportDataset);

describe('a choice that is valid for the dataset stays', () => {
  test.each<[Partial<View>]>([
    [{}],
    [{ group: 'ashab-al-kahf', organisation: 'quds-force' }],
    [{ area: 'babil', deadline: 'deadline-2021' }],
    [{ from: day('2021-12-01'), to: day('2021-12-01') }],
    [{ from: day('2030-01-01') }],
    [{ q: 'war', theme: 'dark', interval: 'week', split: 'none' }],
  ])('%j', (choices) => {
    expect(resolved(choices)).toMatchObject({
      view: { ...untouchedView, ...choices },
      broken: [],
    });
  });
});

describe('a choice that means nothing there falls back and is named', () => {
  test.each<[string, Partial<View>, Partial<View>]>([
    ['group', { group: 'nobody' }, { group: null }],
    ['group', { group: 'babil' }, { group: null }],
    ['organisation', { organisation: 'nobody' }, { organisation: null }],
    ['area', { area: 'nowhere' }, { area: null }],
    ['deadline', { deadline: 'never' }, { deadline: null }],
    ['from', { from: day('2021-12-02'), to: day('2021-12-01') }, { from: null, to: null }],
  ])('%s', (name, choices, fallback) => {
    const { view, broken } = resolved({ ...choices, q: 'war' });
    expect(view).toEqual({ ...untouchedView, ...fallback, q: 'war' });
    expect(broken.map((one) => one.name)).toEqual([name]);
  });
  test('all of them at once', () => {
    const { broken } = resolved({ group: 'x', organisation: 'y', area: 'z', deadline: 'd' });
    expect(broken.map(({ value }) => value).toSorted()).toEqual(['d', 'x', 'y', 'z']);
  });
});

/** The choices of the view that `resolveView` took back, with what it said of them. */
const takenBack = (choices: Partial<View>) =>
  resolved(choices).broken.map(({ name, value, why }) => `${name} ${value} ${why}`);

describe('a period may be ten years of 366 days long, and no day longer', () => {
  const last = maxPeriodDays - 1;
  const [start, end] = [day('2021-12-01'), day('2022-01-05')];
  const first = day('2021-10-01');
  test('is 3,660 days', () => {
    expect(maxPeriodDays).toBe(3660);
  });
  test.each<[string, Partial<View>]>([
    ['from and to', { from: start, to: addDays(start, last) }],
    ['from alone, to the end that is shown by itself', { from: addDays(end, -last) }],
    ['to alone, from the first day that is shown by itself', { to: addDays(first, last) }],
    ['a', { a: { start, end: addDays(start, last) } }],
    ['b', { b: { start, end: addDays(start, last) } }],
  ])('%s: the longest', (_what, choices) => {
    expect(resolved(choices)).toMatchObject({ view: choices, broken: [] });
  });
  test.each<[string, Partial<View>, string]>([
    [
      'from and to',
      { from: start, to: addDays(start, last + 1) },
      'from 2021-12-01 makes the period',
    ],
    ['from alone', { from: addDays(end, -last - 1) }, 'from 2011-12-29 makes the period'],
    ['to alone', { to: addDays(first, last + 1) }, 'to 2031-10-09 makes the period'],
    ['a', { a: { start, end: addDays(start, last + 1) } }, 'a 2021-12-01..2031-12-09 is'],
    ['b', { b: { start, end: addDays(start, last + 1) } }, 'b 2021-12-01..2031-12-09 is'],
  ])('%s: a day longer', (_what, choices, words) => {
    const { view } = resolved(choices);
    expect(view).toEqual(untouchedView);
    expect(takenBack(choices)).toEqual([`${words} longer than 3660 days`]);
  });
  test('one that ends before it begins is named once, however long', () => {
    expect(takenBack({ from: day('2199-12-31'), to: day('1900-01-01') })).toEqual([
      'from 2199-12-31 comes after the end, 1900-01-01',
    ]);
  });
});

describe('the page is put to a day from the first it shows to 60 days after its own', () => {
  test.each(['2021-10-01', '2021-12-30', '2022-02-28'])('%s', (asOf) => {
    expect(resolved({ asOf: day(asOf) })).toMatchObject({ today: asOf, broken: [] });
  });
  test.each(['2021-09-30', '2022-03-01', '1900-01-01', '2199-12-31'])('not %s', (asOf) => {
    expect(resolved({ asOf: day(asOf) })).toMatchObject({
      today: '2021-12-30',
      view: { asOf: null },
    });
    expect(takenBack({ asOf: day(asOf) })).toEqual([
      `asOf ${asOf} is not between 2021-10-01 and 2022-02-28`,
    ]);
  });
  test('a period that is too long only as of a day that is not taken is shown', () => {
    const late = addDays(day('2022-01-05'), -3659);
    expect(takenBack({ from: late, asOf: day('2199-12-31') })).toHaveLength(1);
  });
});

describe('an id is known for what it is in the dataset', () => {
  const dataset: Dataset = {
    ...reportDataset,
    actors: actorKinds.map((kind) => ({ id: kind, name: kind, aliases: [], kind, relations: [] })),
    places: placeKinds.map((kind) => ({
      id: kind,
      name: kind,
      kind,
      governorate: null,
      latitude: null,
      longitude: null,
    })),
  };
  const taken = (name: 'group' | 'organisation' | 'area', id: string) =>
    resolveView({ ...untouchedView, [name]: id }, dataset).view[name] === id;
  test.each(['group', 'organisation'] as const)('%s: whoever attacks or speaks', (name) => {
    expect(actorKinds.filter((kind) => taken(name, kind))).toEqual([
      'group',
      'umbrella',
      'political-wing',
      'state',
    ]);
  });
  test('area: no other place', () => {
    expect(placeKinds.filter((kind) => taken('area', kind))).toEqual(['governorate']);
  });
  test.each(['deadline', 'aDate', 'bDate'] as const)(
    '%s: a key date, the reader’s own too',
    (name) => {
      expect(resolved({ [name]: 'deadline-2021' }).broken).toEqual([]);
      const dates: View['dates'] = [{ label: 'Vote', on: day('2022-01-15'), kind: 'political' }];
      expect(resolved({ [name]: 'own-1', dates }).broken).toEqual([]);
      expect(takenBack({ [name]: 'own-2', dates })).toEqual([
        `${name} own-2 is not known in this dataset`,
      ]);
      expect(resolved({ [name]: 'own-2', dates }).view[name]).toBeNull();
    },
  );
});

test('the days to move over are those from the first shown to the dataset’s own', () => {
  expect(selectableDays(reportDataset)).toEqual({ start: '2021-10-01', end: '2021-12-30' });
});

test.each([
  [null, '2021-12-30'],
  ['2021-12-06', '2021-12-06'],
])('as of %s today is %s', (asOf, today) => {
  expect(resolved({ asOf: asOf === null ? null : day(asOf) }).today).toBe(today);
});

test('a change by function builds on what the address comes to, not on what it says', () => {
  const tooLong = { start: day('2001-01-01'), end: day('2021-12-31') };
  const raw: View = { ...untouchedView, a: tooLong, aDate: 'nobody-has', group: 'nobody-has' };
  const given: View[] = [];
  const change = changing(
    () => raw,
    () => {},
  );
  changeOfResolved(
    change,
    emptyDataset,
  )((view) => {
    given.push(view);
    return {};
  });
  expect(given).toEqual([resolveView(raw, emptyDataset).view]);
  expect(given[0]).toMatchObject({ a: null, aDate: null, group: null });
});
