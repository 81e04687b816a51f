import { join } from 'node:path';
import { expect } from 'vitest';
import { openStore } from '../store/open-store';
import { startModule } from './child';
import { allAttacks, allStatements } from './queries';
import { seed } from './seed';
import { temporaryFolder } from './temporary-folder';

export async function expectCompleteAfterKill(statement: number, seeding: string): Promise<void> {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const killed = await startModule('seed-and-die.ts', path, String(statement)).ended;
  expect(killed).toMatchObject({ signal: 'SIGKILL', err: '' });
  expect(killed.out).toBe(seeding === 'unchanged' ? 'committed\n' : '');

  const next = await openStore({ path, seed });
  expect(next.seeding).toBe(seeding);
  expect((await next.store.attacks({ ...allAttacks, background: 'true' })).total).toBe(5);
  expect((await next.store.statements(allStatements)).total).toBe(4);
  expect(await next.store.dataset()).toMatchObject({ ...seed.dataset, revision: 1 });
  await next.store.close();
}
