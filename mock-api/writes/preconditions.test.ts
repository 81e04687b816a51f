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
/** How many versions were written: each write here brings one. */
const versions = () => store.position().revision - 1;

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

describe('a first version', () => {
  it.each(['If-Match', 'If-None-Match'])('is refused with %s, alone or in a list', async (name) => {
    for (const body of [attack, [attack]]) {
      const response = await send(app, body, { headers: { [name]: '*' } });
      expect([response.status, response.headers.get('Content-Type')]).toEqual([
        400,
        'application/problem+json',
      ]);
      expect((await problemOf(response)).detail).toContain(`leave ${name} out`);
    }
    expect(versions()).toBe(0);
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

  it('and may be sent again after a lost answer: it is answered with what it wrote, and writes nothing', async () => {
    const first = await put(unnumbered, { 'If-Match': tag });
    const again = await put(unnumbered, { 'If-Match': tag });
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([200, 'true']);
    expect(tagOf(again)).toBe(tagOf(first));
    expect(await again.json()).toEqual(await first.json());
    expect((await put(correction, { 'If-Match': tag })).status).toBe(200);
    expect(versions()).toBe(2);
    // What others wrote since is theirs, also if it undoes this.
    await put({ ...unnumbered, low: 4, high: 4 }, { 'If-Match': tagOf(first) });
    expect((await put(unnumbered, { 'If-Match': tag })).status).toBe(412);
    expect((await put({ ...unnumbered, low: 5, high: 5 }, { 'If-Match': tag })).status).toBe(412);
    expect(versions()).toBe(3);
  });

  it('and none to a record that is stored with decomposed letters, if it says the same composed', async () => {
    const decomposed = { ...attack, id: 'a-nfd', summary: 'Cafe\u0301' };
    await store.write([
      { which: 'first', kind: 'attack', body: anAttack('a-nfd', '2021-12-20', decomposed) },
    ]);
    const at = { method: 'PUT', path: '/api/attacks/a-nfd', headers: { 'If-Match': '*' } } as const;
    const same = await send(app, { ...decomposed, version: undefined, summary: 'Café' }, at);
    expect([same.status, await same.json()]).toMatchObject([200, { record: { version: 1 } }]);
    const other = await send(app, { ...decomposed, version: undefined, summary: 'Cafe' }, at);
    expect([other.status, await other.json()]).toMatchObject([200, { record: { version: 2 } }]);
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

  it.each<[string, Sent['headers'], number, number]>([
    ['any version', { 'If-Match': '*' }, 200, 409],
    ['a tag that is none', { 'If-Match': '"nonsense"' }, 412, 200],
    ['no tag at all', { 'If-Match': 'nonsense' }, 412, 200],
    ['an empty list', { 'If-Match': '' }, 412, 200],
    ['no record', { 'If-None-Match': '*' }, 412, 412],
    ['none of other tags', { 'If-None-Match': '"nonsense"' }, 200, 409],
  ])(
    'with its number and a precondition for %s: %i in all, and %i for what was sent first',
    async (_name, headers, status, again) => {
      expect((await put(correction, headers)).status).toBe(status);
      // Where nothing was written, this is what is there: nothing is lost by a tag of another version.
      expect((await put(attack, headers)).status).toBe(again);
      expect(versions()).toBe(status === 200 ? 2 : 1);
    },
  );

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
