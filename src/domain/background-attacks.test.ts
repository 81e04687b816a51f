import { expect, test } from 'vitest';
import { backgroundAttacks } from './background-attacks';
import { day } from './day';
import { anAttack } from './testing/records';
import type { AttackTrait, View } from './view';

const attacks = [
  anAttack('embassy', '2019-12-31', {
    background: true,
    target: 'embassy',
    governorates: ['baghdad'],
  }),
  anAttack('drones', '2021-07-25', { background: true, means: 'drones', claimedBy: 'a' }),
  anAttack('listed', '2021-12-01', { target: 'embassy' }),
  anAttack('known-later', '2021-12-20', { background: true }),
  anAttack('withdrawn', '2021-11-01', { background: true, retracted: true }),
  anAttack('replaced', '2021-11-02', { background: true, knownUntil: day('2021-11-30') }),
];

test.each<[string, Partial<View>, AttackTrait | null, string[]]>([
  ['all', {}, null, ['drones', 'embassy']],
  ['on a target', {}, { column: 'target', value: 'embassy' }, ['embassy']],
  ['by a means', {}, { column: 'means', value: 'drones' }, ['drones']],
  ['in a governorate', {}, { column: 'governorate', value: 'baghdad' }, ['embassy']],
  ['of the group of the page', { group: 'a' }, null, ['drones']],
  ['of the governorate of the page', { area: 'baghdad' }, null, ['embassy']],
])('%s', (_what, view, trait, expected) => {
  const filters = { group: null, area: null, ...view };
  const found = backgroundAttacks(attacks, filters, day('2021-12-15'), trait);
  expect(found.map(({ id }) => id)).toEqual(expected);
});
