import { expect, test } from 'vitest';
import { anAttack } from '../../domain/testing/records';
import { knownVersions, lacksVersions, versionsById } from './versions-by-id';

test('the versions of each record stand together, in the order they had', () => {
  const [first, other, second] = [
    anAttack('a', '2021-12-01', { version: 2 }),
    anAttack('b', '2021-12-01'),
    anAttack('a', '2021-12-01'),
  ];
  const byId = versionsById();
  const all = [first, other, second];
  expect(byId(all)).toEqual(
    new Map([
      ['a', [first, second]],
      ['b', [other]],
    ]),
  );
  expect(byId(all), 'a list is gone through once').toBe(byId(all));
  expect(byId([...all])).not.toBe(byId(all));
  expect(byId([])).toEqual(new Map());
});

test('what there is of some records, and whether versions between are missing', () => {
  const version = (id: string, number: number) => anAttack(id, '2021-12-01', { version: number });
  const byId = versionsById()([version('b', 3), version('a', 2), version('a', 1), version('b', 1)]);
  expect(knownVersions(byId, ['b', 'nobody', 'a'])).toEqual(['a@1', 'a@2', 'b@1', 'b@3', 'nobody']);
  expect(knownVersions(byId, [])).toEqual([]);
  expect(lacksVersions(byId, ['a', 'nobody'])).toBe(false);
  expect(lacksVersions(byId, ['a', 'b'])).toBe(true);
  expect(lacksVersions(byId, [])).toBe(false);
});
