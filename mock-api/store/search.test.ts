import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { statementPage } from '../../src/api/contract';
import { searchLines } from '../../src/domain/fold-text';
import { isFound, needlesOf } from '../../src/domain/needles';
import {
  otherNameCases,
  otherWords,
  sameWords,
  searchedActors,
} from '../../src/domain/testing/search-cases';
import { openApi } from '../testing/api';
import { allStatements } from '../testing/queries';
import { aStatement, seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openDuckDb } from './duckdb';
import { openStore } from './open-store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const texts = [...new Set([...sameWords, ...otherWords].flatMap(([, text, q]) => [text, q]))];

// Without actors, whose names are searched too.
const silent = { speaker: null, organisation: null, channel: null, role: null };

const statements = texts.map((gist, place) =>
  aStatement(`s-${place}`, '2021-12-01', { gist, ...silent }),
);

it('finds by the API exactly what the page finds, for every text and search of the table of cases', async () => {
  const api = await openApi(onTestFinished, { ...seed, statements });
  for (const q of texts) {
    const answer = await api.json(`/api/statements?limit=1000&q=${encodeURIComponent(q)}`);
    const found = statementPage.parse(answer).items.map(({ id }) => id);
    const needles = needlesOf(q);
    const expected = statements
      .filter(({ gist }) => isFound(searchLines([gist]), needles))
      .map(({ id }) => id);
    expect(new Set(found), q).toEqual(new Set(expected));
  }
  // Some hundred requests, on a machine that may be busy.
}, 120_000);

it('finds the texts with another name of an actor that the page finds', async () => {
  const actors = searchedActors.map(({ id, isPerson, names: [name = '', ...aliases] }) => {
    return { id, name, aliases, kind: isPerson ? 'person' : 'group', relations: [] } as const;
  });
  const said = otherNameCases.map(([, gist], place) =>
    aStatement(`s-${place}`, '2021-12-01', { gist, ...silent }),
  );
  const dataset = { ...seed.dataset, actors: [...seed.dataset.actors, ...actors] };
  const { store } = await openApi(onTestFinished, { ...seed, dataset, statements: said });
  for (const [place, [q, text, found]] of otherNameCases.entries()) {
    const { items } = await store.statements({ ...allStatements, limit: 1000, q });
    const ids = items.map(({ id }) => id);
    expect(ids.includes(`s-${place}`), `${q} in "${text}"`).toBe(found);
  }
});

it.each(['khaybar  BRIGADE', 'Liwa’ Khaybar ', 'liwa khaybar'])(
  'finds a statement by a name of its organisation: %s',
  async (q) => {
    const { store } = await openApi(onTestFinished);
    const { items } = await store.statements({ ...allStatements, q });
    expect(items.map(({ id }) => id)).toEqual(['s-dec-06']);
  },
);

it.each(['-', ' ', '“”', '?', '— …', 'ʿ'])(
  'refuses a search without a letter or digit, which would find everything: %j',
  async (q) => {
    const { get } = await openApi(onTestFinished);
    const answer = await get(`/api/statements?q=${encodeURIComponent(q)}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      parameter: 'q',
      detail: expect.stringContaining('at least one letter or digit'),
    });
  },
);

it('folds again what another folding left in the store', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  await (await openStore({ path, seed })).store.close();
  const database = await openDuckDb(path);
  await database.write(async (sql) => {
    await sql.run(`UPDATE statement_texts SET lines = 'x'`);
    await sql.run(`UPDATE store_state SET folding = 'another'`);
  });
  await database.close();
  const { store } = await openStore({ path, seed });
  expect((await store.statements({ ...allStatements, q: 'attrition' })).total).toBe(1);
  expect((await store.statements({ ...allStatements, q: 'x' })).total).toBe(0);
  await store.close();
});
