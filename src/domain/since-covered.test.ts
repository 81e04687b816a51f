import { expect, test } from 'vitest';
import { day } from './day';
import { sinceCovered } from './glance';
import { type AttackRow, attackColumns } from './testing/columns';
import { span } from './testing/dataset';

const all = { group: null, area: null, today: day('2021-12-30') };

test('"no data since" is about the list: attacks that a filter leaves out are data', () => {
  const listed = [span('2021-12-01..2021-12-27', 'listed')];
  const since = (rows: AttackRow[], group: string | null) =>
    sinceCovered(attackColumns(rows), { ...all, group }, listed);
  expect(since([], 'x')?.bound.high).toBe(0);
  expect(since([{ when: '2021-12-29', group: 'y' }], 'x')).toBeNull();
  expect(since([{ when: '2021-12-29', group: 'y' }], 'y')?.bound.high).toBe(1);
});
