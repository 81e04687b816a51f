import type { Hono } from 'hono';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod/mini';
import { attackPage, written } from '../../src/api/contract';
import type { Store } from '../store/store';
import { openApi } from '../testing/api';
import { anAttack, aStatement } from '../testing/seed';
import { bodyOf, problemOf, type Sent, send, writableApp } from './testing/sent';

const attack = bodyOf(anAttack('a-new', '2021-12-20'));
const said = bodyOf(aStatement('s-new', '2021-12-20'));
const correction = { ...attack, version: 2, knownOn: '2021-12-22', low: 0 };
const path = '/api/attacks/a-new';

let store: Store;
let app: Hono;
beforeEach(async () => {
  store = (await openApi(onTestFinished)).store;
  app = writableApp(store);
});

const put = (body: unknown, headers: Sent['headers'] = {}) =>
  send(app, body, { method: 'PUT', path, headers });

async function found(query: string) {
  const response = await app.request(`http://localhost/api/attacks?id=a-new${query}`);
  return attackPage.parse(await response.json()).items;
}

describe('what is written', () => {
  it('is found where the answer says, and as of a day', async () => {
    const posted = await send(app, attack);
    expect(posted.status).toBe(201);
    const location = posted.headers.get('Location') ?? '';
    const there = await app.request(`http://localhost/api/${location}`);
    expect(attackPage.parse(await there.json())).toMatchObject({
      items: [{ ...attack, version: 1, knownUntil: null }],
      revision: 2,
    });
    expect((await put(correction)).status).toBe(200);
    expect(await found('&asOf=2021-12-21')).toMatchObject([{ low: 1, knownUntil: null }]);
    expect(await found('&asOf=2021-12-22')).toMatchObject([{ low: 0, knownUntil: null }]);
    const withdrawn = { ...correction, version: 3, retracted: true, correction: 'Not so.' };
    expect((await put(withdrawn)).status).toBe(200);
    expect(await found('')).toEqual([]);
    expect(await found('&versions=all')).toHaveLength(3);
  });

  it.each<[string, unknown, 'POST' | 'PUT', string, number, string[]]>([
    ['an id that is taken', { ...attack, id: 'a-nov-19' }, 'POST', '', 409, ['id']],
    ['an id that is not there', { ...attack, version: 2 }, 'PUT', '/a-new', 404, []],
    ['a first version that is a second', { ...attack, version: 2 }, 'POST', '', 409, ['version']],
    [
      'a version known before the one before it',
      {
        ...attack,
        id: 'a-dec-12-basrah',
        occurred: { start: '2021-12-01', end: '2021-12-01' },
        knownOn: '2021-12-01',
        version: 2,
      },
      'PUT',
      '/a-dec-12-basrah',
      422,
      ['knownOn'],
    ],
    [
      'names of what is not there',
      { ...attack, claimedBy: 'nobody', possibleOverlap: ['a-nov-19', 'gone'] },
      'POST',
      '',
      422,
      ['claimedBy', 'possibleOverlap.1'],
    ],
  ])('is nothing, with %s', async (_, body, method, rest, status, paths) => {
    const before = store.position();
    const response = await send(app, body, { method, path: `/api/attacks${rest}` });
    const problem = await problemOf(response);
    expect([response.status, problem.faults?.map((fault) => fault.path) ?? []]).toEqual([
      status,
      paths,
    ]);
    expect(store.position()).toMatchObject(before);
  });
});

it('leaves an earlier record as it is that a later one names as the same attack', async () => {
  const none = await app.request('http://localhost/api/attacks?id=a-new,a-later');
  expect([none.status, attackPage.parse(await none.json()).total], 'not there yet').toEqual([
    200, 0,
  ]);
  await send(app, attack);
  const get = () => app.request(`http://localhost${path}`);
  const before = await get();
  await send(app, { ...attack, id: 'a-later', possibleOverlap: ['a-new'] });
  const answer = await app.request('http://localhost/api/attacks?id=a-new,a-later');
  const { items } = attackPage.parse(await answer.json());
  expect(Object.fromEntries(items.map((one) => [one.id, one.possibleOverlap]))).toEqual({
    'a-new': [],
    'a-later': ['a-new'],
  });
  const after = await get();
  expect(after.headers.get('ETag')).toBe(before.headers.get('ETag'));
  expect(await after.text()).toBe(await before.text());
});

describe('a list', () => {
  const one = { ...attack, id: 'a-one', possibleOverlap: ['a-two'] };
  const two = { ...attack, id: 'a-two', possibleOverlap: ['a-one'], background: true };

  it('adds attacks that name each other, as one write', async () => {
    const response = await send(app, [one, two]);
    expect(response.status).toBe(201);
    const location = 'attacks?id=a-one,a-two&background=true';
    expect(response.headers.get('Location')).toBe(location);
    const answered = z.array(written).parse(await response.json());
    expect(answered).toMatchObject([
      { revision: 2, record: one },
      { revision: 2, record: two },
    ]);
    expect((await store.changes(1, 2)).total).toBe(2);
    expect(store.position().revision).toBe(2);
    const there = await app.request(`http://localhost/api/${location}`);
    expect(attackPage.parse(await there.json()).items).toHaveLength(2);
  });

  it('adds statements too, and one alone is answered as a list', async () => {
    const response = await send(app, [said], { path: '/api/statements' });
    expect(z.array(written).parse(await response.json())).toMatchObject([{ record: said }]);
  });

  it.each<[string, unknown, number, string]>([
    ['names what is not there', { ...two, claimedBy: 'nobody' }, 422, '1.claimedBy'],
    ['has an id that is taken', { ...two, id: 'a-nov-19' }, 409, '1.id'],
    ['is the same again', one, 409, '1.id'],
  ])('is not written at all where a record %s', async (_, faulty, status, path) => {
    const response = await send(app, [{ ...one, possibleOverlap: [] }, faulty]);
    const problem = await problemOf(response);
    expect([response.status, problem.faults?.map((fault) => fault.path)]).toEqual([status, [path]]);
    expect(store.position().revision).toBe(1);
  });

  it('has one key', async () => {
    const headers = { 'Idempotency-Key': 'k-1' };
    const first = await send(app, [one, two], { headers });
    const again = await send(app, [one, two], { headers });
    expect([again.status, await again.text()]).toEqual([201, await first.text()]);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect((await send(app, [two, one], { headers })).status).toBe(422);
  });
});

describe('the same correction again', () => {
  it.each([undefined, 2])('under version %s is answered, and written once', async (version) => {
    await send(app, attack);
    const body = { ...correction, version };
    const headers = version === undefined ? { 'If-Match': '*' } : {};
    const first = await put(body, headers);
    const again = await put(body, headers);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await found('&versions=all')).toHaveLength(2);
  });

  it('in decomposed letters is no new version, and is stored composed', async () => {
    await send(app, attack);
    const composed = { ...correction, summary: 'At the caf\u00e9, \u0622' };
    await put(composed);
    const again = await put({ ...composed, summary: 'At the cafe\u0301, \u0627\u0653' });
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect((await found('&versions=all')).map(({ summary }) => summary)).toEqual([
      attack.summary,
      composed.summary,
    ]);
  });

  it('under the next number says nothing new, and under another one is refused', async () => {
    await send(app, attack);
    await put(correction);
    expect((await put({ ...correction, version: 1 })).status).toBe(409);
    expect((await put({ ...correction, version: 2, low: 1 })).status).toBe(409);
    expect((await put({ ...correction, version: 4 })).status).toBe(409);
    const next = await put({ ...correction, version: 3 });
    expect(next.headers.get('Idempotent-Replayed')).toBe('true');
    expect(await next.json()).toMatchObject({ record: { version: 2 } });
    expect(store.position().revision).toBe(3);
  });
});

describe('two at once', () => {
  it('who correct the same version: exactly one wins', async () => {
    await send(app, attack);
    const answers = await Promise.all([put(correction), put({ ...correction, high: 5 })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost && (await problemOf(lost)).faults).toEqual([
      { path: 'version', message: expect.any(String) },
    ]);
    expect(await found('&versions=all')).toHaveLength(2);
  });

  it('who add the same record: exactly one wins', async () => {
    const answers = await Promise.all([send(app, attack), send(app, { ...attack, high: 5 })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await found('&versions=all')).toHaveLength(1);
  });

  it('with the same key: it is written once, and both get that answer', async () => {
    const headers = { 'Idempotency-Key': 'k-1' };
    const answers = await Promise.all([1, 2, 3].map(() => send(app, attack, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    const replayed = answers.filter((answer) => answer.headers.has('Idempotent-Replayed'));
    expect(replayed).toHaveLength(2);
    expect(store.position().revision).toBe(2);
  });
});

describe('a key', () => {
  const headers = { 'Idempotency-Key': 'k-1' };

  it('is answered as the first time, whatever was written since', async () => {
    const first = await send(app, attack, { headers });
    await put(correction);
    const again = await send(app, attack, { headers });
    expect([again.status, await again.text()]).toEqual([201, await first.text()]);
  });

  it('is good for one write only', async () => {
    await send(app, attack, { headers });
    const other = await send(app, said, { headers, path: '/api/statements' });
    expect(other.status).toBe(422);
    expect(store.position().revision).toBe(2);
  });

  it('of a write that was refused is free', async () => {
    const unknown = { ...attack, claimedBy: 'nobody' };
    expect((await send(app, unknown, { headers })).status).toBe(422);
    expect((await send(app, attack, { headers })).status).toBe(201);
  });
});
