import { Hono } from 'hono';
import { describe, expect, it, vi } from 'vitest';
import { written } from '../../src/api/contract';
import { createApp } from '../app';
import { anAttack, aStatement } from '../testing/seed';
import { addWrites, maxConcurrentWrites } from './add-writes';
import { heldStore, writtenOf } from './testing/held-store';
import { bodyOf, now, problemOf, send, token, writableApp } from './testing/sent';

const attack = bodyOf(anAttack('a-new', '2021-12-20'));
const said = bodyOf(aStatement('s-new', '2021-12-20'));
const next = (body: object) => ({ ...body, version: 2 });

describe('a write', () => {
  it.each([
    ['/api/attacks', attack, 'attacks?id=a-new'],
    ['/api/attacks', { ...attack, background: true }, 'attacks?id=a-new&background=true'],
    ['/api/statements', said, 'statements?id=s-new'],
  ] as const)('POST %s is 201, and says where', async (path, body, location) => {
    const { store, drafts } = heldStore();
    const response = await send(writableApp(store), body, { path });
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe(location);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer: unknown = await response.json();
    expect(written.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({ revision: 2, record: { ...body, knownUntil: null } });
    expect(drafts).toMatchObject([{ which: 'first', body }]);
  });

  it.each([
    ['/api/attacks/a-new', next(attack), 'attack'],
    ['/api/statements/s-new', next(said), 'statement'],
    // A path of its own for reading, and still an id as any other.
    ['/api/attacks/columns', { ...next(attack), id: 'columns' }, 'attack'],
  ] as const)('PUT %s is 200', async (path, body, kind) => {
    const { store, drafts } = heldStore();
    const response = await send(writableApp(store), body, { path, method: 'PUT' });
    expect([response.status, response.headers.get('Location')]).toEqual([200, null]);
    expect(await response.json()).toMatchObject({ kind, record: { version: 2 } });
    expect(drafts).toMatchObject([{ which: 'next', kind, body }]);
  });

  it('may leave out what has a default', async () => {
    const { store, drafts } = heldStore();
    const { version: _, retracted: __, correction: ___, ...short } = attack;
    expect((await send(writableApp(store), short)).status).toBe(201);
    expect(drafts).toEqual([
      { which: 'first', kind: 'attack', body: { ...short, retracted: false, correction: null } },
    ]);
  });

  it('is taken with what became known on the day of the calendar, in the zone of the dataset', async () => {
    const { store } = heldStore();
    const app = writableApp(store);
    const known = (on: string) => send(app, { ...attack, knownOn: on });
    expect((await known('2021-12-30')).status).toBe(201);
    expect(await problemOf(await known('2021-12-31'))).toMatchObject({
      status: 422,
      detail: 'knownOn: After today, 2021-12-30.',
    });
  });
});

it('asks a store for its time zone once, however much is written', async () => {
  const { store } = heldStore();
  const dataset = vi.fn(store.dataset);
  let revision = 0;
  const position = () => ({ revision: ++revision, history: '000000000001' });
  const app = new Hono();
  addWrites(app, { store: { ...store, dataset, position }, token, now });
  for (let i = 0; i < 3; i += 1) expect((await send(app, attack)).status).toBe(201);
  expect(dataset).toHaveBeenCalledOnce();
});

it('a server that plays a replay takes no write, and says that it keeps none', async () => {
  const { store, drafts } = heldStore();
  const app = createApp({ store, apiToken: token, keepsWrites: false });
  for (const changes of [{}, { method: 'PUT', path: '/api/attacks/a-new' }] as const) {
    const response = await send(app, next(attack), changes);
    expect(response.status).toBe(403);
    expect((await problemOf(response)).detail).toContain(
      'Nothing that is written here would be kept',
    );
  }
  expect(drafts).toEqual([]);
});

describe('what the store makes of it', () => {
  const fault = { path: 'claimedBy', message: 'There is no nobody' };
  it.each([
    ['taken', 409, 'PUT /api/attacks/a-new'],
    ['unknown', 404, 'POST /api/attacks'],
    ['outOfTurn', 409, '/api/attacks/a-new'],
    ['changed', 412, '/api/attacks/a-new'],
    ['knownEarlier', 422, 'claimedBy: There is no nobody.'],
    ['reference', 422, 'claimedBy: There is no nobody.'],
  ] as const)('%s is %i', async (why, status, sentence) => {
    const held = heldStore();
    held.result = { kind: 'refused', refusal: { index: 0, why, faults: [fault] } };
    const problem = await problemOf(await send(writableApp(held.store), attack));
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(sentence);
    expect(problem.faults).toEqual([404, 412].includes(status) ? undefined : [fault]);
  });

  it('an error inside is 500, and says nothing of it', async () => {
    const held = heldStore();
    held.result = () => Promise.reject(new Error(`the disk of ${token} is full`));
    const errors: Error[] = [];
    const app = createApp({
      store: held.store,
      apiToken: token,
      onError: (error) => errors.push(error),
    });
    const response = await send(app, attack);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('disk');
    expect(errors).toHaveLength(1);
  });
});

describe('a key', () => {
  const key = { headers: { 'Idempotency-Key': 'k-1' } };

  it('covers method, path and body', async () => {
    const { store, keys } = heldStore();
    const app = writableApp(store);
    await send(app, attack, key);
    await send(app, attack, key);
    await send(app, { ...attack, low: 0 }, key);
    await send(app, next(attack), { ...key, method: 'PUT', path: '/api/attacks/a-new' });
    await send(app, attack);
    const prints = keys.map((one) => one?.fingerprint);
    expect(keys.map((one) => one?.key)).toEqual(['k-1', 'k-1', 'k-1', 'k-1', undefined]);
    expect(prints[0]).toBe(prints[1]);
    expect(new Set(prints.slice(1)).size).toBe(4);
  });

  it('that was used for this write is answered as it was then', async () => {
    const held = heldStore();
    const app = writableApp(held.store);
    const first = await send(app, attack, key);
    const [draft] = held.drafts;
    if (!draft) throw new Error('nothing was written');
    held.result = { kind: 'repeated', records: [writtenOf(draft)] };
    const again = await send(app, attack, key);
    expect(again.status).toBe(first.status);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(first.headers.get('Idempotent-Replayed')).toBeNull();
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
  });

  it('that was used for another write is refused', async () => {
    const held = heldStore();
    held.result = { kind: 'keyTaken' };
    const problem = await problemOf(await send(writableApp(held.store), attack, key));
    expect(problem).toMatchObject({
      status: 422,
      detail: expect.stringMatching(/^This Idempotency-Key/),
    });
  });
});

describe('a store that is held up', () => {
  it('has so many writes wait, and tells the next to come again', async () => {
    const held = heldStore();
    let release = () => {};
    const promise = new Promise<void>((resolve) => {
      release = resolve;
    });
    held.result = async (draft) => {
      await promise;
      return { kind: 'written', records: [writtenOf(draft)] };
    };
    const app = writableApp(held.store);
    const waiting = Array.from({ length: maxConcurrentWrites }, () => send(app, attack));
    const refused = await send(app, attack);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1']);
    expect((await problemOf(refused)).detail).toContain(
      `${maxConcurrentWrites} writes are already waiting`,
    );
    release();
    const answers = await Promise.all(waiting);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(held.drafts).toHaveLength(maxConcurrentWrites);
    // Those that were refused, whatever for, leave no room taken.
    for (let i = 0; i <= maxConcurrentWrites; i += 1) await send(app, '{');
    const again = Array.from({ length: maxConcurrentWrites }, () => send(app, attack));
    for (const { status } of await Promise.all(again)) expect(status).toBe(201);
  });
});
