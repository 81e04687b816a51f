import { describe, expect, it } from 'vitest';
import { ProblemError } from '../http/problem';
import { streamStart } from './stream-start';

const written = { 3: '333333333333', 5: '555555555555', 7: '777777777777' } as const;
const [third, fifth, newest] = [`${written[3]}.3`, `${written[5]}.5`, `${written[7]}.7`] as const;

/** A store with seven events. */
const store = {
  position: () => ({ revision: 4, lastEvent: 7, history: written[7] }),
  hasEvent: async (id: number, history: string) =>
    Object.entries(written).some(([own, stamp]) => Number(own) === id && stamp === history),
};
const snapshot = { kind: 'snapshot', otherHistory: false };
const ofOthers = { kind: 'snapshot', otherHistory: true };
const following = (id: 3 | 5 | 7) => ({ kind: 'after', id, history: written[id] });
const beginning = { kind: 'after', id: 0, history: null };

describe('streamStart', () => {
  it.each([
    ['nothing', undefined, null, following(7)],
    ['the newest', undefined, newest, following(7)],
    ['the beginning', undefined, '0', beginning],
    ['an event', undefined, third, following(3)],
    ['one that never was', undefined, `${written[7]}.8`, ofOthers],
    ['the beginning of another store', undefined, 'aaaaaaaaaaaa.0', ofOthers],
    ['the largest', undefined, `${written[7]}.2147483647`, ofOthers],
    ['one that another write made', undefined, `${written[3]}.5`, ofOthers],
    ['one that does not say which write made it', undefined, '5', snapshot],
    ['a header', third, null, following(3)],
    ['a header that stands before the query', third, fifth, following(3)],
    ['a header before a query that never was', third, `${written[7]}.9`, following(3)],
    ['a header that never was', `${written[7]}.8`, third, ofOthers],
    ['an empty header', '', fifth, following(5)],
    ['a header of words', 'latest', fifth, snapshot],
    ['a negative header', '-1', null, snapshot],
    ['a fraction', '3.5', null, snapshot],
    ['an endless header', '9'.repeat(400), null, snapshot],
  ])('%s', async (_, header, query, expected) => {
    expect(await streamStart(header, query, store)).toEqual(expected);
  });

  it('begins after event 0 in a store without events', async () => {
    const history = '000000000000';
    const empty = { ...store, position: () => ({ revision: 1, lastEvent: 0, history }) };
    expect(await streamStart(undefined, null, empty)).toEqual({ kind: 'after', id: 0, history });
    expect(await streamStart('1', null, empty)).toEqual(snapshot);
  });

  it('refuses an after that no id can be', async () => {
    await expect(streamStart(undefined, '2147483648', store)).rejects.toThrow(ProblemError);
  });
});
