import { QueryClient } from '@tanstack/react-query';
import { expect, onTestFinished, test } from 'vitest';
import { anAttack, aStatement } from '../domain/testing/records';
import { reportAttacks, reportDataset } from '../domain/testing/report';
import { answeredAt } from './answered-at';
import { checkedAnswers } from './checked-answers';
import { type FirstAnswers, readFirstAnswers, takeAnswers } from './first-answers';
import { attackColumnsQuery, datasetQuery, statementsQuery } from './queries';

const place = { revision: 5, history: '0123456789ab' };
const { sources } = anAttack('a', '2021-12-01');
const answers: FirstAnswers = {
  drawnFor: '',
  at: null,
  dataset: {
    ...reportDataset,
    ...place,
    keyDates: reportDataset.keyDates.map((one) => ({ ...one, sources })),
  },
  attackColumns: { ...reportAttacks, ...place },
  statements: { items: [aStatement('s', '2021-12-28')], nextCursor: null, total: 1, ...place },
};

function aClient(): QueryClient {
  const client = new QueryClient();
  onTestFinished(() => client.clear());
  return client;
}

test('the answers of the document are in the cache as if they had been requested', () => {
  const client = aClient();
  takeAnswers(client, answers, 1234);
  const dataset = client.getQueryData(datasetQuery.queryKey);
  expect(dataset?.asOf).toBe(reportDataset.asOf);
  expect(answeredAt(dataset)).toBe(1234);
  const columns = client.getQueryData(attackColumnsQuery.queryKey);
  expect(columns?.columns.start).toBeInstanceOf(Int32Array);
  expect(answeredAt(columns)).toBe(1234);
  const said = client.getQueryData(statementsQuery.queryKey);
  expect(said?.statements.map(({ id }) => id)).toEqual(['s']);
  expect(said?.revision, 'changes are asked for from there').toBe(5);
});

test.each([
  ['a dataset', { dataset: { revision: 1 } }],
  ['columns', { attackColumns: { ...place, rows: 3 } }],
  ['statements', { statements: { items: [{}], nextCursor: null, total: 1, ...place } }],
  ['columns of another write', { attackColumns: { ...reportAttacks, ...place, revision: 2 } }],
  ['only a part of the', { statements: { items: [], nextCursor: 'abc', total: 2, ...place } }],
  ['no dataset', { dataset: undefined }],
  ['a number as its address', { drawnFor: 1 }],
])('a server with %s sends none', (_what, spoiled) => {
  expect(checkedAnswers(JSON.stringify({ ...answers, ...spoiled }))).toBeNull();
});

test('a server sends what keeps the contract', () => {
  expect(checkedAnswers(JSON.stringify(answers))?.dataset.asOf).toBe(reportDataset.asOf);
});

test.each([
  ['no text', ''],
  ['half of it', '{"drawnFor":"'],
])('a document with %s brings nothing', (_what, text) => {
  expect(checkedAnswers(text)).toBeNull();
  expect(readFirstAnswers(text)).toBeNull();
});

test('what has another form is not taken', () => {
  const other = readFirstAnswers('{"drawnFor":1}');
  expect(() => other && takeAnswers(aClient(), other, 1234)).toThrow();
});
