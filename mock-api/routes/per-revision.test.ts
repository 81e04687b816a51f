import { expect, it } from 'vitest';
import { once, perKey, perLast, perRevision } from './per-revision';

it('makes once for each revision, also for requests at the same moment', async () => {
  let revision = 1;
  let made = 0;
  const store = { position: () => ({ revision, history: '000000000001' }) };
  const get = perRevision(store, async () => ++made);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
  revision = 2;
  expect(await Promise.all([get(), get()])).toEqual([2, 2]);
});

it('makes once for good where nothing changes it', async () => {
  let made = 0;
  const get = once(async () => ++made);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
});

it('makes it again whenever the key changes, also back to an earlier one', async () => {
  let key = 'a';
  let made = 0;
  const get = perKey(
    () => key,
    async () => ++made,
  );
  expect(await get()).toBe(1);
  key = 'b';
  expect(await get()).toBe(2);
  key = 'a';
  expect(await get()).toBe(3);
});

it('keeps what was made for the last key', async () => {
  let made = 0;
  const get = perLast(async (key: number) => `${key}: ${++made}`);
  expect(await Promise.all([get(3), get(3)])).toEqual(['3: 1', '3: 1']);
  expect(await Promise.all([get(4), get(3), get(3)])).toEqual(['4: 2', '3: 3', '3: 3']);
});

it('tries again what could not be made', async () => {
  const results = [Promise.reject(new Error('not now')), Promise.resolve('made')];
  const get = perKey(
    () => 'a',
    () => results.shift() ?? Promise.reject(),
  );
  await expect(get()).rejects.toThrow('not now');
  expect(await get()).toBe('made');
});
