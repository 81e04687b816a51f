import { describe, expect, it } from 'vitest';
import { ProblemError } from '../http/problem';
import { streamStart } from './stream-start';

const position = { revision: 4, lastEvent: 7 };
const snapshot = { kind: 'snapshot' };
const following = (id: number) => ({ kind: 'after', id });

describe('streamStart', () => {
  it.each([
    ['nothing', undefined, null, following(7)],
    ['the newest', undefined, 7, following(7)],
    ['the beginning', undefined, 0, following(0)],
    ['an event', undefined, 3, following(3)],
    ['one that never was', undefined, 8, snapshot],
    ['the largest', undefined, 2_147_483_647, snapshot],
    ['a header', '3', null, following(3)],
    ['a header that stands before the query', '3', 5, following(3)],
    ['a header before a query that never was', '3', 9, following(3)],
    ['a header that never was', '8', 3, snapshot],
    ['an empty header', '', 5, following(5)],
    ['a header of words', 'latest', 5, snapshot],
    ['a negative header', '-1', null, snapshot],
    ['a fraction', '3.5', null, snapshot],
    ['an endless header', '9'.repeat(400), null, snapshot],
  ])('%s', (_, header, query, expected) => {
    expect(streamStart(header, query, position)).toEqual(expected);
  });

  it('begins after event 0 in a store without events', () => {
    expect(streamStart(undefined, null, { revision: 1, lastEvent: 0 })).toEqual(following(0));
    expect(streamStart('1', null, { revision: 1, lastEvent: 0 })).toEqual(snapshot);
  });

  it('refuses an after that no id can be', () => {
    expect(() => streamStart(undefined, 2_147_483_648, position)).toThrow(ProblemError);
  });
});
