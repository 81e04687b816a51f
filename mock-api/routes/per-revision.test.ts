import { expect, it } from 'vitest';
import { perRevision } from './per-revision';

it('makes once for each revision, also for requests at the same moment', async () => {
  let revision = 1;
  let made = 0;
  const get = perRevision({ revision: async () => revision }, async () => ++made);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
  revision = 2;
  expect(await Promise.all([get(), get()])).toEqual([2, 2]);
});

it('tries again what could not be made', async () => {
  const results = [Promise.reject(new Error('not now')), Promise.resolve('made')];
  const get = perRevision({ revision: async () => 1 }, () => results.shift() ?? Promise.reject());
  await expect(get()).rejects.toThrow('not now');
  expect(await get()).toBe('made');
});
