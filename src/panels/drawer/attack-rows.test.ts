import { describe, expect, test } from 'vitest';
import { attackColumns } from '../../domain/testing/columns';
import { attackRows, attackVersions } from './attack-rows';

const columns = attackColumns([
  { id: 'b', when: '2021-12-01' },
  { id: 'a', when: '2021-12-02' },
  { id: 'b', when: '2021-12-03', version: 2, knownOn: '2021-12-05' },
  { id: 'c', when: '2021-12-04' },
]);

test.each([
  ['a', [1]],
  ['b', [0, 2]],
  ['nobody has', []],
])('the rows of %s', (id, rows) => {
  expect(attackRows(columns, id)).toEqual(rows);
});

describe('what there is of some attacks', () => {
  test('every version, in an order of its own, and the id where there is none', () => {
    expect(attackVersions(columns, ['b', 'background', 'a'])).toEqual([
      'a@1',
      'b@1',
      'b@2',
      'background',
    ]);
    expect(attackVersions(columns, ['a', 'background', 'b'])).toEqual(
      attackVersions(columns, ['b', 'background', 'a']),
    );
    expect(attackVersions(columns, [])).toEqual([]);
  });

  test('the ids are looked for once in the same columns, however often they came', () => {
    let looks = 0;
    const id = new Proxy(columns.columns.id, {
      get: (all, name, receiver) => {
        looks += 1;
        return Reflect.get(all, name, receiver);
      },
    });
    const counted = { ...columns, columns: { ...columns.columns, id } };
    attackVersions(counted, ['a', 'b']);
    const first = looks;
    expect(attackRows({ ...counted, revision: 7 }, 'c')).toEqual([3]);
    expect(looks).toBe(first);
  });
});
