import { describe, expect, test } from 'vitest';
import { directoryOf } from '../domain/directory';
import { attackStatuses } from '../domain/records';
import { reportDataset } from '../domain/testing/report';
import { type Attribution, attribution } from './attribution';
import { statusWords } from './words';

const { actors } = directoryOf({
  ...reportDataset,
  actors: [
    { id: 'g', name: 'Group G', aliases: [], kind: 'group', relations: [] },
    { id: 'c', name: 'Channel C', aliases: [], kind: 'channel', relations: [] },
  ],
});

type Row = [claimedBy: 'g' | null, reportedBy: 'c' | null, by: string, dated: Attribution['dated']];

/** Of each status, with and without a group and a channel: the heading, and what a date of no event is of. */
const table: Readonly<Record<string, readonly Row[]>> = {
  claimed: [
    ['g', null, 'Group G', 'the claim'],
    ['g', 'c', 'Group G, reported by Channel C', 'the claim'],
    [null, null, 'Claimed, no group named', 'the claim'],
    [null, 'c', 'Claimed, no group named; reported by Channel C', 'the claim'],
  ],
  reported: [
    ['g', null, 'Group G', 'the claim'],
    ['g', 'c', 'Group G, reported by Channel C', 'the claim'],
    [null, null, 'Reported, no group named', 'the report'],
    [null, 'c', 'Reported by Channel C, no group named', 'the report'],
  ],
  stated: [
    ['g', null, 'Group G', 'the claim'],
    ['g', 'c', 'Group G, reported by Channel C', 'the claim'],
    [null, null, 'No group named', 'the report'],
    [null, 'c', 'Reported by Channel C, no group named', 'the report'],
  ],
  confirmed: [
    ['g', null, 'Group G', 'the claim'],
    ['g', 'c', 'Group G, reported by Channel C', 'the claim'],
    [null, null, 'No group named', 'the report'],
    [null, 'c', 'Reported by Channel C, no group named', 'the report'],
  ],
};

const combinations = attackStatuses.flatMap((status) =>
  (table[status] ?? []).map((row) => [status, ...row] as const),
);

test('the table has every status with every combination of group and channel', () => {
  expect(new Set(combinations.map(([...key]) => key.slice(0, 3).join())).size).toBe(
    attackStatuses.length * 4,
  );
});

describe.each(combinations)('%s, claimed by %s, reported by %s', (...row) => {
  const [status, claimedBy, reportedBy, by, dated] = row;
  const of = (dateBasis: 'event' | 'claim') =>
    attribution({ status, claimedBy, reportedBy, dateBasis }, actors);

  test('the heading', () => {
    expect(of('event').by).toBe(by);
    expect(of('claim').by, 'whatever is dated').toBe(by);
  });

  test('what is dated', () => {
    expect(of('event').dated).toBe('the event');
    expect(of('claim').dated).toBe(dated);
  });

  test('no line contradicts another', () => {
    const all = [by, statusWords[status], dated].join(' | ').toLowerCase();
    expect(all, 'a claim beside its denial').not.toMatch(/no claim|not claimed|unclaimed/);
    if (!/claimed/.test(all)) expect(claimedBy === null && dated === 'the claim').toBe(false);
    if (/no group named/.test(all)) expect(claimedBy).toBeNull();
    if (/channel c/.test(all)) expect(reportedBy).toBe('c');
  });
});
