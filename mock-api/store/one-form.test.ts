import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { firstAttack, nextAttack } from '../testing/drafts';
import { anAttack, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import { inOneForm } from './one-form';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const [composed, decomposed] = ['Al-Hillah, né', 'Al-Hillah, ne\u0301'];

it('has one form of a letter and of zero, at any depth', () => {
  expect(inOneForm({ a: [decomposed, -0], b: { c: decomposed }, d: null })).toEqual({
    a: [composed, 0],
    b: { c: composed },
    d: null,
  });
});

describe.each(storeKinds)('a record in another form on %s', (_, openNew) => {
  it('is not written again for its form alone', async () => {
    const store = await openNew(seed, onTestFinished);
    onTestFinished(() => store.close());
    const attack = { ...anAttack('a-new', '2021-12-20'), summary: decomposed };
    await store.write([firstAttack(attack)]);
    const result = await store.write([nextAttack({ ...attack, summary: composed })]);
    expect(result.kind).toBe('repeated');
  });
});
