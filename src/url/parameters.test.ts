import * as fc from 'fast-check';
import { createLoader } from 'nuqs';
import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { intervalUnits } from '../domain/interval';
import {
  cleanLabel,
  type OwnKeyDate,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../domain/own-key-dates';
import { keyDateKinds, statementKinds, targets } from '../domain/records';
import { splits } from '../domain/split';
import { anyDay, anyRange } from '../domain/testing/arbitraries';
import { days } from '../domain/testing/columns';
import {
  alignments,
  folds,
  runUpLengths,
  screens,
  severalLimits,
  statedDays,
  themes,
  type View,
} from '../domain/view';
import { brokenParameters, maxSearchLength, parameters, viewSearch } from './parameters';
import { anyId, anyOpened, maybe } from './testing/arbitraries';
import { untouchedView } from './testing/view-state';
import { whyBroken } from './why-broken';

const read = createLoader(parameters);
const ownDate: fc.Arbitrary<OwnKeyDate> = fc.record({
  // Only what is taken as a label, as it is kept, ever stands in a view.
  label: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: ownKeyDateLimits.label })
    .map((text) => cleanLabel(text.slice(0, ownKeyDateLimits.label)))
    .filter((clean) => clean.kind === 'right')
    .map(({ label }) => label),
  on: anyDay,
  kind: fc.constantFrom(...keyDateKinds),
});

const views: fc.Arbitrary<View> = fc.record({
  from: maybe(anyDay),
  to: maybe(anyDay),
  interval: maybe(fc.constantFrom(...intervalUnits)),
  split: fc.constantFrom(...splits),
  group: maybe(anyId),
  area: maybe(anyId),
  organisation: maybe(anyId),
  kind: maybe(fc.constantFrom(...statementKinds)),
  target: maybe(fc.constantFrom(...targets)),
  deadline: maybe(anyId),
  q: fc.string({ unit: 'grapheme', maxLength: 40 }),
  asOf: maybe(anyDay),
  at: maybe(fc.stringMatching(/^[0-9a-f]{12}\.[1-9][0-9]{0,8}$/)),
  theme: maybe(fc.constantFrom(...themes)),
  screen: maybe(fc.constantFrom(...screens)),
  open: maybe(anyOpened),
  statement: maybe(anyId),
  a: maybe(anyRange),
  b: maybe(anyRange),
  align: fc.constantFrom(...alignments),
  aDate: maybe(anyId),
  bDate: maybe(anyId),
  stated: fc.constantFrom(...statedDays),
  runUp: fc.constantFrom(...runUpLengths),
  fold: maybe(fc.constantFrom(...folds)),
  several: maybe(fc.integer({ min: severalLimits.least, max: severalLimits.most })),
  dates: fc.uniqueArray(ownDate, {
    maxLength: ownKeyDateLimits.dates,
    selector: ownKeyDateKey,
  }),
});

test('every view comes back whole from its address, with nothing broken in it', () => {
  fc.assert(
    fc.property(views, (view) => {
      const search = viewSearch(view);
      expect(read(new URLSearchParams(search))).toEqual(view);
      expect(brokenParameters(search)).toEqual([]);
    }),
  );
});

test('an address is as short as its choices: the untouched view has none', () => {
  expect(viewSearch(untouchedView)).toBe('');
  expect(read(new URLSearchParams())).toEqual(untouchedView);
});

describe('a choice in the address', () => {
  test.each<[string, Partial<View>, string]>([
    [
      'a period',
      { from: day('2021-12-01'), to: day('2021-12-27') },
      '?from=2021-12-01&to=2021-12-27',
    ],
    ['an interval', { interval: 'week' }, '?interval=week'],
    ['a split', { split: 'governorate' }, '?split=governorate'],
    ['the default split', { split: 'group' }, ''],
    ['no search', { q: '' }, ''],
    ['a day put back to', { asOf: day('2021-12-06') }, '?asOf=2021-12-06'],
    ['an opened attack', { open: { kind: 'attack', id: 'a-1' } }, '?open=attack:a-1'],
    [
      'opened days of a part',
      { open: { kind: 'attacks', range: days('2021-12-01..2021-12-27'), part: 'no-claim' } },
      '?open=attacks:2021-12-01..2021-12-27:no-claim',
    ],
  ])('%s', (_what, choices, search) => {
    expect(viewSearch({ ...untouchedView, ...choices })).toBe(search);
  });

  test('keeps unknown parameters, and removes known ones at their default', () => {
    const before = new URLSearchParams('utm=x&split=none&q=war&screen=wall');
    const after = new URLSearchParams(viewSearch(before, { ...untouchedView, group: 'a' }));
    expect(Object.fromEntries(after)).toEqual({ utm: 'x', group: 'a' });
  });
});

describe('a broken parameter is named, and the view falls back', () => {
  const long = 'x'.repeat(maxSearchLength + 1);
  test.each([
    ['from', 'yesterday'],
    ['from', '2021-02-30'],
    ['from', ''],
    ['to', '2021-12-1'],
    ['to', '1899-12-31'],
    ['asOf', '2200-01-01'],
    ['interval', 'year'],
    ['interval', 'Day'],
    ['split', 'target'],
    ['split', ''],
    ['group', 'Ashab al-Kahf'],
    ['group', ''],
    ['group', '-a'],
    ['group', 'a--b'],
    ['group', 'x'.repeat(101)],
    ['area', 'babil;'],
    ['organisation', "'"],
    ['kind', 'threats'],
    ['target', 'us_forces'],
    ['deadline', 'Ä'],
    ['q', long],
    ['theme', 'sepia'],
    ['open', 'attack'],
    ['open', 'attacks:2021-12-27..2021-12-01'],
    ['statement', '<b>'],
  ])('%s=%s', (name, value) => {
    const search = new URLSearchParams({ [name]: value });
    const [broken, ...others] = brokenParameters(`?${search}`);
    expect(others).toEqual([]);
    expect(broken).toMatchObject({ name, value });
    expect(broken && whyBroken(broken, null)).toMatch(/^is not /);
    expect(read(search)).toEqual(untouchedView);
  });
});

test.each(['constructor', 'toString', 'valueOf', '__proto__'])(
  'a name that every object has is none of the view: %s',
  (name) => {
    expect(whyBroken({ name, value: '1', why: null }, null)).toBe('cannot be read');
  },
);

test('several broken parameters are all named, others are none of our business', () => {
  const found = brokenParameters('?from=x&utm=%%%&group=a&to=y&q=');
  expect(found.map(({ name }) => name)).toEqual(['from', 'to']);
});

describe('a parameter at its limit is taken, one beyond is not', () => {
  const date = (n: number) => `2022-01-15:political:Vote ${n}`;
  const dates = (count: number) => Array.from({ length: count }, (_, n) => date(n)).join('\n');
  const label = (length: number) => `2022-01-15:political:${'n'.repeat(length)}`;
  const days = ['from', 'to', 'asOf'].flatMap((name) => [
    [name, 'the first day', '1900-01-01', '1899-12-31'],
    [name, 'the last day', '2199-12-31', '2200-01-01'],
  ]);
  const ranges = ['a', 'b'].flatMap((name) => [
    [name, 'the first day', '1900-01-01..1900-01-02', '1899-12-31..1900-01-02'],
    [name, 'the last day', '2199-12-30..2199-12-31', '2199-12-30..2200-01-01'],
    [name, 'one day', '2021-12-01..2021-12-01', '2021-12-02..2021-12-01'],
  ]);
  const ids = ['group', 'area', 'organisation', 'deadline', 'statement', 'aDate', 'bDate'].map(
    (name) => [name, 'an id of 100 characters', 'x'.repeat(100), 'x'.repeat(101)],
  );
  const opened = ['attack:', 'statement:', 'date:', 'attacks:2021-12-26:'].map((what) => [
    'open',
    `${what} an id of 100 characters`,
    what + 'x'.repeat(100),
    what + 'x'.repeat(101),
  ]);
  test.each([
    ...days,
    ...ranges,
    ...ids,
    ...opened,
    ['q', '200 characters', 'x'.repeat(200), 'x'.repeat(201)],
    ['dates', 'six key dates', dates(6), dates(7)],
    ['dates', 'a label of 60 characters', label(60), label(61)],
    ['open', 'the first day', 'changes:1900-01-01', 'changes:1899-12-31'],
    ['runUp', 'a week', '7', '6'],
    ['runUp', 'two weeks', '14', '15'],
    ['runUp', 'four weeks', '28', '29'],
    ['runUp', 'whole days', '7', '7.0'],
    ['several', 'the least', '2', '1'],
    ['several', 'the most', '20', '21'],
    ['several', 'whole attacks', '3', '3.0'],
    ['several', 'in figures', '4', '0x4'],
    ['stated', 'stated days counted', 'counted', 'count'],
    ['align', 'by key date', 'date', 'keyDate'],
    ['screen', 'the wall', 'wall', 'desk'],
  ])('%s: %s', (name = '', _what, taken = '', refused = '') => {
    const search = (value: string) => new URLSearchParams({ [name]: value });
    expect(brokenParameters(`?${search(taken)}`)).toEqual([]);
    expect(brokenParameters(`?${search(refused)}`)).toMatchObject([{ name, value: refused }]);
    expect(read(search(refused))).toEqual(untouchedView);
  });
});

test.each([
  ['0123456789ab.1', true],
  ['0123456789ab.123456789', true],
  ['0123456789ab.1234567890', false],
  ['0123456789ab.0', false],
  ['0123456789ab.1x', false],
  ['x0123456789ab.1', false],
  ['0123456789AB.1', false],
  ['0123456789a.1', false],
])('a place in the history, %s, is read: %s', (at, is) => {
  expect(read(`?at=${at}`).at).toBe(is ? at : null);
});

test('two addresses of one record are the same', () => {
  const [one, other] = ['attack:x', 'attack:y'].map((text) => parameters.open.parse(text));
  if (!one || !other) throw new Error('not an address of a record');
  expect(parameters.open.eq(one, { ...one })).toBe(true);
  expect(parameters.open.eq(one, other)).toBe(false);
});
