import * as fc from 'fast-check';
import { createLoader } from 'nuqs';
import { describe, expect, test } from 'vitest';
import { changeKinds } from '../domain/change-kinds';
import { day } from '../domain/day';
import { intervalUnits } from '../domain/interval';
import {
  cleanLabel,
  type OwnKeyDate,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../domain/own-key-dates';
import {
  attackStatuses,
  keyDateKinds,
  meansOfAttack,
  statementKinds,
  targets,
} from '../domain/records';
import { splits } from '../domain/split';
import { anyDay, anyRange } from '../domain/testing/arbitraries';
import { days } from '../domain/testing/columns';
import {
  type AttackTrait,
  alignments,
  type Opened,
  recordKinds,
  runUpLengths,
  screens,
  statedDays,
  themes,
  type View,
} from '../domain/view';
import { brokenParameters, longestSearch, parameters, viewSearch } from './parameters';
import { untouchedView } from './testing/view-state';

const read = createLoader(parameters);
const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 2 });

const traits: fc.Arbitrary<AttackTrait> = fc.oneof(
  fc.record({ column: fc.constant('status'), value: fc.constantFrom(...attackStatuses) }),
  fc.record({ column: fc.constant('target'), value: fc.constantFrom(...targets) }),
  fc.record({ column: fc.constant('means'), value: fc.constantFrom(...meansOfAttack) }),
  fc.record({ column: fc.constant('governorate'), value: id }),
);

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

const opened: fc.Arbitrary<Opened> = fc.oneof(
  fc.record({ kind: fc.constantFrom('attack', 'statement', 'keyDate'), id }),
  fc.record({
    kind: fc.constant('threats'),
    range: anyRange,
    target: maybe(fc.constantFrom(...targets)),
    means: maybe(fc.constantFrom(...meansOfAttack)),
    organisation: maybe(id),
  }),
  fc.record({
    kind: fc.constant('attacks'),
    range: anyRange,
    part: maybe(fc.oneof(id, traits)),
  }),
  fc.record({
    kind: fc.constant('changes'),
    since: anyDay,
    of: maybe(
      fc.record({
        records: fc.constantFrom(...recordKinds),
        change: fc.constantFrom(...changeKinds),
      }),
    ),
  }),
);

const views: fc.Arbitrary<View> = fc.record({
  from: maybe(anyDay),
  to: maybe(anyDay),
  interval: maybe(fc.constantFrom(...intervalUnits)),
  split: fc.constantFrom(...splits),
  group: maybe(id),
  governorate: maybe(id),
  organisation: maybe(id),
  kind: maybe(fc.constantFrom(...statementKinds)),
  target: maybe(fc.constantFrom(...targets)),
  deadline: maybe(id),
  q: fc.string({ unit: 'grapheme', maxLength: 40 }),
  asOf: maybe(anyDay),
  theme: maybe(fc.constantFrom(...themes)),
  screen: maybe(fc.constantFrom(...screens)),
  open: maybe(opened),
  statement: maybe(id),
  a: maybe(anyRange),
  b: maybe(anyRange),
  align: fc.constantFrom(...alignments),
  aDate: maybe(id),
  bDate: maybe(id),
  stated: fc.constantFrom(...statedDays),
  runUp: fc.constantFrom(...runUpLengths),
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

  test('leaves what it does not know where it is, and takes back what went to its default', () => {
    const before = new URLSearchParams('utm=x&split=none&q=war&screen=wall');
    const after = new URLSearchParams(viewSearch(before, { ...untouchedView, group: 'a' }));
    expect(Object.fromEntries(after)).toEqual({ utm: 'x', group: 'a' });
  });
});

describe('a broken parameter is named, and the view falls back', () => {
  const long = 'x'.repeat(longestSearch + 1);
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
    ['governorate', 'babil;'],
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
    expect(broken?.why).toMatch(/^is not /);
    expect(read(search)).toEqual(untouchedView);
  });
});

test('several broken parameters are all named, others are none of our business', () => {
  const found = brokenParameters('?from=x&utm=%%%&group=a&to=y&q=');
  expect(found.map(({ name }) => name)).toEqual(['from', 'to']);
});

test('a search of the longest length is taken', () => {
  expect(brokenParameters(`?q=${'x'.repeat(longestSearch)}`)).toEqual([]);
});
