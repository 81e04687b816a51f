import { expect, test } from 'vitest';
import { day } from '../domain/day';
import type { Statement } from '../domain/records';
import { days } from '../domain/testing/columns';
import { aStatement } from '../domain/testing/records';
import { saidOnWords } from './said-on';

const said = (
  when: string,
  dateBasis: Statement['dateBasis'],
  datePrecision: Statement['datePrecision'],
  published: string | null = null,
) => {
  const one = aStatement('one', '2021-12-06');
  const sources = one.sources.map((source) => ({
    ...source,
    publishedOn: published === null ? null : day(published),
  }));
  return { ...one, saidOn: days(when), dateBasis, datePrecision, sources };
};

test.each([
  [said('2021-12-06', 'dated', 1), 'December 6', 'December 6, 2021'],
  [said('2021-12-09..2021-12-10', 'dated', 2), 'December 9–10', 'December 9–10, 2021'],
  [said('2021-11-01..2021-11-30', 'dated', 4), 'in November 2021', 'in November 2021'],
  [said('2003-01-01..2021-12-30', 'dated', 5), '2003–2021', '2003–2021'],
  [
    said('2021-11-01..2021-12-30', 'undated', 5),
    'undated; no later than December 30',
    'undated; no later than December 30, 2021',
  ],
  [
    said('2021-11-30', 'inferred', 1, '2021-11-30'),
    'about November 30, the day of its source',
    'about November 30, 2021, the day of its source',
  ],
  [
    said('2021-12-03', 'inferred', 1, '2021-11-30'),
    'about December 3; the source is of November 30',
    'about December 3, 2021; the source is of November 30, 2021',
  ],
  [said('2021-12-03', 'inferred', 1), 'about December 3', 'about December 3, 2021'],
  [
    said('2020-01-03..2021-12-30', 'inferred', 5, '2021-12-30'),
    'about 2020–2021',
    'about 2020–2021',
  ],
])('%#: %s', (statement, short, long) => {
  expect(saidOnWords(statement)).toBe(short);
  expect(saidOnWords(statement, { year: true })).toBe(long);
});
