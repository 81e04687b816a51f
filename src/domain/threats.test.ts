import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayNumber } from './day';
import { daysOf, isWithin, overlaps } from './day-range';
import { statementRows, winterDay, winterRange } from './testing/arbitraries';
import { days, statementColumns } from './testing/columns';
import {
  meansOf,
  statementDays,
  targetsOf,
  threatBound,
  threatMarks,
  threatsAmong,
  threatTargets,
} from './threats';

const columns = statementColumns([
  { id: 'month', when: '2021-11-01..2021-11-30', organisation: 'a' },
  { id: 'early', when: '2021-11-02', organisation: 'b' },
  { id: 'news', when: '2021-11-02', kind: 'announcement', organisation: 'a' },
  { id: 'nobody', when: '2021-11-03' },
  { id: 'late', when: '2021-11-03', knownOn: '2021-12-15', organisation: 'a' },
]);
const everyone = { organisation: null, today: day('2021-12-30') };

describe('the threats among some days', () => {
  test.each([
    ['November 2', '2021-11-02', everyone, ['month', 'early'], { low: 1, high: 2 }],
    [
      'all November',
      '2021-11-01..2021-11-30',
      everyone,
      ['month', 'early', 'nobody', 'late'],
      { low: 4, high: 4 },
    ],
    [
      'before its source',
      '2021-11-03',
      { ...everyone, today: day('2021-12-14') },
      ['month', 'nobody'],
      { low: 1, high: 2 },
    ],
    [
      'of an organisation',
      '2021-11-03',
      { ...everyone, organisation: 'a' },
      ['month', 'late'],
      { low: 1, high: 2 },
    ],
    [
      'of one that said nothing',
      '2021-11-03',
      { ...everyone, organisation: 'z' },
      [],
      { low: 0, high: 0 },
    ],
    ['a day without any', '2021-12-01', everyone, [], { low: 0, high: 0 }],
  ])('%s', (_what, window, filter, ids, bound) => {
    const hits = threatsAmong(columns, filter, daysOf(days(window)));
    expect(hits.map(({ row }) => columns.columns.id[row])).toEqual(ids);
    expect(threatBound(hits)).toEqual(bound);
  });
  test('among no days there are none', () => {
    expect(threatsAmong(columns, everyone, [])).toEqual([]);
  });
  test('where nothing is a threat there are none', () => {
    const news = statementColumns([{ when: '2021-11-02', kind: 'announcement' }]);
    expect(threatsAmong(news, everyone, daysOf(days('2021-11-02')))).toEqual([]);
  });
});

test('marks stand by first day, with what only touches the axis', () => {
  const marks = threatMarks(
    columns,
    everyone,
    dayNumber(day('2021-11-02')),
    dayNumber(day('2021-11-03')),
  );
  expect(marks.map(({ id }) => id)).toEqual(['month', 'early', 'nobody', 'late']);
  expect(marks[0]).toEqual({
    id: 'month',
    start: dayNumber(day('2021-11-01')),
    end: dayNumber(day('2021-11-30')),
  });
});

test('marks stand by first day in whatever order the columns are, none beyond the axis', () => {
  const unsorted = statementColumns([
    { id: 'third', when: '2021-11-04' },
    { id: 'after', when: '2021-11-05' },
    { id: 'first', when: '2021-11-01..2021-11-02' },
    { id: 'before', when: '2021-11-01' },
    { id: 'second', when: '2021-11-03', organisation: 'a' },
  ]);
  const [first, last] = [dayNumber(day('2021-11-02')), dayNumber(day('2021-11-04'))];
  const idsOf = (filter: typeof everyone) =>
    threatMarks(unsorted, filter, first, last).map(({ id }) => id);
  expect(idsOf(everyone)).toEqual(['first', 'second', 'third']);
  expect(threatMarks(unsorted, { ...everyone, organisation: 'a' }, first, last)).toHaveLength(1);
});

describe('the days of a statement', () => {
  const versions = statementColumns([
    { id: 'other', when: '2021-11-01' },
    { id: 'said', when: '2021-12-01', knownUntil: '2021-12-05' },
    { id: 'said', when: '2021-12-02..2021-12-03', knownOn: '2021-12-05', version: 2 },
  ]);
  test.each([
    ['said', '2021-11-30', null],
    ['said', '2021-12-01', '2021-12-01'],
    ['said', '2021-12-04', '2021-12-01'],
    ['said', '2021-12-05', '2021-12-02..2021-12-03'],
    ['other', '2021-12-05', '2021-11-01'],
    ['nobody', '2021-12-05', null],
  ])('%s as of %s: %s', (id, today, when) => {
    expect(statementDays(versions, id, day(today))).toEqual(when && days(when));
  });
});

test('the means that a statement names', () => {
  const named = statementColumns([
    { when: '2021-12-01', means: ['ied', 'war'] },
    { when: '2021-12-02' },
  ]);
  expect([0, 1, 2].map((row) => meansOf(named, row))).toEqual([['ied', 'war'], [], []]);
});

test('nothing but threats known by today, whatever the days', () => {
  fc.assert(
    fc.property(statementRows, winterRange, winterDay, (rows, range, today) => {
      const own = statementColumns(rows);
      const filter = { organisation: null, today };
      const expected = rows.filter(
        ({ kind, knownOn = '' }) => kind === 'threat' && knownOn <= today,
      );
      const hits = threatsAmong(own, filter, daysOf(range));
      expect(threatBound(hits)).toEqual({
        low: expected.filter(({ when }) => isWithin(days(when), range)).length,
        high: expected.filter(({ when }) => overlaps(days(when), range)).length,
      });
      const marks = threatMarks(own, filter, dayNumber(range.start), dayNumber(range.end));
      expect(marks.map(({ id }) => id).toSorted()).toEqual(
        hits.map(({ row }) => own.columns.id[row]).toSorted(),
      );
    }),
  );
});

describe('what the threats are against', () => {
  const said = statementColumns([
    { when: '2021-12-01', targets: ['bases'] },
    { when: '2021-12-01..2021-12-30', targets: ['convoys', 'embassy'] },
    { when: '2021-12-02', targets: ['convoys'] },
    { when: '2021-12-03', targets: [] },
    { when: '2021-12-03', kind: 'announcement', targets: ['us-forces'] },
  ]);
  test('counts each target a threat names, most named first, the rest left out', () => {
    const hits = threatsAmong(said, everyone, daysOf(days('2021-12-01..2021-12-07')));
    expect(threatTargets(said, hits)).toEqual([
      { target: 'convoys', bound: { low: 1, high: 2 } },
      { target: 'bases', bound: { low: 1, high: 1 } },
      { target: 'embassy', bound: { low: 0, high: 1 } },
    ]);
    expect(threatTargets(said, [])).toEqual([]);
  });
  test('the most named comes first wherever it is among the targets', () => {
    const named = statementColumns([
      { when: '2021-12-01', targets: ['us-forces', 'embassy'] },
      { when: '2021-12-02', targets: ['embassy'] },
    ]);
    const hits = threatsAmong(named, everyone, daysOf(days('2021-12-01..2021-12-07')));
    expect(threatTargets(named, hits).map(({ target }) => target)).toEqual([
      'embassy',
      'us-forces',
    ]);
  });
  test.each([
    [1, ['convoys', 'embassy']],
    [3, []],
    [99, []],
  ])('row %i names %j', (row, named) => {
    expect(targetsOf(said, row)).toEqual(named);
  });
});
