import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod/mini';
import { attackPage, type Page, statementPage } from '../../src/api/contract';
import { type Api, openApi } from '../testing/api';
import { anAttack, aStatement } from '../testing/seed';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll);
});

describe('a list', () => {
  it.each([
    ['/api/attacks', 4],
    ['/api/statements', 4],
  ])('%s turns its pages while records are added', async (path, total) => {
    const own = await openApi(onTestFinished);
    const seen: string[] = [];
    let cursor: string | null = null;
    let added = 0;
    do {
      const answer: unknown = await own.json(
        `${path}?limit=1${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      const page = listed(answer);
      seen.push(...page.items.map((item) => item.id));
      expect(page.total).toBe(total + added);
      cursor = page.nextCursor;
      // Newer than everything: it belongs on a page that has been turned.
      await own.store.add({
        attacks: [anAttack(`new-${added}`, '2021-12-30')],
        statements: [aStatement(`new-${added}`, '2021-12-30')],
      });
      added += 1;
    } while (cursor !== null);
    expect(seen).toEqual(
      path === '/api/attacks'
        ? ['a-dec-12-basrah', 'a-dec-12-road', 'a-nov-26-28', 'a-nov-19']
        : ['s-dec-28', 's-dec-06', 's-dec-06-many', 's-nov'],
    );
  });

  it('answers a limit above the most with the most', async () => {
    const own = await openApi(onTestFinished);
    const attacks = Array.from({ length: 210 }, (_, i) => anAttack(`more-${i}`, '2021-12-20'));
    await own.store.add({ attacks });
    const lengths = ['', '?limit=7', '?limit=200', '?limit=201', '?limit=999999'].map(
      async (query) => attackPage.parse(await own.json(`/api/attacks${query}`)).items.length,
    );
    expect(await Promise.all(lengths)).toEqual([50, 7, 200, 200, 200]);
  });

  it.each([
    [
      '/api/attacks?from=2021-11-28&to=2021-12-12&governorate=babil',
      ['a-dec-12-road', 'a-nov-26-28'],
    ],
    ['/api/attacks?actor=ashab&asOf=2021-12-01', ['a-nov-19']],
    ['/api/attacks?status=reported', ['a-nov-26-28']],
    ['/api/attacks?background=true&to=2020-01-01', ['a-2019-embassy']],
    ['/api/attacks?background=false&to=2020-01-01', []],
    ['/api/attacks?id=a-nov-19,a-dec-12-road', ['a-dec-12-road', 'a-nov-19']],
    ['/api/attacks?id=gone', []],
    ['/api/statements?kind=threat&organisation=ashab', ['s-nov']],
    ['/api/statements?target=embassy&deadline=deadline', ['s-dec-28']],
    ['/api/statements?q=100%25_NEWS', ['s-nov']],
    ['/api/statements?q=liwa%27+khaybar', ['s-dec-06']],
    ['/api/statements?id=s-nov&from=2021-11-30&to=2021-11-30', ['s-nov']],
  ])('%s', async (path, expected) => {
    const page = listed(await api.json(path));
    expect(page.items.map((item) => item.id)).toEqual(expected);
    expect(page).toMatchObject({ total: expected.length, nextCursor: null });
  });
});

/** A page of either list. */
function listed(answer: unknown): Page<{ readonly id: string }> {
  return z.union([attackPage, statementPage]).parse(answer);
}
