import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { keyDateNews } from '../../domain/key-date-news';
import { withAttackVersions } from '../../domain/merge';
import { keyDate } from '../../domain/testing/dataset';
import { anAttack } from '../../domain/testing/records';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { attackGlance, threatGlance } from './glance-model';

const keyDatesOf = (choices: Partial<View>, dataset = reportDataset) => {
  const state = viewStateOf(choices, dataset);
  return keyDateNews(state.dataset.keyDates, state.today);
};
const attacksOf = (choices: Partial<View>) =>
  attackGlance(viewStateOf(choices, reportDataset), reportAttacks);
const threatsOf = (choices: Partial<View>) =>
  threatGlance(viewStateOf(choices, reportDataset), reportStatements);

test.each([
  [
    '2021-12-06',
    [
      ['deadline-2021', 25],
      ['anniversary-soleimani', 28],
    ],
  ],
  [
    '2021-12-28',
    [
      ['deadline-2021', 3],
      ['anniversary-soleimani', 6],
    ],
  ],
  [
    '2021-12-31',
    [
      ['deadline-2021', 0],
      ['anniversary-soleimani', 3],
    ],
  ],
  ['2022-01-02', [['anniversary-soleimani', 1]]],
] as const)('the countdowns of %s', (asOf, expected) => {
  const { coming: countdowns } = keyDatesOf({ asOf: day(asOf) });
  expect(countdowns.map((one) => [one.keyDate.id, one.days])).toEqual(expected);
});

test('the three nearest countdowns are shown', () => {
  const keyDates = [5, 4, 3, 2].map((n) => keyDate(`k${n}`, `2022-01-0${n}`));
  const { coming: countdowns } = keyDatesOf({}, { ...reportDataset, keyDates });
  expect(countdowns.map((one) => one.keyDate.id)).toEqual(['k2', 'k3', 'k4']);
});

test("the reader's own countdowns stand besides those three, by day", () => {
  const keyDates = [5, 4, 3, 2].map((n) => keyDate(`k${n}`, `2022-01-0${n}`));
  const own = (on: string) => ({ label: `Own ${on}`, on: day(on), kind: 'political' as const });
  const dates = [own('2022-05-01'), own('2021-12-31'), own('2021-12-01'), own('2024-01-01')];
  const { coming: countdowns } = keyDatesOf({ dates }, { ...reportDataset, keyDates });
  expect(countdowns.map((one) => one.keyDate.id)).toEqual(['own-2', 'k2', 'k3', 'k4', 'own-1']);
});

describe('the filters of the page', () => {
  test.each<[string, Partial<View>, number, number | null, number, string[]]>([
    ['none', {}, 12, 13, 19, ['ashab-al-kahf']],
    ['a group', { group: 'qassem-al-jabbareen' }, 1, 1, 0, ['qassem-al-jabbareen']],
    ['a governorate, its roads included', { area: 'babil' }, 3, 3, 19, ['ashab-al-kahf']],
    ['a group unknown to the dataset', { group: 'nobody' }, 12, 13, 19, ['ashab-al-kahf']],
    [
      'what the feed alone is filtered by',
      { organisation: 'quds-force', q: 'war' },
      12,
      13,
      19,
      ['ashab-al-kahf'],
    ],
  ])('%s', (_what, choices, low, high, threats, groups) => {
    const attacks = attacksOf(choices);
    expect(attacks.count.recent.bound).toEqual({ low, high });
    expect(threatsOf(choices).bound).toEqual({ low: threats, high: threats });
    expect(attacks.withMostClaims.map(({ id }) => id)).toEqual(groups);
  });
});

test('before anything was known there is nothing but countdowns', () => {
  const choices = { asOf: day('2021-10-31') };
  const attacks = attacksOf(choices);
  expect(attacks).toMatchObject({ withMostClaims: [], latest: null, targets: [] });
  expect(attacks.count.recent.days).toEqual([]);
  expect(threatsOf(choices).bound).toEqual({ low: 0, high: 0 });
  expect(keyDatesOf(choices).coming.map(({ days }) => days)).toEqual([61, 64]);
});

test.each([
  ['2021-12-27', null],
  ['2021-12-30', { last: '2021-12-27', bound: { low: 0, high: 0 } }],
  ['2021-11-05', null],
])('the days without data as of %s', (asOf, since) => {
  const model = attacksOf({ asOf: day(asOf) });
  if (since === null) expect(model.since).toBeNull();
  else expect(model.since).toMatchObject(since);
});

test('the deadline that passed is among what is said of the key dates', () => {
  expect(keyDatesOf({ asOf: day('2022-01-02') }).passed).toMatchObject({ days: 2 });
});

test.each([
  ['2021-11-05', 'noneOnRecord', 'noneOnRecord'],
  ['2021-10-31', 'cannotBe', 'cannotBe'],
  ['2021-12-30', 'countedZero', 'noneOnRecord'],
])('what an absence means as of %s', (asOf, attacks, threats) => {
  const choices = { asOf: day(asOf) };
  expect([attacksOf(choices).none, threatsOf(choices).none]).toEqual([attacks, threats]);
});

test('what is threatened and what is hit, most first, with the floor of separate attacks', () => {
  expect(threatsOf({}).targets.slice(0, 2)).toEqual([
    { target: 'us-forces', bound: { low: 9, high: 9 } },
    { target: 'embassy', bound: { low: 4, high: 4 } },
  ]);
  expect(attacksOf({})).toMatchObject({
    targets: [{ target: 'convoys', bound: { low: 34, high: null } }],
    separate: 29,
  });
  expect(attacksOf({ group: 'ashab-al-kahf' }).separate).toBeNull();
});

test('the floor stays that of the list if attacks come in for days that it does not cover', () => {
  const later = withAttackVersions(reportAttacks, [anAttack('later', '2021-12-29')], {
    revision: 2,
  });
  expect(attackGlance(viewStateOf({}, reportDataset), later).separate).toBe(29);
});
