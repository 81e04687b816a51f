import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { attackColumns, days, statementColumns } from '../../domain/testing/columns';
import { reportAttacks, reportStatements } from '../../domain/testing/report';
import { changesOf, daysBefore, steppedSince } from './changes-model';

const range = days('2021-10-01..2021-12-30');

describe('the days a day can be compared with', () => {
  test.each([
    ['2021-12-06', '2021-10-01..2021-12-05'],
    ['2021-10-02', '2021-10-01'],
    ['2021-10-01', null],
    ['2022-01-05', '2021-10-01..2021-12-30'],
  ])('%s: %s', (today, expected) => {
    expect(daysBefore(day(today), range)).toEqual(expected === null ? null : days(expected));
  });
  test.each([
    ['2021-12-05', -1, '2021-12-04'],
    ['2021-10-01', -1, '2021-10-01'],
    ['2021-12-04', 1, '2021-12-05'],
    ['2021-12-05', 1, '2021-12-05'],
    // An address may hold a day that is out of reach: the next step leads back.
    ['2021-12-25', -1, '2021-12-05'],
  ])('%s moved by %i is %s', (since, by, expected) => {
    expect(steppedSince(day(since), by, days('2021-10-01..2021-12-05'))).toBe(expected);
  });
});

const all = { group: null, area: null };

test('of the report, what was added in the week of December 12', () => {
  const changes = changesOf(
    reportAttacks,
    reportStatements,
    all,
    day('2021-12-11'),
    day('2021-12-18'),
  );
  expect(changes.attacks.added).toHaveLength(9);
  expect(changes.statements.added).toHaveLength(5);
  const others = [changes.attacks, changes.statements].flatMap((one) => [
    ...one.redated,
    ...one.corrected,
    ...one.retracted,
  ]);
  expect(others).toEqual([]);
});

describe('under the filters of the page', () => {
  const attacks = attackColumns([
    { id: 'early', when: '2021-12-01', group: 'a' },
    { id: 'handed', when: '2021-12-02', group: 'a', knownUntil: '2021-12-06' },
    { id: 'handed', when: '2021-12-02', group: 'b', knownOn: '2021-12-06', version: 2 },
    { id: 'late', when: '2021-12-03', group: 'a' },
    { id: 'gone', when: '2021-12-04', group: 'b', knownUntil: '2021-12-06' },
    { id: 'far', when: '2021-12-06', group: 'b', governorates: ['basrah'] },
  ]);
  const statements = statementColumns([
    { id: 'word', when: '2021-12-06', organisation: 'a' },
    { id: 'other', when: '2021-12-06', organisation: 'b' },
  ]);
  const under = (filter: Partial<typeof all> | { group: string }, since = '2021-12-05') =>
    changesOf(attacks, statements, { ...all, ...filter }, day(since), day('2021-12-06'));

  test.each([
    [{}, { added: ['far'], corrected: ['handed'], retracted: ['gone'] }, ['other', 'word']],
    [{ group: 'a' }, { added: [], corrected: ['handed'], retracted: [] }, ['word']],
    [{ group: 'b' }, { added: ['far'], corrected: ['handed'], retracted: ['gone'] }, ['other']],
    [{ group: 'c' }, { added: [], corrected: [], retracted: [] }, []],
    [{ area: 'basrah' }, { added: ['far'], corrected: [], retracted: [] }, ['other', 'word']],
  ])('%j', (filter, changed, added) => {
    const changes = under(filter as Parameters<typeof under>[0]);
    expect(changes.attacks).toEqual({ redated: [], ...changed });
    expect(changes.statements.added).toEqual(added);
  });

  test('the newest stand first', () => {
    expect(under({}, '2021-11-30').attacks.added).toEqual(['far', 'late', 'handed', 'early']);
  });
});
