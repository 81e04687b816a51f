import { expect, it, onTestFinished, vi } from 'vitest';
import { addDays, type Day, day } from '../../src/domain/day';
import { createApp } from '../app';
import { attackList, datasetAnswer, statementList } from '../endpoints/dataset-answer';
import type { Seed } from '../store/store';
import { type Api, openApi } from '../testing/api';
import { firstAttack } from '../testing/drafts';
import { anAttack, seed } from '../testing/seed';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type Asked = Pick<Api, 'json'>;
const at = async (api: Asked, query = '') =>
  datasetAnswer.parse(await api.json(`/api/dataset${query}`)).stillComingIn;
const range = (start: string, end = start) => ({ start, end });

it('names the days whose reports may still come in as of the day that is asked for', async () => {
  const api = await openApi(onTestFinished);
  // Covered until December 27, and it is the 30th.
  expect(await at(api)).toEqual({ asOf: '2021-12-30', attacks: [], statements: [] });
  expect(await at(api, '?asOf=2021-12-20')).toEqual({
    asOf: '2021-12-20',
    attacks: [range('2021-12-20')],
    // Picked examples are no count that could rise.
    statements: [],
  });
  expect((await at(api, '?asOf=2021-10-20')).attacks, 'not covered').toEqual([]);
  expect((await api.get('/api/dataset?asOf=x')).status).toBe(400);
});

const listed = (start: string, end: string) => ({
  start: day(start),
  end: day(end),
  basis: 'listed' as const,
  note: 'The list.',
});
const covered: Seed = {
  ...seed,
  dataset: {
    ...seed.dataset,
    coverage: {
      attacks: [listed('2021-11-19', '2022-02-28')],
      statements: [listed('2021-11-19', '2022-02-28')],
    },
  },
};

/** A server over live data whose day is moved by hand. */
async function live() {
  const { store } = await openApi(onTestFinished, covered);
  const clock = {
    isLive: true,
    day: day('2021-12-29'),
    today: () => clock.day,
    now: () => new Date(0),
  };
  const app = createApp({ store, clock });
  const get = async (path: string, init?: RequestInit) =>
    app.request(`http://localhost${path}`, init);
  return { store, clock, get, json: async (path: string) => (await get(path)).json() };
}

it('moves with the day of live data, also for who asks whether anything is new', async () => {
  const api = await live();
  const comingIn = (on: string) => ({ asOf: on, attacks: [range(on)], statements: [range(on)] });
  const tag = (await api.get('/api/dataset')).headers.get('ETag') ?? '';
  expect(await at(api)).toEqual(comingIn('2021-12-29'));
  api.clock.day = day('2021-12-30');
  expect(await at(api)).toEqual(comingIn('2021-12-30'));
  const again = await api.get('/api/dataset', { headers: { 'If-None-Match': tag } });
  expect(again.status).toBe(200);
});

it('is said by lists too, because records of these days may still join their total', async () => {
  const api = await live();
  const { history, revision } = api.store.position();
  const late = Array.from({ length: 24 }, (_, index) => {
    const on: Day = addDays(day('2021-12-01'), index);
    return firstAttack(anAttack(`a-late-${index}`, on, { knownOn: addDays(on, 2) }));
  });
  await api.store.write(late);
  const lists = [
    { path: '/api/attacks', schema: attackList },
    { path: '/api/statements', schema: statementList },
  ];
  for (const { path, schema } of lists) {
    const said = async (query = '') => schema.parse(await api.json(path + query)).stillComingIn;
    for (const query of ['', '?asOf=2021-12-05', `?at=${history}.${revision}`]) {
      expect(await said(query), path + query).toEqual(await at(api, query));
    }
    const tag = (await api.get(path)).headers.get('ETag') ?? '';
    api.clock.day = addDays(api.clock.day, 1);
    expect((await api.get(path, { headers: { 'If-None-Match': tag } })).status).toBe(200);
    expect((await said()).asOf).toBe(api.clock.day);
  }
});

it('has the days within the usual delay, as far as it was known on that day and at that write', async () => {
  const api = await live();
  const { history, revision } = api.store.position();
  const late = (index: number) => {
    const on: Day = addDays(day('2021-12-01'), index);
    return firstAttack(anAttack(`a-late-${index}`, on, { knownOn: addDays(on, 2) }));
  };
  await api.store.write(Array.from({ length: 24 }, (_, index) => late(index)));
  expect((await at(api)).attacks).toEqual([range('2021-12-27', '2021-12-29')]);
  expect((await at(api, '?asOf=2021-12-05')).attacks, 'too few known by then').toEqual([
    range('2021-12-05'),
  ]);
  expect((await at(api, `?at=${history}.${revision}`)).attacks, 'not yet written').toEqual([
    range('2021-12-29'),
  ]);
});
