import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { attackPage, statementPage } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { type Api, openApi } from '../testing/api';
import { anAttack, aStatement, seed } from '../testing/seed';
import { bodyOf, send, writableApp } from '../writes/testing/sent';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
/** The write before anything of the test came in. */
let then: string;
beforeEach(async () => {
  api = await openApi(onTestFinished);
  const { history, revision } = api.store.position();
  then = `${history}.${revision}`;
});

const [known, listed] = [seed.attacks.find(({ id }) => id === 'a-nov-19'), seed.statements[0]];
if (!known || !listed) throw new Error('the seed has no such records');

const on = (date: string) => ({ knownOn: day(date) });
const post = (path: string, body: unknown) => ({ method: 'POST', path, body }) as const;
const put = (path: string, id: string, body: object) =>
  ({ method: 'PUT', path: `${path}/${id}`, body }) as const;
const next = (version: number, changes: object) =>
  put('/api/attacks', known.id, { ...bodyOf(known), version, ...changes });
const late = (id: string) => bodyOf(anAttack(id, '2021-12-18', on('2021-12-19')));
const mistake = { ...on('2021-12-02'), low: 9, high: 9 };
const back = { ...on('2021-12-03'), low: known.low, high: known.high };

/** What came in since that is known by December 20: ids with version, "withdrawn" for a withdrawal. */
async function cameIn(): Promise<string[]> {
  const search = `asOf=2021-12-20&since=${then}&versions=all&limit=1000`;
  const attacks = attackPage.parse(await api.json(`/api/attacks?background=true&${search}`));
  const statements = statementPage.parse(await api.json(`/api/statements?${search}`));
  const items = [...attacks.items, ...statements.items];
  expect(attacks.total + statements.total).toBe(items.length);
  return items
    .map(({ id, version, retracted }) => `${id}@${version}${retracted ? ' withdrawn' : ''}`)
    .sort();
}

const many = Array.from({ length: 40 }, (_, index) => late(`a-import-${index + 10}`));

it.each([
  ['a late record', [post('/api/attacks', late('a-late'))], ['a-late@1']],
  [
    'a late statement',
    [post('/api/statements', bodyOf(aStatement('s-late', '2021-12-18', on('2021-12-19'))))],
    ['s-late@1'],
  ],
  [
    'a record in the background',
    [post('/api/attacks', { ...late('a-late'), background: true })],
    ['a-late@1'],
  ],
  ['an import', [post('/api/attacks', many)], many.map(({ id }) => `${id}@1`)],
  ['a correction', [next(2, mistake)], ['a-nov-19@2']],
  [
    'a correction of a statement',
    [
      put('/api/statements', listed.id, {
        ...bodyOf(listed),
        version: 2,
        ...on('2021-12-15'),
        gist: 'Something else was said.',
      }),
    ],
    [`${listed.id}@2`],
  ],
  ['a withdrawal', [next(2, { ...on('2021-12-02'), retracted: true })], ['a-nov-19@2 withdrawn']],
  [
    'a withdrawal that is undone',
    [next(2, { ...on('2021-12-02'), retracted: true }), next(3, back)],
    ['a-nov-19@2 withdrawn', 'a-nov-19@3'],
  ],
  ['a correction that is undone', [next(2, mistake), next(3, back)], ['a-nov-19@2', 'a-nov-19@3']],
  [
    'a record that is withdrawn again',
    [
      post('/api/attacks', late('a-late')),
      put('/api/attacks', 'a-late', { ...late('a-late'), version: 2, retracted: true }),
    ],
    ['a-late@1', 'a-late@2 withdrawn'],
  ],
  ['what is known only later', [next(2, { ...mistake, ...on('2021-12-21') })], []],
])('since= says what came in: %s', async (_what, writes, expected) => {
  const held = await api.json(`/api/attacks?asOf=2021-12-20&at=${then}`);
  const app = writableApp(api.store);
  for (const { method, path, body } of writes) {
    const response = await send(app, body, { method, path });
    expect(response.ok, await response.clone().text()).toBe(true);
  }
  expect(await cameIn()).toEqual(expected);
  expect(await api.json(`/api/attacks?asOf=2021-12-20&at=${then}`)).toEqual(held);
});
