import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { reportDataset } from '../domain/testing/report';
import type { View } from '../domain/view';
import { untouchedView } from './testing/view-state';
import { resolveView } from './view-state';

const resolved = (choices: Partial<View>) =>
  resolveView({ ...untouchedView, ...choices }, reportDataset);

describe('a choice that holds for the dataset stays', () => {
  test.each<[Partial<View>]>([
    [{}],
    [{ group: 'ashab-al-kahf', organisation: 'quds-force' }],
    [{ governorate: 'babil', deadline: 'deadline-2021' }],
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
    ['governorate', { governorate: 'nowhere' }, { governorate: null }],
    ['deadline', { deadline: 'never' }, { deadline: null }],
    ['from', { from: day('2021-12-02'), to: day('2021-12-01') }, { from: null, to: null }],
  ])('%s', (name, choices, fallback) => {
    const { view, broken } = resolved({ ...choices, q: 'war' });
    expect(view).toEqual({ ...untouchedView, ...fallback, q: 'war' });
    expect(broken.map((one) => one.name)).toEqual([name]);
  });
  test('all of them at once', () => {
    const { broken } = resolved({ group: 'x', organisation: 'y', governorate: 'z', deadline: 'd' });
    expect(broken.map(({ value }) => value).toSorted()).toEqual(['d', 'x', 'y', 'z']);
  });
});

test.each([
  [null, '2021-12-30'],
  ['2021-12-06', '2021-12-06'],
])('as of %s today is %s', (asOf, today) => {
  expect(resolved({ asOf: asOf === null ? null : day(asOf) }).today).toBe(today);
});
