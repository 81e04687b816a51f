import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { anAttack } from '../domain/testing/records';
import { reportAttacks, reportDataset } from '../domain/testing/report';
import * as contract from './contract';
import { text } from './fields';
import { attackBody } from './write-bodies';

const source = {
  section: 'List',
  footnote: null,
  state: 'notCalled',
  publishedOn: null,
  channel: null,
};

describe('days, ids and text', () => {
  const schemas = { day: contract.day, id: contract.id };
  test.each([
    ['day', '2021-12-31', true],
    ['day', '2021-02-30', false],
    ['day', '31.12.2021', false],
    ['day', 20211231, false],
    ['day', null, false],
    ['id', 'ashab-al-kahf', true],
    ['id', '2021', true],
    ['id', '', false],
    ['id', 'Ashab', false],
    ['id', 'a-', false],
    ['id', 'a b', false],
    ['id', 'x'.repeat(101), false],
  ] as const)('%s %s: %s', (kind, value, taken) => {
    expect(schemas[kind].safeParse(value).success).toBe(taken);
  });
  test.each([
    ['A convoy.', true],
    ['\tTwo lines\nof it', true],
    ['صواريخ 🚀', true],
    ['x'.repeat(2000), true],
    ['x'.repeat(2001), false],
    ['', false],
    [' \n\t\u00a0', false],
    ['a\u0000b', false],
    ['a\u007f', false],
    ['a\u0085b', false],
    ['a\rb', false],
    ['a\ud83d', false],
    ['\ude80\ud83d', false],
    ['\ude80', false],
  ])('text %j: %s', (value, taken) => {
    expect(contract.source.safeParse({ ...source, section: value }).success).toBe(taken);
    // As those read it who make a pattern of it without the flag u.
    const { pattern } = z.toJSONSchema(text);
    expect(new RegExp(pattern ?? '').test(value) && value.length <= 2000).toBe(taken);
  });
  test.each([
    ['2021-12-31', '2021-12-31', true],
    ['2021-12-31', '2022-01-03', true],
    ['2022-01-03', '2021-12-31', false],
  ])('a range from %s to %s: %s', (start, end, taken) => {
    expect(contract.dayRange.safeParse({ start, end }).success).toBe(taken);
  });
});

test('what is absent is null, never left out', () => {
  expect(contract.source.safeParse(source).success).toBe(true);
  for (const name of Object.keys(source)) {
    const { [name]: _, ...rest } = Object.fromEntries(Object.entries(source));
    expect(contract.source.safeParse(rest).success).toBe(false);
  }
});

test('the columns of the report keep the contract', () => {
  expect(contract.attackColumns.safeParse(reportAttacks).error).toBeUndefined();
});

test('a dataset keeps the contract; one with an unordered span does not', () => {
  const sourced = reportDataset.keyDates.map((one) => ({
    ...one,
    sources: [{ section: 'List', footnote: 1, state: 'noted', publishedOn: null, channel: null }],
  }));
  const dataset = { ...reportDataset, keyDates: sourced };
  expect(contract.dataset.safeParse(dataset).error).toBeUndefined();
  const [first] = reportDataset.coverage.attacks;
  const attacks = [{ ...first, start: '2021-12-01' }];
  const broken = { ...dataset, coverage: { ...dataset.coverage, attacks } };
  const issue = contract.dataset.safeParse(broken).error?.issues[0];
  expect(issue?.path.join('.')).toBe('coverage.attacks.0');
});

test('the body of a write may leave out all that a first version says of itself', () => {
  const {
    version: _,
    received: __,
    knownUntil: ___,
    retracted: ____,
    correction: _____,
    ...body
  } = anAttack('one', '2021-12-01');
  expect(attackBody.parse(body)).toMatchObject({ retracted: false, correction: null });
  const faults = attackBody.safeParse({ ...body, knownUntil: null, low: -1 }).error;
  expect(faults?.issues).toHaveLength(2);
});
