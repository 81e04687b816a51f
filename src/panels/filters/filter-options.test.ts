import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { directoryOf } from '../../domain/directory';
import { attackColumns, statementColumns } from '../../domain/testing/columns';
import { emptyDataset } from '../../domain/testing/dataset';
import { filterOptions } from './filter-options';

const directory = directoryOf({
  ...emptyDataset,
  actors: ['zeta', 'alpha', 'mid'].map((name) => ({
    id: name,
    name: name.toUpperCase(),
    aliases: [],
    kind: 'group',
    relations: [],
  })),
});
const attacks = attackColumns([
  { when: '2021-12-01', group: 'zeta', governorates: ['b', 'a'] },
  { when: '2021-12-02', group: 'alpha', governorates: ['a'] },
  { when: '2021-12-02', governorates: ['c'] },
  { when: '2021-12-03', knownOn: '2021-12-09', group: 'late', governorates: ['d'] },
]);
const statements = statementColumns([
  { when: '2021-12-01', organisation: 'mid' },
  { when: '2021-12-01', organisation: 'zeta' },
  { when: '2021-12-02', kind: 'context', organisation: 'alpha' },
  { when: '2021-12-01' },
]);

const labels = (today: string) => {
  const { groups, areas } = filterOptions(attacks, statements, directory, day(today));
  return {
    groups: groups.map(({ label }) => label),
    areas: areas.map(({ label }) => label),
  };
};

test.each([
  ['2021-12-30', ['ALPHA', 'late', 'ZETA', 'MID (statements only)'], ['a', 'b', 'c', 'd']],
  ['2021-12-08', ['ALPHA', 'ZETA', 'MID (statements only)'], ['a', 'b', 'c']],
  ['2021-12-01', ['ZETA', 'MID (statements only)'], ['a', 'b']],
  ['2021-11-30', [], []],
])('as of %s', (today, groups, areas) => {
  expect(labels(today)).toEqual({ groups, areas });
});

test('the value of an option is the id, and before the columns are here there is none', () => {
  const [first] = filterOptions(attacks, statements, directory, day('2021-12-01')).groups;
  expect(first).toEqual({ value: 'zeta', label: 'ZETA' });
  expect(filterOptions(undefined, undefined, directory, day('2021-12-01'))).toEqual({
    groups: [],
    areas: [],
  });
});
