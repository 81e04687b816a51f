import { beforeEach, expect, test } from 'vitest';
import { mostKept, Shelf } from './shelf';

interface Data {
  readonly items: readonly string[];
  readonly lastEvent: number;
}

let data: Data | undefined;
let wanted: number;
let written: number;
let isAskedFor: boolean;
let shelf: Shelf<Data, string>;

beforeEach(() => {
  data = undefined;
  wanted = 0;
  written = 0;
  isAskedFor = false;
  shelf = new Shelf<Data, string>({
    read: () => data,
    write: (joined) => {
      data = joined;
      written += 1;
    },
    join: (before, came, { lastEvent }) => {
      const items = new Set([...before.items, ...came]);
      return items.size === before.items.length ? before : { items: [...items], lastEvent };
    },
    isAskedFor: () => isAskedFor,
    want: () => {
      wanted += 1;
    },
  });
});

/** Puts the events `from` to `to`, each with an item of its own. */
function put(from: number, to: number): void {
  for (let id = from; id <= to; id += 1) shelf.put(id, `item ${id}`, id);
}

test('events without an item move the place, and write nothing', () => {
  data = { items: [], lastEvent: 0 };
  const before = data;
  shelf.put(1, null, 1);
  shelf.flush();
  expect([data === before, shelf.behind]).toEqual([true, false]);
  shelf.put(2, 'item 2', 2);
  shelf.flush();
  expect(data).toEqual({ items: ['item 2'], lastEvent: 2 });
});

test('a snapshot that has what came already is left as it is', () => {
  data = { items: [], lastEvent: 0 };
  isAskedFor = true;
  put(1, 2);
  shelf.flush();
  data = { items: ['item 1', 'item 2'], lastEvent: 1 };
  shelf.snapshotCame();
  expect([written, shelf.behind]).toEqual([1, false]);
});

test('more than can be kept before the data comes: it is missing then', () => {
  put(1, mostKept + 1);
  shelf.flush();
  expect([wanted, shelf.behind]).toEqual([0, false]);
  data = { items: [], lastEvent: 10 };
  shelf.snapshotCame();
  expect([data.items, shelf.behind]).toEqual([[], true]);
  data = { items: ['all'], lastEvent: mostKept + 1 };
  shelf.snapshotCame();
  expect(shelf.behind).toBe(false);
});

test('what was joined is not kept: no snapshot is wanted, however much came', () => {
  data = { items: [], lastEvent: 0 };
  for (let round = 0; round < 3; round += 1) {
    put(round * mostKept + 1, (round + 1) * mostKept);
    shelf.flush();
  }
  expect([wanted, data.items.length, shelf.behind]).toEqual([0, 3 * mostKept, false]);
});

test('what was joined while a snapshot is on its way is joined to that, too', () => {
  data = { items: [], lastEvent: 0 };
  put(1, 1);
  shelf.flush();
  isAskedFor = true;
  put(2, 2);
  shelf.flush();
  put(3, 3);
  shelf.flush();
  isAskedFor = false;
  data = { items: ['item 1'], lastEvent: 1 };
  shelf.snapshotCame();
  expect(data).toEqual({ items: ['item 1', 'item 2', 'item 3'], lastEvent: 3 });
});

test('more than can be kept while a snapshot is on its way: another one is wanted', () => {
  data = { items: [], lastEvent: 0 };
  shelf.flush();
  isAskedFor = true;
  put(1, mostKept);
  shelf.flush();
  expect([wanted, data.items.length]).toEqual([0, mostKept]);
  put(mostKept + 1, mostKept + 1);
  expect(wanted).toBe(1);
  // One that was asked for before does not have what was dropped.
  data = { items: [], lastEvent: 5 };
  shelf.snapshotCame();
  expect(shelf.behind).toBe(true);
});
