import { expect, test } from 'vitest';
import { emptyDataset } from '../domain/testing/dataset';
import { aStatement } from '../domain/testing/records';
import { reportAttacks } from '../domain/testing/report';
import { answeredAt, unknownTime } from './answered-at';
import { persistedAnswers, persistedVersion, type RawPersisted } from './persisted-answers';
import { packed } from './queries';

const now = Date.parse('2022-01-02T12:00:00Z');
const at = now - 3 * 60 * 60 * 1000;
const time = { version: persistedVersion, at };

/** As it comes out of the storage: a clone, typed arrays and all. */
const kept = (changes: Partial<RawPersisted> = {}): RawPersisted =>
  structuredClone({
    dataset: { data: emptyDataset, time },
    attacks: { data: packed(reportAttacks), time },
    statements: { data: { statements: [aStatement('a', '2021-12-02')], revision: 7 }, time },
    ...changes,
  });

test('what was kept comes back as it was, with the moment at which it held', () => {
  const answers = persistedAnswers(kept(), now);
  expect(answers).toEqual({
    dataset: emptyDataset,
    attacks: packed(reportAttacks),
    statements: { statements: [aStatement('a', '2021-12-02')], revision: 7 },
  });
  expect(answers?.attacks?.columns.start).toBeInstanceOf(Int32Array);
  expect(Object.values(answers ?? {}).map(answeredAt)).toEqual([at, at, at]);
});

const nothing = { data: undefined, time: undefined };

test('a picture in part is one', () => {
  const answers = persistedAnswers(kept({ attacks: nothing }), now);
  expect(answers).toMatchObject({ dataset: { id: emptyDataset.id }, attacks: null });
  expect(answers?.statements?.revision).toBe(7);
});

test.each([
  ['nothing', nothing],
  ['another version wrote it', { data: emptyDataset, time: { ...time, version: 0 } }],
  ['no moment', { data: emptyDataset, time: undefined }],
  ['a moment that is none', { data: emptyDataset, time: { ...time, at: Number.NaN } }],
  ['another shape', { data: { ...emptyDataset, keyDates: 'none' }, time }],
  ['a text', { data: 'dataset', time }],
])('without a dataset there is no picture: %s', (_what, dataset) => {
  expect(persistedAnswers(kept({ dataset }), now)).toBeNull();
});

test.each([
  ['null', null],
  ['a list', []],
  ['no columns', { revision: 1 }],
  ['columns that are none', { columns: null }],
  [
    'a short column',
    { ...reportAttacks, columns: { ...reportAttacks.columns, low: new Int32Array(1) } },
  ],
  [
    'floating figures',
    { ...reportAttacks, columns: { ...reportAttacks.columns, low: new Float64Array() } },
  ],
])('attacks that are broken are left out: %s', (_what, data) => {
  expect(persistedAnswers(kept({ attacks: { data, time } }), now)?.attacks).toBeNull();
});

test.each([
  ['an hour ahead: the clock was set back', now + 3_600_000, unknownTime],
  ['two seconds ahead: two clocks are never the same', now + 2000, now],
  ['now', now, now],
  ['a year ago', now - 365 * 86_400_000, now - 365 * 86_400_000],
])('the moment of what is kept: %s', (_what, noted, expected) => {
  const dataset = { data: emptyDataset, time: { ...time, at: noted } };
  expect(answeredAt(persistedAnswers(kept({ dataset }), now)?.dataset)).toBe(expected);
});
