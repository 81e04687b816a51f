import { act, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, day } from '../../domain/day';
import { directoryOf } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { emptyDataset } from '../../domain/testing/dataset';
import { aStatement } from '../../domain/testing/records';
import { unseenIn } from './arrivals';
import { newWords } from './new-words';
import { type FeedReading, startReading } from './reading';
import { StatementList } from './StatementList';
import { searchFor } from './search';
import { useLimit } from './use-limit';

/** What each statement is drawn with: how often, says how many were drawn. */
const drawn = vi.hoisted(() => vi.fn());
vi.mock('./statement-words', async (original) => ({
  ...(await original<typeof import('./statement-words')>()),
  dateColumn: () => {
    drawn();
    return 'some day';
  },
}));

let endComesIntoSight = () => {};

beforeEach(() => {
  drawn.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(then: (entries: { isIntersecting: boolean }[]) => void) {
        endComesIntoSight = () => act(() => then([{ isIntersecting: true }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** So many statements, each a day older than the one before. */
const statements = (count: number): Statement[] =>
  Array.from({ length: count }, (_, place) =>
    aStatement(`s-${place}`, addDays(day('2021-12-01'), -place)),
  );

const choice = { filter: 'none', day: null, moving: false };
const change = () => {};
const search = searchFor('', new Map());
const list = createRef<HTMLDivElement>();

interface ListedProps {
  readonly reading: FeedReading;
}

/** With a directory made new every time, as the page makes it with every change. */
function Listed({ reading }: ListedProps) {
  const limit = useLimit(reading.choice.filter, reading.shown.length);
  return (
    <StatementList
      isSearching={false}
      asOf={day('2021-12-30')}
      list={list}
      reading={reading}
      search={search}
      directory={directoryOf(emptyDataset)}
      chosen={null}
      change={change}
      limit={limit}
      unseen={[]}
      onSeen={change}
    />
  );
}

const listOf = (reading: Partial<FeedReading> & { readonly shown: readonly Statement[] }) => (
  <Listed reading={{ ...startReading({ choice, latest: reading.shown }), ...reading }} />
);

test('twelve are drawn at first, more when the end comes into sight, and all are counted', () => {
  render(listOf({ shown: statements(50) }));
  const articles = () => screen.getAllByRole('article');
  expect(articles()).toHaveLength(12);
  expect(articles()[11]?.getAttribute('aria-posinset')).toBe('12');
  expect(articles()[11]?.getAttribute('aria-setsize')).toBe('50');
  endComesIntoSight();
  expect(articles()).toHaveLength(40);
  act(() => screen.getByText('Show more').click());
  expect(articles()).toHaveLength(50);
  expect(screen.getByText('All 50 shown')).toBeTruthy();
});

test('another filter begins with twelve again', () => {
  const { rerender } = render(listOf({ shown: statements(70) }));
  endComesIntoSight();
  rerender(listOf({ shown: statements(65), choice: { ...choice, filter: 'other' } }));
  expect(screen.getAllByRole('article')).toHaveLength(12);
});

test('all are printed', () => {
  render(listOf({ shown: statements(40) }));
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(screen.getAllByRole('article')).toHaveLength(40);
});

test('of what comes and what changes nothing else is drawn again', () => {
  const shown = statements(11);
  const { rerender } = render(listOf({ shown }));
  expect(drawn).toHaveBeenCalledTimes(11);
  const more = [aStatement('new', '2021-12-05'), ...shown];
  rerender(listOf({ shown: more }));
  expect(drawn).toHaveBeenCalledTimes(12);
  rerender(listOf({ shown: more.map((one) => (one.id === 's-3' ? { ...one, version: 2 } : one)) }));
  expect(drawn).toHaveBeenCalledTimes(13);
  expect(screen.getAllByRole('article')).toHaveLength(12);
});

test('a correction says so, with the day it became known', () => {
  const correction = { version: 2, knownOn: day('2021-12-05') };
  render(
    listOf({ shown: [aStatement('a', '2021-12-01', correction), aStatement('b', '2021-11-30')] }),
  );
  const [first, second] = screen.getAllByRole('article');
  expect(first?.textContent).toContain('corrected December 5');
  expect(second?.textContent).not.toContain('corrected');
});

test.each([
  ['above the statement', 's-2', 3],
  ['nowhere above the first one', 's-0', null],
  ['nowhere for one that is not shown', 'gone', null],
])('the line stands %s', (_what, line, position) => {
  render(listOf({ shown: statements(5), line }));
  const found = screen
    .getAllByRole('article')
    .findIndex((one) => within(one).queryByRole('separator', { name: 'Read until here' }));
  expect(found).toBe(position === null ? -1 : position - 1);
});

test('a statement withdrawn or corrected while the list waits says so where it is read', () => {
  const [first, second, ...rest] = statements(4);
  const latest = [...(first ? [{ ...first, version: 2 }] : []), ...rest];
  render(listOf({ shown: [first, second, ...rest].flatMap((one) => one ?? []), latest }));
  const texts = screen.getAllByRole('article').map(({ textContent }) => textContent);
  expect(texts[0]).toContain('Out of date: corrected since');
  expect(texts[1]).toContain('Out of date: withdrawn since');
  expect(texts.slice(2).join('')).not.toContain('Out of date');
});

test.each([
  ['2 new', statements(5).slice(2), statements(5)],
  ['2 new, 1 changed', statements(5).slice(2), statements(4)],
  ['1 changed', statements(5), statements(4)],
])('it says that %s is held back', (words, shown, latest) => {
  const reading = { ...startReading({ choice, latest: shown }), latest };
  const unseen = unseenIn(reading, Number.POSITIVE_INFINITY, new Set());
  expect(newWords(reading, unseen, day('2021-12-30'))).toBe(words);
});
