import { it, vi } from 'vitest';
import { expectCompleteAfterKill } from '../testing/killed-seeding';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** The statement the process is killed before, and what the next start has to do. */
const moments: [string, number, string][] = [
  ['before the first table', 0, 'seeded'],
  ['between two tables', 7, 'seeded'],
  ['between two versions of a table', 21, 'seeded'],
  ['before the first record', 81, 'seeded'],
  ['between records', 83, 'seeded'],
  ['before the last statement', 89, 'seeded'],
  ['after the commit, before anything is closed', 1_000, 'unchanged'],
];

it.each(moments)('killed %s, the next start completes it', (_, statement, seeding) =>
  expectCompleteAfterKill(statement, seeding),
);
