import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startModule } from '../testing/child';
import { allAttacks } from '../testing/queries';
import { seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

it('loses nothing that was acknowledged, and numbers writes on, when it is killed', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  let last = 1;
  for (const batches of [1, 4, 9]) {
    const writer = startModule('write-and-die.ts', path);
    await writer.says(new RegExp(`(acknowledged \\d+\\s+){${batches}}`));
    writer.process.kill('SIGKILL');
    const killed = await writer.ended;
    expect(killed).toMatchObject({ signal: 'SIGKILL', err: '' });
    const acknowledged = [...killed.out.matchAll(/^acknowledged (\d+)$/gm)].map(([, id]) =>
      Number(id),
    );
    expect(acknowledged).toEqual(acknowledged.map((_, batch) => last + batch + 1));

    const { store, seeding } = await openStore({ path, seed });
    expect(seeding).toBe('unchanged');
    const { revision } = store.position();
    // The last batch may have been kept without its acknowledgement having come through.
    expect([acknowledged.at(-1), Number(acknowledged.at(-1)) + 1]).toContain(revision);
    const writes: number[] = [];
    for (let number = 1; number < revision; number += 1) {
      const { records } = await store.changes(number, number + 1);
      writes.push(...records.map((one) => one.revision));
    }
    expect(writes).toEqual(writes.map((_, index) => 2 + Math.floor(index / 2)));
    expect(writes.length).toBe(2 * (revision - 1));
    const written = await store.attacks({ ...allAttacks, allVersions: true, limit: 10_000 });
    expect(written.total).toBe(4 + writes.length);
    const current = await store.attacks({ ...allAttacks, limit: 10_000 });
    expect(current.total).toBe(4 + writes.length / 2);
    await store.close();
    last = revision;
  }
});
