import { expect, test } from 'vitest';
import { groupsCaveat } from './conclusions';
import { day } from './day';
import { recordsIn } from './records-in-areas';
import { reportAttacks } from './testing/report';

test('the caveat on groups is the conclusion that is about them', () => {
  const text = 'Who attacks is unclear.';
  const other = { text: 'More attacks.', section: 'List', about: null };
  const about = { kind: 'groups', short: 'by claim' } as const;
  expect(groupsCaveat({ conclusions: [other] })).toBeNull();
  expect(groupsCaveat({ conclusions: [other, { text, section: 'Introduction', about }] })).toEqual({
    text,
    section: 'Introduction',
    short: 'by claim',
  });
});

const south = ['al-qadisiyah', 'al-muthanna', 'dhi-qar', 'basrah-governorate'];

test.each([
  // The road between Babil and Al-Qadisiyah may count or not.
  ['2021-12-30', south, { found: { low: 20, high: 21 }, all: 34 }],
  ['2021-12-30', [...south, 'babil'], { found: { low: 28, high: 28 }, all: 34 }],
  ['2021-11-20', south, { found: { low: 1, high: 1 }, all: 1 }],
  ['2021-11-01', south, { found: { low: 0, high: 0 }, all: 0 }],
])('as of %s, records in %s', (today, ids, expected) => {
  expect(recordsIn(reportAttacks, { kind: 'governorates', ids }, day(today))).toEqual(expected);
});
