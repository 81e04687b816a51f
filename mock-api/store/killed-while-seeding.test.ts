import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startModule } from '../testing/child';
import { allAttacks, allStatements } from '../testing/queries';
import { seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** The statement the process is killed before, and what the next start has to do. */
const moments: [string, number, string][] = [
  ['before the first table', 0, 'seeded'],
  ['between two tables', 7, 'seeded'],
  ['between two versions of a table', 21, 'seeded'],
  ['before the first record', 38, 'seeded'],
  ['between records', 47, 'seeded'],
  ['before the last statement', 52, 'seeded'],
  ['before the commit', 53, 'seeded'],
  ['after the commit, before anything is closed', 1_000, 'unchanged'],
];

it.each(moments)('killed %s, the next start completes it', async (_, statement, seeding) => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const killed = await startModule('seed-and-die.ts', path, String(statement)).ended;
  expect(killed).toMatchObject({ signal: 'SIGKILL', err: '' });
  expect(killed.out).toBe(seeding === 'unchanged' ? 'committed\n' : '');

  const next = await openStore({ path, seed });
  expect(next.seeding).toBe(seeding);
  expect((await next.store.attacks({ ...allAttacks, background: 'true' })).total).toBe(5);
  expect((await next.store.statements(allStatements)).total).toBe(4);
  expect(await next.store.dataset()).toEqual({ ...seed.dataset, revision: 1 });
  await next.store.close();
});
