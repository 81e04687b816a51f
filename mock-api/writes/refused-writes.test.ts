import { describe, expect, it } from 'vitest';
import { limits } from '../../src/api/contract';
import { createApp } from '../app';
import { anAttack, aStatement } from '../testing/seed';
import { heldStore } from './testing/held-store';
import { bodyOf, problemOf, type Sent, send, writableApp } from './testing/sent';

const attack = bodyOf(anAttack('a-new', '2021-12-20'));
const said = bodyOf(aStatement('s-new', '2021-12-20'));

it('counts wrong tokens for each address', async () => {
  const app = writableApp(heldStore().store);
  const guess = async (remoteAddress: string) => {
    const headers = { Authorization: 'Bearer x', 'Content-Type': 'application/json' };
    const env = { incoming: { socket: { remoteAddress } } };
    return (await app.request('/api/attacks', { method: 'POST', headers, body: '{}' }, env)).status;
  };
  for (let i = 0; i < 20; i += 1) expect(await guess('192.0.2.1')).toBe(401);
  expect(await guess('192.0.2.1')).toBe(429);
  expect(await guess('192.0.2.2')).toBe(401);
});

describe('a write that is refused', () => {
  const sent = async (body: unknown, changes?: Sent) => {
    const { store, drafts } = heldStore();
    const response = await send(writableApp(store), body, changes);
    expect(drafts).toEqual([]);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    return { response, problem: await problemOf(response) };
  };

  it.each<[string, number, unknown, Sent]>([
    ['without a token', 401, attack, { headers: { Authorization: null } }],
    ['with a wrong token', 401, attack, { headers: { Authorization: 'Bearer x' } }],
    ['with a parameter', 400, attack, { path: '/api/attacks?dryRun=true' }],
    ['as text', 415, attack, { headers: { 'Content-Type': 'text/plain' } }],
    [
      'with a key that is too long',
      400,
      attack,
      { headers: { 'Idempotency-Key': 'k'.repeat(201) } },
    ],
    ['with an empty key', 400, attack, { headers: { 'Idempotency-Key': '' } }],
    ['with a key of two words', 400, attack, { headers: { 'Idempotency-Key': 'a b' } }],
    ['without a body', 400, '', {}],
    ['with half a body', 400, '{"id": ', {}],
    ['with too much of it', 413, { ...attack, summary: 'x'.repeat(limits.body) }, {}],
    ['as an empty list', 422, [], {}],
    ['with too many', 422, Array(51).fill(attack), {}],
    ['as a list of lists', 422, [[attack]], {}],
    ['as a list, to be corrected', 422, [attack], { method: 'PUT', path: '/api/attacks/a-new' }],
    ['as null', 422, null, {}],
    ['by another path', 404, attack, { path: '/api/attack' }],
    ['by another method', 405, attack, { method: 'PUT' }],
    ['to a record as a whole', 405, attack, { path: '/api/attacks/a-new' }],
  ])('%s: %i', async (_, status, body, changes) => {
    const { response, problem } = await sent(body, changes);
    expect([response.status, problem.status]).toEqual([status, status]);
  });

  it.each<[string, string, string]>([
    ['a key twice', '{"low": 1,\n "low": 7}', 'the key "low" twice in one object: at line 1'],
    ['a key twice in a list', '[{"sources": [{"a": 1, "a": 1}]}]', 'the key "a" twice'],
    ['two bodies', '{}\n{}', 'more than one JSON value: the second begins at line 2, column 1'],
    ['too large a number', '{"low": 1e999}', 'the number 1e999 at line 1, column 9'],
  ])('with %s: 400, and it is told where', async (_, body, why) => {
    const { problem } = await sent(body);
    expect([problem.status, problem.detail]).toEqual([400, expect.stringContaining(why)]);
  });

  it('says which methods there are', async () => {
    const allow = async (method: 'POST' | 'PUT', path: string) =>
      (await sent(attack, { method, path })).response.headers.get('Allow');
    expect(await allow('PUT', '/api/attacks')).toBe('GET, HEAD, POST');
    expect(await allow('POST', '/api/attacks/a-new')).toBe('GET, HEAD, PUT');
    expect(await allow('POST', '/api/attacks/columns')).toBe('GET, HEAD, PUT');
    expect(await allow('POST', '/api/dataset')).toBe('GET, HEAD');
  });

  it('tells everything that is wrong, by its path', async () => {
    const { summary: _, ...rest } = attack;
    const body = {
      ...rest,
      id: 'a-other',
      low: -1,
      governorates: [],
      knownOn: '2022-02-01',
      sources: [{ ...attack.sources[0], section: '', footnote: 'one' }],
      sumary: 'x',
      knownUntil: null,
      version: 0,
    };
    const { problem } = await sent(body, { method: 'PUT', path: '/api/attacks/a-new' });
    expect(problem.faults).toEqual([
      { path: 'low', message: 'Too small: expected number to be >=0' },
      { path: 'governorates', message: 'Too small: expected array to have >=1 items' },
      { path: 'summary', message: 'Invalid input: expected string, received undefined' },
      { path: 'sources.0.section', message: 'blank, or not plain text' },
      {
        path: 'sources.0.footnote',
        message: 'Invalid input: expected number, received string',
      },
      { path: 'version', message: 'Too small: expected number to be >0' },
      { path: 'sumary', message: 'No field is called "sumary"; did you mean summary?' },
      { path: 'knownUntil', message: expect.stringContaining('Set by the server') },
      { path: 'id', message: 'Not the id in the path' },
      { path: 'knownOn', message: 'After today, 2021-12-30' },
    ]);
    expect(problem.detail).toBe('low: Too small: expected number to be >=0 (and 9 more faults).');
  });

  const attackFaults: [string, object, string, string][] = [
    ['a bound upside down', { high: 0 }, 'high', 'high is below low'],
    ['too early', { knownOn: '2021-12-19' }, 'knownOn', 'known before it was over'],
    ['a day that is none', { knownOn: '2021-02-30' }, 'knownOn', 'not a day (YYYY-MM-DD'],
    [
      'days upside down',
      { occurred: { start: '2021-12-20', end: '2021-12-19' } },
      'occurred',
      'start is after end',
    ],
    ['a field of every object', { ['__proto__']: 1 }, '__proto__', 'No field is called'],
    [
      'the field that was meant',
      { claimed_by: 'ashab' },
      'claimed_by',
      'No field is called "claimed_by"; did you mean claimedBy?',
    ],
    [
      'the field of the days that was meant',
      { occurred: { start: '2021-12-20', end: '2021-12-20', END: '2021-12-21' } },
      'occurred.END',
      'did you mean end?',
    ],
    [
      'the field of a source that was meant',
      { sources: [{ ...attack.sources[0], published_on: null }] },
      'sources.0.published_on',
      'did you mean publishedOn?',
    ],
    ['a long name', { ['x'.repeat(300)]: 1 }, 'x'.repeat(100), 'No field is called'],
    [
      'an unknown field of the days',
      { occurred: { start: '2021-12-20', end: '2021-12-20', zzz: 1 } },
      'occurred.zzz',
      'No field is called "zzz"',
    ],
    [
      'an unknown field of a source',
      { sources: [{ ...attack.sources[0], url: 'x' }] },
      'sources.0.url',
      'No field is called "url"',
    ],
    ['a governorate twice', { governorates: ['babil', 'babil'] }, 'governorates', 'the same twice'],
    [
      'three ends of a road',
      { governorates: ['babil', 'basrah', 'baghdad'] },
      'governorates',
      'expected array to have <=2 items',
    ],
    ['an overlap twice', { possibleOverlap: ['a', 'a'] }, 'possibleOverlap', 'the same twice'],
    ['a first version that withdraws', { retracted: true }, 'retracted', 'nothing to withdraw'],
    ['a first version that corrects', { correction: 'x' }, 'correction', 'nothing to correct'],
    ['a letter that was lost', { summary: 'a caf\ufffd' }, 'summary', 'wrong encoding'],
    [
      'one in a source',
      { sources: [{ ...attack.sources[0], section: 'caf\ufffd' }] },
      'sources.0.section',
      'wrong encoding',
    ],
    ['no words', { summary: ' \n' }, 'summary', 'blank'],
    ['a word of another list', { target: 'moon' }, 'target', 'Invalid option: expected one of'],
  ];
  it.each(attackFaults)('tells %s', async (_, changes, path, message) => {
    const { problem } = await sent({ ...attack, ...changes });
    expect(problem.status).toBe(422);
    expect(problem.faults).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it.each(['targets', 'means'])('tells what is twice among %s', async (path) => {
    const word = path === 'targets' ? 'bases' : 'ied';
    const body = { ...said, [path]: [word, word] };
    const { problem } = await sent(body, { path: '/api/statements' });
    expect(problem.faults).toEqual([{ path, message: 'names the same twice' }]);
  });

  it.each(['role', 'condition', 'gist', 'quote'])(
    'tells a letter that was lost in %s',
    async (path) => {
      const { problem } = await sent({ ...said, [path]: 'caf\ufffd' }, { path: '/api/statements' });
      expect(problem.faults).toEqual([
        { path, message: expect.stringContaining('wrong encoding') },
      ]);
    },
  );

  it('tells of a list which record is at fault', async () => {
    const { problem } = await sent([attack, { ...attack, low: -1, zzz: 1 }, 3]);
    expect(problem.faults?.map(({ path }) => path)).toEqual(['1.low', '1.zzz', '2']);
    expect(problem.detail).toMatch(/^1\.low: Too small/);
  });

  it('tells a statement from an attack', async () => {
    const { problem } = await sent(said, { path: '/api/attacks' });
    const paths = problem.faults?.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['occurred', 'saidOn']));
  });

  it('tells no more than a hundred faults', async () => {
    const { problem } = await sent({ ...attack, possibleOverlap: Array(20_000).fill(0) });
    expect(problem.faults).toHaveLength(100);
    expect(problem.detail).toContain('and 19999 more faults');
  });

  it('because nobody may write', async () => {
    const { store, drafts } = heldStore();
    const response = await send(createApp({ store }), attack);
    expect(response.status).toBe(403);
    expect((await problemOf(response)).detail).toContain('Set API_TOKEN');
    expect(drafts).toEqual([]);
  });

  it('because of too many wrong tokens', async () => {
    const app = writableApp(heldStore().store);
    const wrong = () => send(app, attack, { headers: { Authorization: 'Bearer wrong' } });
    for (let i = 0; i < 20; i += 1) expect((await wrong()).status).toBe(401);
    const response = await wrong();
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '60']);
  });
});
