import { expect, test } from 'vitest';
import type { CameInSince } from '../api/came-in-since';
import { anAttack, aStatement } from '../domain/testing/records';
import { cameInWords, heldWords } from './frozen-words';

const place = { nextCursor: null, revision: 2, history: '0123456789ab' };
const came = (
  attacks: CameInSince['attacks']['items'],
  statements: CameInSince['statements']['items'] = [],
  more = 0,
): CameInSince => ({
  attacks: { ...place, items: attacks, total: attacks.length + more },
  statements: { ...place, items: statements, total: statements.length },
});
const attack = (changes: object = {}) => anAttack('a', '2021-12-18', changes);

test.each([
  ['nothing', came([]), null],
  ['late records', came([attack(), attack()], [aStatement('s', '2021-12-18')]), '3 records'],
  ['a correction', came([attack({ version: 2 })]), '1 correction'],
  ['a withdrawal', came([attack({ version: 2, retracted: true })]), '1 withdrawal'],
  [
    'all three',
    came([attack(), attack({ version: 2 }), attack({ version: 3, retracted: true })]),
    '1 record, 1 correction and 1 withdrawal',
  ],
  ['more than are named', came([attack()], [], 1_233), '1,234 records and corrections'],
])('what came in since: %s', (_what, since, words) => {
  expect(cameInWords(since)).toBe(words);
});

test('a frozen page says what it shows, in the time zone of the dataset', () => {
  const timeZone = 'Asia/Baghdad';
  expect(heldWords({ writtenAt: '2026-11-29T11:02:00.000Z', timeZone })).toBe(
    'Frozen: shows what this server held when this link was made, its records up to those that came in on Nov 29, 2026, 14:02 (Baghdad).',
  );
  expect(heldWords({ writtenAt: null, timeZone })).toBe(
    'Frozen: shows what this server held when this link was made.',
  );
});
