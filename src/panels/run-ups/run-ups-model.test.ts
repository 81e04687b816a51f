import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { attackColumns } from '../../domain/testing/columns';
import { keyDate, span } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { runUpsModel } from './run-ups-model';

const modelOf = (choices: Partial<View> = {}, dataset = reportDataset, attacks = reportAttacks) =>
  runUpsModel(viewStateOf(choices, dataset), attacks);

/** Each run-up shown as its key date, its count, and its rank or why it has none. */
const told = ({ shown }: ReturnType<typeof modelOf>) =>
  shown.map(({ occurrence, runUp: { days, bound, ranking } }) => [
    occurrence.keyDate.id,
    `${days.length}: ${bound.low}-${bound.high ?? 'open'}`,
    ranking.kind === 'ranked'
      ? `${ranking.rank.best}-${ranking.rank.worst} of ${ranking.windows}`
      : ranking.reason,
  ]);

test.each<[7 | 14 | 28, [string, string, string][]]>([
  [
    7,
    [
      ['postponement-2021', '7: 0-0', '32-32 of 33'],
      ['ceasefire-end-2021', '7: 12-13', '1-10 of 33'],
      ['deadline-2021', '4: 7-8', '1-7 of 36'],
      ['anniversary-soleimani', '1: 1-2', '5-10 of 39'],
    ],
  ],
  [
    14,
    [
      ['postponement-2021', '14: 7-open', '1-22 of 26'],
      ['ceasefire-end-2021', '14: 18-19', '1-11 of 26'],
      ['deadline-2021', '11: 13-14', '2-13 of 29'],
      ['anniversary-soleimani', '8: 12-13', '1-11 of 32'],
    ],
  ],
])('the report, %i days', (runUp, expected) => {
  const model = modelOf({ runUp });
  expect(told(model)).toEqual(expected);
  expect(model.comparisons).toBe(4);
  expect(model.without).toHaveLength(6);
  expect(model.stated).toBe(0);
});

test('an adjusted p is there for all that have a rank, and never below the p', () => {
  for (const { runUp, adjusted } of modelOf().shown) {
    if (runUp.ranking.kind !== 'ranked') throw new Error('no rank');
    expect(adjusted?.best).toBeGreaterThanOrEqual(runUp.ranking.p.best);
    expect(adjusted?.worst).toBeGreaterThanOrEqual(runUp.ranking.p.worst);
    expect(adjusted?.best).toBeLessThanOrEqual(adjusted?.worst ?? 0);
  }
});

test('a single p is not adjusted', () => {
  const alone = modelOf({ asOf: day('2021-12-05'), runUp: 28 });
  expect(told(alone)).toEqual([['deadline-2021', '3: 0-0', '13-13 of 15']]);
  expect(alone.shown[0]?.adjusted).toBeNull();
});

test('as of an earlier day nothing later counts', () => {
  const model = modelOf({ asOf: day('2021-12-05') });
  expect(told(model)).toEqual([['deadline-2021', '0: 0-0', 'noCoverage']]);
  expect(model.covered.at(-1)).toBe('2021-12-05');
  expect(model.without.at(-1)?.reason).toBe('notYet');
});

test('stated days are left out until the reader counts them', () => {
  const model = modelOf({ stated: 'counted', runUp: 28 });
  expect(model.stated).toBe(18);
  expect(model.covered).toHaveLength(57);
  expect(told(model)[0]).toEqual(['postponement-2021', '28: 11-open', '1-30 of 30']);
});

describe('filters', () => {
  test('hold for the window and for all others', () => {
    const model = modelOf({ group: 'katibat-al-sabiqoun' });
    expect(told(model)[2]).toEqual(['deadline-2021', '11: 2-2', '5-5 of 29']);
  });
  test('that leave nothing leave nothing to rank', () => {
    const model = modelOf({ group: 'ulu-al-azm', area: 'babil' });
    expect(new Set(told(model).map(([, , ranking]) => ranking))).toEqual(new Set(['noAttack']));
    expect(model.comparisons).toBe(0);
  });
});

test('without an attack every run-up is a zero without a rank', () => {
  const model = modelOf({}, reportDataset, attackColumns([]));
  expect(told(model).map(([, count, ranking]) => `${count} ${ranking}`)).toEqual([
    '14: 0-0 noAttack',
    '14: 0-0 noAttack',
    '11: 0-0 noAttack',
    '8: 0-0 noAttack',
  ]);
});

test('without any coverage no run-up is shown, and every key date says why', () => {
  const dataset = { ...reportDataset, coverage: { attacks: [], statements: [] } };
  const model = modelOf({}, dataset);
  expect(model).toMatchObject({ shown: [], covered: [], comparisons: 0 });
  const named = model.without.flatMap(({ occurrence: { keyDate, also } }) => [keyDate, ...also]);
  expect(named).toHaveLength(reportDataset.keyDates.length);
});

test('a single day of coverage is compared with nothing', () => {
  const dataset = {
    ...reportDataset,
    coverage: { attacks: [span('2021-12-27', 'listed')], statements: [] },
    keyDates: [keyDate('next', '2021-12-28')],
  };
  expect(told(modelOf({}, dataset))).toEqual([['next', '1: 1-2', 'onlyWindow']]);
});

test("a reader's own key dates count like all others", () => {
  const own = (on: string) => ({ label: on, on: day(on), kind: 'political' as const });
  const model = modelOf({ dates: [own('2021-12-13'), own('2199-12-31')] });
  expect(told(model).find(([id]) => id === 'own-1')).toEqual(['own-1', '14: 6-6', '23-25 of 26']);
  expect(model.without.at(-1)).toMatchObject({
    occurrence: { keyDate: { id: 'own-2' } },
    reason: 'notYet',
  });
});
