import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackPage, problem } from '../../src/api/contract';
import { type Api, openApi } from '../testing/api';

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll);
});

const long = 'x'.repeat(201);
const cursorOf = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** Query, the parameter at fault, and what the sentence about it says. */
const both: [string, string, string][] = [
  ['surprise=1', 'surprise', 'not a parameter here. Known parameters: from, to,'],
  ['=1', '', 'not a parameter here'],
  ['From=2021-11-01', 'From', 'not a parameter here'],
  [`${'n'.repeat(200)}=1`, `${'n'.repeat(100)}…`, 'not a parameter here'],
  ['__proto__=1', '__proto__', 'not a parameter here'],
  ['constructor=1', 'constructor', 'not a parameter here'],
  ['from=2021-11-01&from=2021-11-02', 'from', 'more than once'],
  ['limit=5&limit=5', 'limit', 'more than once'],
  ['from=2021-02-30', 'from', '"2021-02-30"; expected a day'],
  ['from=2021-2-3', 'from', 'expected a day'],
  ['from=20211101', 'from', 'expected a day'],
  ['from=yesterday', 'from', 'expected a day'],
  ['from=', 'from', '""; expected a day'],
  ['from=2021-11-01T00:00:00Z', 'from', 'expected a day'],
  ['from=1899-12-31', 'from', 'expected a day'],
  ['to=2021-13-01', 'to', 'expected a day'],
  ['to=2200-01-01', 'to', 'expected a day'],
  ['asOf=2021-11-31', 'asOf', 'expected a day'],
  ['from=2021-12-02&to=2021-12-01', 'from', '(2021-12-02) is after to (2021-12-01)'],
  ['versions=none', 'versions', 'one of current, all'],
  ['versions=', 'versions', 'one of current, all'],
  ['limit=0', 'limit', 'whole number from 1'],
  ['limit=-1', 'limit', 'whole number from 1'],
  ['limit=many', 'limit', 'whole number from 1'],
  ['limit=1.5', 'limit', 'whole number from 1'],
  ['limit=1e2', 'limit', 'whole number from 1'],
  ['limit=+5', 'limit', 'whole number from 1'],
  ['limit=', 'limit', 'whole number from 1'],
  ['limit=9999999999', 'limit', 'whole number from 1'],
  ['id=', 'id', '1 to 200 ids'],
  ['id=a,,b', 'id', '1 to 200 ids'],
  ['id=a,B', 'id', '1 to 200 ids'],
  [`id=${Array.from({ length: 201 }, (_, i) => `a-${i}`).join(',')}`, 'id', '1 to 200 ids'],
  ['cursor=', 'cursor', 'nextCursor'],
  ['cursor=nonsense', 'cursor', 'nextCursor'],
  [`cursor=${cursorOf(['list', '2021-12-01', '2021-12-01', 'a'])}`, 'cursor', 'nextCursor'],
  [`cursor=${cursorOf(['list', '2021-12-01', '2021-12-01', 'a', 1])}`, 'cursor', 'nextCursor'],
  [`cursor=${cursorOf(null)}`, 'cursor', 'nextCursor'],
  [`cursor=${cursorOf({ list: 1 })}`, 'cursor', 'nextCursor'],
  [`cursor=${'x'.repeat(1000)}`, 'cursor', 'nextCursor'],
];

const attacksOnly: [string, string, string][] = [
  ['actor=nobody', 'actor', '"nobody"; no actor has this id'],
  ['actor=Ashab', 'actor', 'expected an id'],
  ['actor=', 'actor', 'expected an id'],
  [`actor=${long}`, 'actor', 'expected an id'],
  ['area=atlantis', 'area', 'no governorate has this id'],
  ['area=babil-basrah-road', 'area', 'no governorate has this id'],
  ['governorate=atlantis', 'governorate', 'no governorate has this id'],
  ['area=babil&governorate=babil', 'area', 'more than once'],
  ['status=denied', 'status', 'one of claimed, reported, stated, confirmed'],
  ['status=claimed,reported', 'status', 'one of claimed, reported, stated, confirmed'],
  ['background=yes', 'background', 'one of false, true, only'],
  ['background=', 'background', 'one of false, true, only'],
  ['background=1', 'background', 'one of false, true, only'],
  ['kind=threat', 'kind', 'not a parameter here'],
  ['q=convoy', 'q', 'not a parameter here'],
];

const statementsOnly: [string, string, string][] = [
  ['organisation=nobody', 'organisation', 'no actor has this id'],
  ['target=moon', 'target', 'one of us-forces, convoys'],
  ['deadline=never', 'deadline', 'no key date has this id'],
  ['deadline=2021-12-31', 'deadline', 'no key date has this id'],
  ['kind=promise', 'kind', 'one of threat, announcement, context'],
  ['q=', 'q', '1 to 200 characters'],
  [`q=${long}`, 'q', '1 to 200 characters'],
  ['q=a%00b', 'q', '"a\\u0000b"; expected 1 to 200 characters'],
  ['q=a%07b', 'q', '1 to 200 characters'],
  // "caf\u00e9" in windows-1252.
  ['q=caf%E9', 'q', 'not UTF-8'],
  ['actor=ashab', 'actor', 'not a parameter here'],
];

const faults = [
  ...[...both, ...attacksOnly].map((fault) => ['/api/attacks', ...fault] as const),
  ...[...both, ...statementsOnly].map((fault) => ['/api/statements', ...fault] as const),
];

describe('a parameter at fault is named', () => {
  it.each(faults)('%s?%s', async (path, query, parameter, sentence) => {
    const response = await api.get(`${path}?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const body: unknown = await response.json();
    expect(problem.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      parameter,
    });
    const { detail } = problem.parse(body);
    expect(detail).toContain(sentence);
    expect(detail).toContain(parameter);
    expect(detail.length).toBeLessThan(400);
  });
});

describe('the parameter that was meant is offered', () => {
  it.each([
    ['/api/attacks?asof=2021-12-20', 'asOf'],
    ['/api/attacks?as_of=2021-12-20', 'asOf'],
    ['/api/attacks?From=2021-12-01', 'from'],
    ['/api/attacks?amp;to=2021-12-01', 'to'],
    ['/api/attacks?goverorates=babil', 'area'],
    ['/api/attacks?aera=babil', 'area'],
    ['/api/attacks?place=babil', 'area'],
    ['/api/attacks?date=2021-12-20', 'asOf'],
    ['/api/attacks?group=ashab', 'actor'],
    ['/api/statements?group=ashab', 'organisation'],
    ['/api/statements?actor=ashab', 'organisation'],
    ['/api/statements?search=x', 'q'],
    ['/api/statements?targets=bases', 'target'],
    ['/api/attacks?page=2', 'cursor'],
  ])('%s: %s', async (path, meant) => {
    const body = problem.parse(await (await api.get(path)).json());
    expect([body.status, body.detail]).toEqual([
      400,
      expect.stringContaining(`Did you mean ${meant}?`),
    ]);
  });

  it.each(['/api/openapi.json', '/healthz'])('and %s takes none', async (path) => {
    const body = problem.parse(await (await api.get(`${path}?from=2021-12-01`)).json());
    expect([body.status, body.detail]).toEqual([
      400,
      'from is not a parameter here. This endpoint takes no parameters.',
    ]);
  });
});

it('governorate is read as area', async () => {
  const filtered = await api.json('/api/attacks?area=babil');
  expect(filtered).not.toEqual(await api.json('/api/attacks'));
  expect(await api.json('/api/attacks?governorate=babil')).toEqual(filtered);
});

it.each([
  ['attacks?area=babli', 'babil'],
  ['attacks?area=Babil', 'babil'],
  ['attacks?actor=Ashab', 'ashab'],
  ['attacks?actor=The+People', 'ashab'],
  ['statements?organisation=khaybar-brigade', 'khaybar'],
])('the id that was meant is offered: %s', async (path, meant) => {
  const asked = await api.get(`/api/${path}`);
  expect(problem.parse(await asked.json()).detail).toMatch(
    new RegExp(`; did you mean ${meant}\\?$`),
  );
});

it('no id is offered that the dataset does not have', async () => {
  const asked = await api.get('/api/attacks?area=Diyala');
  expect(problem.parse(await asked.json()).detail).toBe(
    'area is "Diyala"; expected an id (a-z, 0-9, hyphens).',
  );
});

it('the path that was meant is offered', async () => {
  const detailOf = async (path: string) => problem.parse(await (await api.get(path)).json()).detail;
  expect(await detailOf('/api/attack')).toBe(
    'This API has no /api/attack. Did you mean /api/attacks?',
  );
  expect(await detailOf('/api/attacks/')).toContain('Did you mean /api/attacks?');
  expect(await detailOf('/api/nothing')).toBe('This API has no /api/nothing.');
});

describe('a cursor', () => {
  it.each([
    ['/api/attacks?limit=1', '/api/attacks?limit=3', 200],
    ['/api/attacks?limit=1', '/api/attacks?limit=1&background=false', 200],
    ['/api/attacks?limit=1', '/api/attacks?limit=1&background=true', 400],
    ['/api/attacks?limit=1', '/api/attacks?limit=1&from=2021-11-01', 400],
    ['/api/attacks?limit=1', '/api/statements?limit=1', 400],
    ['/api/attacks?limit=1&area=babil', '/api/attacks?area=babil', 200],
    ['/api/attacks?limit=1&area=babil', '/api/attacks?governorate=babil', 200],
    ['/api/attacks?limit=1&area=babil', '/api/attacks?area=basrah', 400],
  ])('of %s, given to %s, is answered with %i', async (from, to, status) => {
    const { nextCursor } = attackPage.parse(await api.json(from));
    const response = await api.get(`${to}&cursor=${nextCursor}`);
    expect(response.status).toBe(status);
    if (status === 400) expect(problem.parse(await response.json()).parameter).toBe('cursor');
  });
});
