import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { emptyDataset } from '../../domain/testing/dataset';
import { datasetAt } from './live-data';

const [own, newer] = ['000000000005', '000000000006'];
const writtenAt = '2021-12-30T09:00:00Z';
const asOf = day('2021-12-30');
const dataset = { ...emptyDataset, revision: 5, history: own, writtenAt, asOf };
const later = { revision: 6, history: newer, writtenAt: null };
const next = day('2021-12-31');

const at = (today = dataset.asOf, live = false) => ({ today, live });

test.each([
  [
    'a new day and revision',
    { revision: 6, history: newer, clock: at(next) },
    { ...later, asOf: next },
  ],
  ['a new revision', { revision: 6, history: newer, clock: at() }, later],
  ['a new revision, told by an event', { revision: 6, history: newer, clock: null }, later],
  ['a new day', { revision: 5, history: own, clock: at(next) }, { asOf: next }],
  [
    'a day that moves on from now',
    { revision: 5, history: own, clock: at(dataset.asOf, true) },
    { live: true },
  ],
])('%s', (_what, server, changes) => {
  expect(datasetAt(dataset, server)).toEqual({ ...dataset, ...changes });
});

test.each([
  ['nothing new', { revision: 5, history: own, clock: at() }],
  ['nothing new, told by an event', { revision: 5, history: own, clock: null }],
  [
    'told before the dataset was asked for',
    { revision: 4, history: '000000000004', clock: at(next) },
  ],
])('%s: the same object', (_what, server) => {
  expect(datasetAt(dataset, server)).toBe(dataset);
});
