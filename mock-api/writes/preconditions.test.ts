import type { Hono } from 'hono';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { attack as attackSchema } from '../../src/api/contract';
import { conflict } from '../../src/api/write-bodies';
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
const get = (headers: Readonly<Record<string, string>> = {}) =>
  app.request(`http://localhost${path}`, { headers });
const tagOf = (response: Response) => response.headers.get('ETag') ?? expect.fail('no ETag');
/** How many versions there are: each write adds an event. */
const versions = () => store.position().lastEvent;

describe('a record is read by itself', () => {
  it('with a tag that the writes of it answer too', async () => {
    const posted = await send(app, attack);
    const first = await get();
    expect(first.status).toBe(200);
    expect(tagOf(first)).toMatch(/^"[^"]+"$/);
    expect(tagOf(first)).toBe(tagOf(posted));
    expect(attackSchema.parse(await first.json())).toMatchObject({ ...attack, version: 1 });
    const corrected = await put(correction);
    const second = await get();
    expect(tagOf(second)).toBe(tagOf(corrected));
    expect(tagOf(second)).not.toBe(tagOf(first));
    expect((await get({ 'If-None-Match': tagOf(second) })).status).toBe(304);
    expect((await get({ 'If-None-Match': tagOf(first) })).status).toBe(200);
  });

  it('also if it is withdrawn or in no count', async () => {
    await send(app, { ...attack, background: true });
    await put({ ...correction, background: true, retracted: true });
    expect(await (await get()).json()).toMatchObject({ version: 2, retracted: true });
  });

  it('and there are statements too, and 404 for an id that is not there', async () => {
    await send(app, said, { path: '/api/statements' });
    const there = await app.request('http://localhost/api/statements/s-new');
    expect([there.status, await there.json()]).toMatchObject([200, { ...said, version: 1 }]);
    expect((await get()).status).toBe(404);
    await send(app, attack);
    expect((await app.request(`http://localhost${path}?asOf=2021-12-20`)).status).toBe(400);
  });
});

describe('a correction says which version it follows', () => {
  const { version: _, ...unnumbered } = correction;
  let tag: string;
  beforeEach(async () => {
    tag = tagOf(await send(app, attack));
  });

  it('or is refused with 428, also if it changes nothing', async () => {
    for (const body of [unnumbered, { ...attack, version: undefined }]) {
      const response = await put(body);
      expect([response.status, (await problemOf(response)).detail]).toEqual([
        428,
        expect.stringContaining('If-Match'),
      ]);
    }
    expect(versions()).toBe(1);
  });

  it('by the tag of the version that was read, and the second of two is refused with what is there', async () => {
    expect((await put(unnumbered, { 'If-Match': tag })).status).toBe(200);
    const second = await put({ ...unnumbered, high: 5 }, { 'If-Match': tag });
    expect(second.status).toBe(412);
    expect(second.headers.get('ETag')).toBe(tagOf(await get()));
    const told: unknown = await second.json();
    expect(told).toMatchObject({
      detail: expect.stringContaining('latest version of a-new, 2'),
      current: { id: 'a-new', version: 2, low: 0 },
    });
    expect(conflict.parse(told)).toEqual(told);
    expect(versions()).toBe(2);
  });

  it('by its number, and the second of two is refused with what is there', async () => {
    await put(correction);
    const second = await put({ ...correction, high: 5 });
    expect([second.status, await second.json()]).toMatchObject([
      409,
      { current: { version: 2, low: 0 }, faults: [{ path: 'version' }] },
    ]);
    expect(second.headers.get('ETag')).toBe(tagOf(await get()));
  });

  it.each<[string, Sent['headers'], number]>([
    ['any version', { 'If-Match': '*' }, 200],
    ['a tag that is none', { 'If-Match': '"nonsense"' }, 412],
    ['no tag at all', { 'If-Match': 'nonsense' }, 412],
    ['an empty list', { 'If-Match': '' }, 412],
    ['no record', { 'If-None-Match': '*' }, 412],
    ['none of other tags', { 'If-None-Match': '"nonsense"' }, 200],
  ])('with its number and a precondition for %s: %i in all', async (_name, headers, status) => {
    expect((await put(correction, headers)).status).toBe(status);
    // Also if there would be nothing to write.
    expect((await put(attack, headers)).status).toBe(status === 200 ? 409 : 412);
  });

  it('by one of several tags, but not by a weak one or by one to be missed', async () => {
    expect((await put(unnumbered, { 'If-Match': `W/${tag}` })).status).toBe(412);
    expect((await put(correction, { 'If-None-Match': tag })).status).toBe(412);
    expect((await put(correction, { 'If-None-Match': `"x", W/${tag}` })).status).toBe(412);
    expect((await put({ ...correction, version: 3 }, { 'If-Match': tag })).status).toBe(409);
    expect((await put(unnumbered, { 'If-Match': `"x", ${tag}` })).status).toBe(200);
  });

  it('and a precondition for a record that is not there is 404', async () => {
    const body = { ...unnumbered, id: 'gone' };
    const sent = {
      method: 'PUT',
      path: '/api/attacks/gone',
      headers: { 'If-Match': '*' },
    } as const;
    expect((await send(app, body, sent)).status).toBe(404);
  });

  it('by the tag of a withdrawal, to put the record back', async () => {
    await put({ ...correction, retracted: true });
    const back = await put({ ...unnumbered, low: 3, high: 3 }, { 'If-Match': tagOf(await get()) });
    expect(back.status).toBe(200);
  });
});
