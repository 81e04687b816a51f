import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readReport } from '../data/report';
import { firstAttack } from '../testing/drafts';
import { allAttacks, allStatements } from '../testing/queries';
import { anAttack, seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';
import type { Seed, Store } from './store';

vi.setConfig({ testTimeout: 60_000 });

const newPath = async () => join(await temporaryFolder(), 'store.duckdb');

async function opened(path: string, filling: Seed): Promise<{ seeding: string; store: Store }> {
  const found = await openStore({ path, seed: filling });
  onTestFinished(() => found.store.close());
  return found;
}

/** A store of `filling` with a record of its own. */
async function used(filling: Seed): Promise<string> {
  const path = await newPath();
  const { store } = await opened(path, filling);
  await store.write([firstAttack(anAttack('a-own', '2021-12-29'))]);
  await store.close();
  return path;
}

const records = async (store: Store) => [
  await store.attacks({ ...allAttacks, allVersions: true }),
  await store.statements({ ...allStatements, allVersions: true }),
];
const items = async (store: Store) => (await records(store)).map((list) => list.items);

const { actors, places, keyDates } = seed.dataset;
const [actor, place, keyDate] = [actors[0], places[0], keyDates[0]];
if (!actor || !place || !keyDate) throw new Error('the seed lacks an actor, a place or a key date');

const renewed: Seed = {
  ...seed,
  attacks: [],
  dataset: {
    ...seed.dataset,
    title: 'Another title',
    actors: [{ ...actor, aliases: [...actor.aliases, 'Another Spelling'] }, ...actors.slice(1)],
    // One that is new, one that has moved, and one that records may name is gone.
    places: [{ ...place, id: 'elsewhere', name: 'Elsewhere' }, ...places.slice(1)],
    keyDates: [...keyDates, { ...keyDate, id: 'another-date', label: 'Another date' }],
  },
};

it('brings actors, places and key dates of a store with records of its own up to date', async () => {
  const path = await used(seed);
  const before = await opened(path, seed);
  const [then, held] = [before.store.position(), await items(before.store)];
  await before.store.close();

  const { seeding, store } = await opened(path, renewed);
  expect(seeding).toBe('kept');
  const dataset = await store.dataset();
  expect(dataset.actors).toEqual(renewed.dataset.actors);
  expect(dataset.places).toEqual([...renewed.dataset.places, place]);
  expect(dataset.keyDates).toEqual(renewed.dataset.keyDates);
  expect(dataset.title).toBe(seed.dataset.title);
  expect(await items(store)).toEqual(held);

  // Caches see another write, and whoever asks for what came since is told of no record.
  const now = store.position();
  expect(now).toMatchObject({ revision: then.revision + 1 });
  expect(now.history).not.toBe(then.history);
  expect(await store.changes(then.revision, now.revision)).toMatchObject({ ...now, records: [] });
  expect(await store.heldAt({ history: then.history, number: then.revision })).not.toBeNull();
  await store.close();

  const again = await opened(path, renewed);
  expect(again.store.position()).toEqual(now);
  expect(await again.store.write([firstAttack(anAttack('a-next', '2021-12-29'))])).toMatchObject({
    records: [{ revision: now.revision + 1 }],
  });
});

it('finds a speaker by a spelling that the built-in data got later', async () => {
  const path = await used(seed);
  const { store } = await opened(path, {
    ...seed,
    dataset: {
      ...seed.dataset,
      actors: actors.map((one) => ({ ...one, aliases: [...one.aliases, `Zyx ${one.id}`] })),
    },
  });
  const search = { ...allStatements, q: 'zyx' };
  expect((await store.statements(search)).total).toBeGreaterThan(0);
});

it('writes nothing if the built-in data is what the store has', async () => {
  const report = readReport();
  const path = await newPath();
  const first = await opened(path, report);
  const [place] = report.dataset.places;
  await first.store.write([
    firstAttack(anAttack('a-own', '2021-12-29', { place: place?.id ?? '', claimedBy: null })),
  ]);
  const position = first.store.position();
  await first.store.close();
  const { seeding, store } = await opened(path, { ...report, attacks: report.attacks.slice(1) });
  expect(seeding).toBe('kept');
  expect(store.position()).toEqual(position);
});

it('leaves a store of another dataset as it is', async () => {
  const path = await used(seed);
  const other = { ...renewed, dataset: { ...renewed.dataset, id: 'another-dataset' } };
  const { store } = await opened(path, other);
  expect((await store.dataset()).actors).toEqual(actors);
});
