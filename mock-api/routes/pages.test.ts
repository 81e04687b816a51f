import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod/mini';
import { attackPage, type Page, statementPage } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { type Api, openApi } from '../testing/api';
import { anAttack, aStatement, seed } from '../testing/seed';
import { bodyOf } from '../writes/testing/sent';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll);
});

describe('a list', () => {
  it.each([
    ['/api/attacks', 4],
    ['/api/statements', 4],
  ])('%s turns its pages while records are added, as it was at the first', async (path, total) => {
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
      expect(page).toMatchObject({ total, revision: 1 });
      cursor = page.nextCursor;
      // Newer than everything: it belongs on a page that has been turned.
      await own.store.write([
        { which: 'first', kind: 'attack', body: bodyOf(anAttack(`new-${added}`, '2021-12-30')) },
        {
          which: 'first',
          kind: 'statement',
          body: bodyOf(aStatement(`new-${added}`, '2021-12-30')),
        },
      ]);
      added += 1;
    } while (cursor !== null);
    expect(seen).toEqual(
      path === '/api/attacks'
        ? ['a-dec-12-basrah', 'a-dec-12-road', 'a-nov-26-28', 'a-nov-19']
        : ['s-dec-28', 's-dec-06-many', 's-dec-06', 's-nov'],
    );
  });

  it('answers a limit above the most with the most', async () => {
    const many = Array.from({ length: 1_010 }, (_, i) => anAttack(`more-${i}`, '2021-12-20'));
    const own = await openApi(onTestFinished, { ...seed, attacks: many });
    const lengths = ['', '?limit=7', '?limit=1000', '?limit=1001', '?limit=999999'].map(
      async (query) => attackPage.parse(await own.json(`/api/attacks${query}`)).items.length,
    );
    expect(await Promise.all(lengths)).toEqual([50, 7, 1_000, 1_000, 1_000]);
  });

  it('gives the current versions, or all of them page by page', async () => {
    const own = await openApi(onTestFinished);
    const attack = bodyOf(anAttack('a-nov-19', '2021-11-19'));
    const next = (changes: object) => ({
      which: 'next' as const,
      kind: 'attack' as const,
      body: { ...attack, ...changes },
    });
    await own.store.write([
      next({ version: 2, knownOn: day('2021-12-05'), low: 0 }),
      next({ version: 3, knownOn: day('2021-12-10'), retracted: true }),
    ]);
    const versions = async (query: string) => {
      const page = attackPage.parse(await own.json(`/api/attacks?id=a-nov-19${query}`));
      return page.items.map(({ version }) => version);
    };
    expect(await versions('')).toEqual([]);
    expect(await versions('&asOf=2021-12-09')).toEqual([2]);
    expect(await versions('&versions=current&asOf=2021-12-09')).toEqual([2]);
    expect(await versions('&versions=standing&asOf=2021-12-09')).toEqual([2]);
    expect(await versions('&asOf=2021-12-04')).toEqual([1]);
    expect(await versions('&asOf=2021-11-18')).toEqual([]);
    expect(await versions('&versions=all')).toEqual([1, 2, 3]);
    expect(await versions('&versions=all&asOf=2021-12-09')).toEqual([1, 2]);
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = attackPage.parse(
        await own.json(`/api/attacks?id=a-nov-19&versions=all&limit=1${query}`),
      );
      expect(page).toMatchObject({ total: 3 });
      seen.push(...page.items.map(({ version }) => version));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it.each([
    ['/api/attacks?from=2021-11-28&to=2021-12-12&area=babil', ['a-dec-12-road', 'a-nov-26-28']],
    ['/api/attacks?actor=ashab&asOf=2021-12-01', ['a-nov-19']],
    ['/api/attacks?status=reported', ['a-nov-26-28']],
    ['/api/attacks?background=true&to=2020-01-01', ['a-2019-embassy']],
    ['/api/attacks?background=only', ['a-2019-embassy']],
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
