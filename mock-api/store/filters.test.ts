import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { allAttacks, allStatements } from '../testing/queries';
import { seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { AttackQuery, Slice, StatementQuery, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ids = (slice: Slice<{ readonly id: string }>) => slice.items.map((item) => item.id);

describe.each(storeKinds)('a store on %s', (_, openNew) => {
  let shared: Store;
  beforeAll(async () => {
    shared = await openNew(seed, afterAll);
    return () => shared.close();
  });

  const attackQueries: [string, Partial<AttackQuery>, string[]][] = [
    ['all that count', {}, ['a-dec-12-basrah', 'a-dec-12-road', 'a-nov-26-28', 'a-nov-19']],
    [
      'from a day that a range touches',
      { from: day('2021-11-28'), to: day('2021-11-30') },
      ['a-nov-26-28'],
    ],
    ['to a day that a range touches', { to: day('2021-11-26') }, ['a-nov-26-28', 'a-nov-19']],
    ['after a range', { from: day('2021-11-29'), to: day('2021-12-11') }, []],
    ['as of the day before it became known', { asOf: day('2021-11-19') }, []],
    ['as of the day it became known', { asOf: day('2021-11-20') }, ['a-nov-19']],
    ['claimed by one', { actor: 'khaybar' }, ['a-dec-12-road']],
    ['in a governorate, roads too', { area: 'basrah' }, ['a-dec-12-basrah', 'a-dec-12-road']],
    ['of a status', { status: 'reported' }, ['a-nov-26-28']],
    ['by ids', { id: ['a-nov-19', 'a-dec-12-road', 'none'] }, ['a-dec-12-road', 'a-nov-19']],
    ['by the id of one in no count', { id: ['a-2019-embassy'] }, []],
    [
      'with the background',
      { background: 'true', to: day('2021-11-20') },
      ['a-nov-19', 'a-2019-embassy'],
    ],
    ['the background alone', { background: 'only' }, ['a-2019-embassy']],
    ['all filters together', { area: 'babil', actor: 'ashab', status: 'claimed' }, ['a-nov-19']],
  ];
  it.each(attackQueries)('lists attacks: %s', async (_name, query, expected) => {
    const slice = await shared.attacks({ ...allAttacks, ...query });
    expect(ids(slice)).toEqual(expected);
    expect(slice).toMatchObject({ total: expected.length, next: null });
  });

  const all = ['s-dec-28', 's-dec-06-many', 's-dec-06', 's-nov'];
  const statementQueries: [string, Partial<StatementQuery>, string[]][] = [
    ['all', {}, all],
    [
      'a whole month, touched by its last day',
      { from: day('2021-11-30'), to: day('2021-12-01') },
      ['s-nov'],
    ],
    ['as of a day', { asOf: day('2021-12-06') }, ['s-dec-06-many', 's-dec-06', 's-nov']],
    ['as of an earlier day', { asOf: day('2021-12-01') }, []],
    ['by no id', { id: [] }, []],
    ['of an organisation', { organisation: 'khaybar' }, ['s-dec-06']],
    ['with a target', { target: 'bases' }, ['s-nov']],
    ['about a deadline', { deadline: 'deadline' }, ['s-dec-28', 's-dec-06-many', 's-nov']],
    ['of a kind', { kind: 'announcement' }, ['s-dec-28']],
    ['by ids', { id: ['s-nov', 's-dec-28'] }, ['s-dec-28', 's-nov']],
    ['all filters together', { target: 'us-forces', kind: 'threat', q: 'war' }, ['s-dec-06-many']],
    ['text in the gist', { q: 'ANNOUNCED on 2021-12-28' }, ['s-dec-28']],
    ['text in the quote', { q: 'attrition' }, ['s-nov']],
    ['text in the condition, a percent sign', { q: '50%' }, ['s-dec-06']],
    ['text in the role', { q: 'LEADER' }, ['s-dec-28', 's-dec-06-many', 's-nov']],
    ['the name of the speaker', { q: 'speaker one' }, ['s-dec-28', 's-nov']],
    ['the alias of the organisation', { q: 'khaybar brigade' }, ['s-dec-06']],
    ['an apostrophe', { q: "liwa' k" }, ['s-dec-06']],
    ['the alias of the channel, an underscore', { q: '%_n' }, ['s-nov']],
    ['a percent sign that stands nowhere', { q: 'war%2021' }, []],
    ['an underscore that stands nowhere', { q: 'w_r' }, []],
    ['a backslash that stands nowhere', { q: '\\' }, []],
    ['an exclamation mark that stands nowhere', { q: '!' }, []],
  ];
  it.each(statementQueries)('lists statements: %s', async (_name, query, expected) => {
    const slice = await shared.statements({ ...allStatements, ...query });
    expect(ids(slice)).toEqual(expected);
    expect(slice).toMatchObject({ total: expected.length, next: null });
  });
});
