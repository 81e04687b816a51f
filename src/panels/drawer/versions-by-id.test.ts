import { expect, test } from 'vitest';
import { anAttack } from '../../domain/testing/records';
import { versionsById } from './versions-by-id';

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
