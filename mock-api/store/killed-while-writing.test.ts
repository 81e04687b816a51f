import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startModule } from '../testing/child';
import { keptEvents } from '../testing/kept-events';
import { allAttacks } from '../testing/queries';
import { seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

it('loses nothing that was acknowledged, and numbers events on, when it is killed', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  let last = 0;
  for (const batches of [1, 4, 9]) {
    const writer = startModule('write-and-die.ts', path);
    await writer.says(new RegExp(`(acknowledged \\d+\\s+){${batches}}`));
    writer.process.kill('SIGKILL');
    const killed = await writer.ended;
    expect(killed).toMatchObject({ signal: 'SIGKILL', err: '' });
    const acknowledged = [...killed.out.matchAll(/^acknowledged (\d+)$/gm)].map(([, id]) =>
      Number(id),
    );
    expect(acknowledged).toEqual(acknowledged.map((_, batch) => last + 2 * (batch + 1)));

    const { store, seeding } = await openStore({ path, seed });
    expect(seeding).toBe('unchanged');
    const { lastEvent } = store.position();
    // The last batch may have been kept without its acknowledgement having come through.
    expect([acknowledged.at(-1), Number(acknowledged.at(-1)) + 2]).toContain(lastEvent);
    const { events, gap } = await keptEvents(store, 0, 10_000);
    expect(gap).toBe(false);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
    expect(events.length).toBe(lastEvent);
    const written = await store.attacks({ ...allAttacks, allVersions: true, limit: 10_000 });
    expect(written.total).toBe(4 + lastEvent);
    const current = await store.attacks({ ...allAttacks, limit: 10_000 });
    expect(current.total).toBe(4 + lastEvent / 2);
    await store.close();
    last = lastEvent;
  }
});
