import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changes, problem } from '../../src/api/contract';
import { type Api, openApi } from '../testing/api';
import { firstAttack } from '../testing/drafts';
import { anAttack } from '../testing/seed';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
let [first, second, third] = ['', '', ''];

function place(): string {
  const { history, revision } = api.store.position();
  return `${history}.${revision}`;
}

beforeAll(async () => {
  api = await openApi(afterAll);
  first = place();
  await api.store.write([firstAttack(anAttack('a', '2021-12-20'))]);
  second = place();
  await api.store.write([firstAttack(anAttack('b', '2021-12-20'))]);
  third = place();
});

const idsOf = async (query: string) => {
  const { records, ...rest } = changes.parse(await api.json(`/api/changes${query}`));
  return [records.map(({ record }) => record.id), `${rest.history}.${rest.revision}`];
};

describe('GET /api/changes', () => {
  it('says what came in after a write, up to another or to the latest', async () => {
    expect(await idsOf(`?after=${first}`)).toEqual([['a', 'b'], third]);
    expect(await idsOf(`?after=${first}&to=${second}`)).toEqual([['a'], second]);
    expect(await idsOf(`?after=${third}`)).toEqual([[], third]);
    expect(await idsOf('')).toEqual([[], third]);
  });

  it('may be kept for good if both ends are named, and is asked for again otherwise', async () => {
    const closed = await api.get(`/api/changes?after=${first}&to=${second}`);
    expect(closed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const open = await api.get(`/api/changes?after=${first}`);
    expect(open.headers.get('Cache-Control')).toBe('no-cache');
    const tag = open.headers.get('ETag') ?? '';
    const again = await api.get(`/api/changes?after=${first}`, {
      headers: { 'If-None-Match': tag },
    });
    expect(again.status).toBe(304);
  });

  it('reads a stretch once for all who ask for it', async () => {
    const read = vi.spyOn(api.store, 'changes');
    const stretch = `/api/changes?after=${second}&to=${third}`;
    const all = await Promise.all(Array.from({ length: 20 }, () => api.json(stretch)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  it.each([
    ['a write of another history', () => '?after=ffffffffffff.1', 410, 'after'],
    ['an end of another history', () => `?after=${first}&to=ffffffffffff.2`, 410, 'to'],
    ['a write that is not there yet', () => `?after=${third.replace(/\d+$/, '9')}`, 410, 'after'],
    ['ends the wrong way round', () => `?after=${second}&to=${first}`, 400, 'to'],
    ['a number without its stamp', () => '?after=1', 400, 'after'],
  ])('refuses %s', async (_what, query, status, parameter) => {
    const response = await api.get(`/api/changes${query()}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(problem.parse(await response.json()).parameter).toBe(parameter);
  });
});
