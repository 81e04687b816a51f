import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { attackColumns, attackPage, dataset, problem, statementPage } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { createApp } from '../app';
import { Payload } from '../http/payload';
import { type Api, openApi } from '../testing/api';
import { firstAttack, nextAttack } from '../testing/drafts';
import { anAttack, aStatement, seed } from '../testing/seed';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
/** Where the store was before six records of December 18 came in. */
let then: string;
beforeAll(async () => {
  api = await openApi(afterAll);
  then = placeOf(api);
  const knownOn = day('2021-12-19');
  const late = Array.from({ length: 5 }, (_, index) =>
    firstAttack(anAttack(`a-late-${index}`, '2021-12-18', { knownOn })),
  );
  const said = aStatement('s-late', '2021-12-18', { knownOn });
  await api.store.write([...late, { which: 'first', kind: 'statement', body: said }]);
});

function placeOf({ store }: Api): string {
  const { history, revision } = store.position();
  return `${history}.${revision}`;
}

const attacks = async (query: string) =>
  attackPage.parse(await api.json(`/api/attacks?asOf=2021-12-20${query}`));

describe('at=', () => {
  it('answers as the server was, whatever came in since', async () => {
    const [history, revision] = then.split('.');
    expect((await attacks('')).total).toBe(9);
    const held = await attacks(`&at=${then}`);
    expect(held).toMatchObject({ total: 4, history, revision: Number(revision) });
    const columns = await api.json(`/api/attacks/columns?at=${then}`);
    expect(attackColumns.parse(columns)).toMatchObject({ rows: 4, revision: 1 });
    const said = await api.json(`/api/statements?at=${then}`);
    expect(statementPage.parse(said).total).toBe(4);
    const about = dataset.parse(await api.json(`/api/dataset?at=${then}`));
    expect(about).toMatchObject({ history, revision: 1, writtenAt: expect.any(String) });
  });

  it('since= says which of them came in after it', async () => {
    const came = await attacks(`&since=${then}&versions=all`);
    expect(came.items.map(({ id }) => id).toSorted()).toEqual(
      ['0', '1', '2', '3', '4'].map((index) => `a-late-${index}`),
    );
    const known = await api.json(`/api/attacks?asOf=2021-12-18&since=${then}&versions=all`);
    expect(attackPage.parse(known).total).toBe(0);
    const said = await api.json(`/api/statements?since=${then}`);
    expect(statementPage.parse(said).total).toBe(1);
  });

  it.each([
    ['another history', 'ffffffffffff.1'],
    ['a number that is not yet', `000000000000.99`],
  ])('is 410 for %s, never a guess', async (_what, at) => {
    for (const path of ['dataset', 'attacks', 'statements', 'attacks/columns']) {
      const response = await api.get(`/api/${path}?at=${at}`);
      expect(response.status).toBe(410);
      expect(problem.parse(await response.json())).toMatchObject({ parameter: 'at' });
    }
    expect((await api.get(`/api/attacks?since=${at}`)).status).toBe(410);
  });

  it.each(['', '1', 'x.1', 'ffffffffffff.0', 'ffffffffffff.1.2', 'FFFFFFFFFFFF.1'])(
    'refuses %j',
    async (at) => {
      expect((await api.get(`/api/attacks?at=${at}`)).status).toBe(400);
    },
  );
});

describe('a list that is read by pages', () => {
  it('gives each record once, as it was at the first page, while one is corrected', async () => {
    const own = await openApi(onTestFinished);
    const first = attackPage.parse(await own.json('/api/attacks?limit=2'));
    const [moved, ...rest] = [...seed.attacks].filter(({ background }) => !background);
    if (!moved) throw new Error('nothing seeded');
    const later = { start: day('2021-12-29'), end: day('2021-12-29') };
    await own.store.write([
      nextAttack({ ...moved, occurred: later, knownOn: day('2021-12-30') }),
      ...rest.slice(0, 1).map((one) => nextAttack({ ...one, retracted: true })),
    ]);
    const cursor = first.nextCursor ?? '';
    const second = attackPage.parse(await own.json(`/api/attacks?limit=2&cursor=${cursor}`));
    const seen = [...first.items, ...second.items].map(({ id, version }) => `${id}@${version}`);
    expect(seen).toEqual(['a-dec-12-basrah@1', 'a-dec-12-road@1', 'a-nov-26-28@1', 'a-nov-19@1']);
    expect([second.total, second.nextCursor]).toEqual([first.total, null]);
  });

  it('is 410 after its first page where the store is another one since', async () => {
    const [own, other] = [await openApi(onTestFinished), await openApi(onTestFinished)];
    const { nextCursor } = attackPage.parse(await own.json('/api/attacks?limit=2'));
    const response = await other.get(`/api/attacks?limit=2&cursor=${nextCursor}`);
    expect(response.status).toBe(410);
    expect(problem.parse(await response.json())).toMatchObject({ parameter: 'cursor' });
  });
});

describe('what a closed point of a history answers', () => {
  const paths = ['dataset', 'attacks', 'statements', 'attacks/columns'].map((one) => `/api/${one}`);

  it('has the same tag whatever is written later, and is read from the store once', async () => {
    const own = await openApi(onTestFinished);
    const place = placeOf(own);
    const tags = async () => {
      const answers = await Promise.all(paths.map((path) => own.get(`${path}?at=${place}`)));
      return answers.map(({ headers }) => headers.get('ETag') ?? expect.fail('no tag'));
    };
    const before = await tags();
    await own.store.write([firstAttack(anAttack('a-later', '2021-12-20'))]);
    expect(await tags()).toEqual(before);
    expect(new Set(before).size).toBeGreaterThan(1);
    const reads = vi.spyOn(own.store, 'attackColumns');
    for (const [index, path] of paths.entries()) {
      const asked = { headers: { 'If-None-Match': before[index] ?? '' } };
      expect((await own.get(`${path}?at=${place}`, asked)).status).toBe(304);
      expect((await own.get(`${path}?at=${placeOf(own)}`, asked)).status).toBe(200);
      await own.get(`${path}?at=${place}`);
    }
    expect(reads.mock.calls.filter(([at]) => at !== undefined).length).toBeLessThanOrEqual(1);
  });

  it('holds nothing of a write that comes while it is read', async () => {
    const own = await openApi(onTestFinished);
    const read = own.store.attackColumns.bind(own.store);
    vi.spyOn(own.store, 'attackColumns').mockImplementationOnce(async (at) => {
      await own.store.write([firstAttack(anAttack('a-later', '2021-12-20'))]);
      return read(at);
    });
    const answer = await own.get(`/api/attacks/columns?at=${placeOf(own)}`);
    expect(attackColumns.parse(await answer.json())).toMatchObject({ revision: 1, rows: 4 });
  });

  it('is asked for again each time, because a later version may mean something else by it', async () => {
    for (const path of paths) {
      const { headers } = await api.get(`${path}?at=${then}`);
      expect(headers.get('Cache-Control'), path).toBe('no-cache');
    }
    const builtAs = (text: string) => {
      const payload = new Payload('text/html', new TextEncoder().encode(text));
      return createApp({
        store: api.store,
        page: new Map([['/index.html', { payload, tag: `W/"${text}"` }]]),
      });
    };
    const [first, next] = [builtAs('one'), builtAs('two')];
    for (const path of paths) {
      const address = `http://localhost${path}?at=${then}`;
      const tag = (await first.request(address)).headers.get('ETag') ?? '';
      const asked = { headers: { 'If-None-Match': tag } };
      expect((await first.request(address, asked)).status, path).toBe(304);
      expect((await next.request(address, asked)).status, path).toBe(200);
    }
  });

  it('is 410 in a store that lost it, also for who has its tag', async () => {
    const [own, other] = [await openApi(onTestFinished), await openApi(onTestFinished)];
    Object.defineProperty(other.store, 'id', { value: own.store.id });
    for (const path of paths) {
      const tag = (await own.get(`${path}?at=${placeOf(own)}`)).headers.get('ETag') ?? '';
      const answer = await other.get(`${path}?at=${placeOf(own)}`, {
        headers: { 'If-None-Match': tag },
      });
      expect(answer.status).toBe(410);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
  });
});

it('never answers 304 for what another history of the same store has', async () => {
  const [own, other] = [await openApi(onTestFinished), await openApi(onTestFinished)];
  Object.defineProperty(other.store, 'id', { value: own.store.id });
  for (const path of ['/api/dataset', '/api/attacks/columns', '/api/attacks', '/api/statements']) {
    const tag = (await own.get(path)).headers.get('ETag') ?? '';
    const asked = { headers: { 'If-None-Match': tag } };
    expect((await own.get(path, asked)).status).toBe(304);
    expect((await other.get(path, asked)).status).toBe(200);
  }
});
