import { expect, it } from 'vitest';
import { day } from '../../src/domain/day';
import { decodeCursor, encodeCursor, listName } from './cursor';

const position = {
  end: day('2021-11-28'),
  start: day('2021-11-26'),
  received: 34,
  version: 2,
};

it('comes back as it was', () => {
  const list = listName('/api/attacks', { from: null });
  expect(decodeCursor(list, encodeCursor(list, position))).toEqual(position);
});

it('fits into a URL as it is', () => {
  expect(encodeCursor('list', position)).toMatch(/^[\w-]+$/);
});

it.each([
  ['another path', '/api/statements', { from: null }],
  ['another filter', '/api/attacks', { from: '2021-11-01' }],
])('is refused by %s', (_, path, filters) => {
  const cursor = encodeCursor(listName('/api/attacks', { from: null }), position);
  expect(() => decodeCursor(listName(path, filters), cursor)).toThrow(/^cursor/);
});
