import { expect, it } from 'vitest';
import { day } from '../../src/domain/day';
import { decodeCursor, encodeCursor, listName } from './cursor';

const cursor = {
  position: { end: day('2021-11-28'), start: day('2021-11-26'), received: 34, version: 2 },
  place: { history: '0123456789ab', number: 12 },
};

it('comes back as it was', () => {
  const list = listName('/api/attacks', { from: null });
  expect(decodeCursor(list, encodeCursor(list, cursor))).toEqual(cursor);
});

it('fits into a URL without escapes', () => {
  expect(encodeCursor('list', cursor)).toMatch(/^[\w-]+$/);
});

it.each([
  ['another path', '/api/statements', { from: null }],
  ['another filter', '/api/attacks', { from: '2021-11-01' }],
])('is refused by %s', (_, path, filters) => {
  const sent = encodeCursor(listName('/api/attacks', { from: null }), cursor);
  expect(() => decodeCursor(listName(path, filters), sent)).toThrow(/^cursor/);
});
