import { describe, expect, test } from 'vitest';
import type { LineState } from '../../api/stream/line';
import { day } from '../../domain/day';
import { emptyDataset } from '../../domain/testing/dataset';
import { viewStateOf } from '../../url/testing/view-state';
import { type DataWords, dataWords, drawnWords, fixedDay, freshness } from './freshness';

test.each([
  [0, 'fresh'],
  [29.9, 'fresh'],
  [30, 'aging'],
  [74.9, 'aging'],
  [75, 'stale'],
  [90_000, 'stale'],
] as const)('a word %d seconds old, one expected every 15, is %s', (age, expected) => {
  expect(freshness(age, 15)).toBe(expected);
});

const now = 1_000_000;
const ago = (seconds: number) => now - seconds * 1000;
const ahead = (seconds: number) => now + seconds * 1000;
const open: LineState = {
  line: 'open',
  retryAt: null,
  heardAt: ago(3),
  everySeconds: 15,
  others: null,
};
const lost = { ...open, line: 'lost' } as const;
const opening = { ...open, line: 'opening' } as const;

const said = ({ word, day: rest, wait, look, text }: DataWords) =>
  `${[word + rest, wait].filter(Boolean).join(' ')} · ${text} (${look})`;

test.each([
  [1_638_964_805_000, 'Not live · drawn by the server at 2021-12-08 12:00 UTC (fresh)'],
  // Answers of unknown age.
  [0, 'Not live · drawn by the server (fresh)'],
  [null, 'Not live · drawn by the server (fresh)'],
])('a page drawn at %j says so', (at, expected) => {
  expect(said(drawnWords(at))).toBe(expected);
});

describe('the state of the data', () => {
  test.each<[string, LineState, boolean, string]>([
    ['heard', open, false, 'Live · server answered 3 s ago (fresh)'],
    ['at a day', open, true, 'Archive, ends December 30 · server answered 3 s ago (fresh)'],
    ['quiet', { ...open, heardAt: ago(30) }, false, 'Live · server last answered 30 s ago (aging)'],
    [
      'ahead of the clock',
      { ...open, heardAt: ahead(1) },
      false,
      'Live · server answered 0 s ago (fresh)',
    ],
    [
      'lost',
      { ...lost, retryAt: ahead(3.2) },
      false,
      'Reconnecting in 4 s · server last answered 3 s ago (fresh)',
    ],
    [
      'lost at a day',
      { ...lost, retryAt: ahead(4) },
      true,
      'Reconnecting in 4 s · server last answered 3 s ago (fresh)',
    ],
    [
      'lost for long',
      { ...lost, retryAt: ahead(90), heardAt: ago(40) },
      false,
      'Reconnecting in 1 min · server last answered 40 s ago (aging)',
    ],
    [
      'lost, its time come',
      { ...lost, retryAt: ago(1) },
      false,
      'Reconnecting now · server last answered 3 s ago (fresh)',
    ],
    [
      'lost, nobody knows till when',
      lost,
      false,
      'Reconnecting · server last answered 3 s ago (fresh)',
    ],
    ['tried again', opening, false, 'Reconnecting · server last answered 3 s ago (fresh)'],
    [
      'stale',
      { ...open, heardAt: ago(75) },
      false,
      'Stale · server last answered 1 min ago (stale)',
    ],
    [
      'stale at a day',
      { ...open, heardAt: ago(75) },
      true,
      'Stale · server last answered 1 min ago (stale)',
    ],
    [
      'lost and stale',
      { ...lost, retryAt: ahead(4), heardAt: ago(120) },
      false,
      'Stale · server last answered 2 min ago (stale)',
    ],
    [
      'never heard',
      { ...opening, heardAt: null },
      false,
      'Connecting · server not heard yet (fresh)',
    ],
    [
      'open, not heard',
      { ...open, heardAt: null },
      true,
      'Connecting · server not heard yet (fresh)',
    ],
    [
      'never heard and lost',
      { ...lost, retryAt: ahead(2), heardAt: null },
      false,
      'Connecting in 2 s · server not heard yet (fresh)',
    ],
    [
      'heard every minute',
      { ...open, heardAt: ago(110), everySeconds: 60 },
      false,
      'Live · server answered 1 min ago (fresh)',
    ],
  ])('%s', (_what, line, isFixed, words) => {
    const archive = { word: 'Archive', day: ', ends December 30' } as const;
    const fixed = isFixed ? archive : null;
    expect(said(dataWords(line, null, now, fixed))).toBe(words);
  });

  test.each<[string, LineState, number, string]>([
    [
      'answered, the line never heard',
      { ...opening, heardAt: null },
      ago(2),
      'Connecting · server last answered 2 s ago (fresh)',
    ],
    [
      'answered, the line lost before it was heard',
      { ...lost, retryAt: ahead(2), heardAt: null },
      ago(2),
      'Connecting in 2 s · server last answered 2 s ago (fresh)',
    ],
    [
      'answered since the line was lost',
      { ...lost, heardAt: ago(200) },
      ago(2),
      'Reconnecting · server last answered 2 s ago (fresh)',
    ],
    ['heard since it answered', open, ago(200), 'Live · server answered 3 s ago (fresh)'],
  ])('%s', (_what, line, answeredAt, words) => {
    expect(said(dataWords(line, answeredAt, now, null))).toBe(words);
  });
});

describe('a page whose day does not move says why', () => {
  test.each([
    [false, null, 'Archive, ends December 30'],
    [false, '2021-12-30', 'Archive, ends December 30'],
    [false, '2021-12-20', 'Put back to December 20'],
    [false, '2022-01-10', 'Put ahead to January 10, 2022'],
    [true, '2021-12-20', 'Put back to December 20'],
    [true, '2021-12-30', 'Held at December 30'],
    [true, null, undefined],
  ])('live %s, as of %s: %s', (live, asOf, words) => {
    const state = viewStateOf({ asOf: asOf === null ? null : day(asOf) }, emptyDataset);
    const fixed = fixedDay({ ...state, dataset: { ...state.dataset, live } });
    expect(fixed ? fixed.word + fixed.day : undefined).toBe(words);
  });
});
