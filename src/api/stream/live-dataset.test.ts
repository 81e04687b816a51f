import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { emptyDataset } from '../../domain/testing/dataset';
import { datasetAt } from './live-data';

const dataset = { ...emptyDataset, revision: 5, asOf: day('2021-12-30') };
const next = day('2021-12-31');

const at = (today = dataset.asOf, live = false) => ({ today, live });

test.each([
  ['a new day and revision', { revision: 6, clock: at(next) }, { revision: 6, asOf: next }],
  ['a new revision', { revision: 6, clock: at() }, { revision: 6 }],
  ['a new revision, told by an event', { revision: 6, clock: null }, { revision: 6 }],
  ['a new day', { revision: 5, clock: at(next) }, { asOf: next }],
  ['a day that moves on from now', { revision: 5, clock: at(dataset.asOf, true) }, { live: true }],
])('%s', (_what, server, changes) => {
  expect(datasetAt(dataset, server)).toEqual({ ...dataset, ...changes });
});

test.each([
  ['nothing new', { revision: 5, clock: at() }],
  ['nothing new, told by an event', { revision: 5, clock: null }],
  ['told before the dataset was asked for', { revision: 4, clock: at(next) }],
])('%s: the same object', (_what, server) => {
  expect(datasetAt(dataset, server)).toBe(dataset);
});
