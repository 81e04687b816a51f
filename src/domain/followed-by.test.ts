import { describe, expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { day } from './day';
import { daysOf } from './day-range';
import { type FollowedBy, followedBy } from './followed-by';
import type { Target } from './records';
import {
  type AttackRow,
  attackColumns,
  days,
  type StatementRow,
  statementColumns,
} from './testing/columns';
import { span } from './testing/dataset';
import { reportAttacks, reportDataset, reportStatements } from './testing/report';

const all: AttackFilter = { group: null, area: null, today: day('2021-12-30') };
/** 30 days in a row. */
const november = [span('2021-11-01..2021-11-30', 'listed')];
/** 8 and 12 days with a gap between them. */
const gappy = [span('2021-11-20..2021-12-01', 'listed'), span('2021-11-01..2021-11-08', 'listed')];

/** Ten threats on a day, the fewest that are counted. */
const ten = (when: string, named: readonly Target[] = ['bases']): StatementRow[] =>
  Array.from({ length: 10 }, () => ({ when, targets: named }));

const of = (
  attacks: readonly AttackRow[],
  threats: readonly StatementRow[],
  spans = november,
  filter = all,
) => followedBy(attackColumns(attacks), statementColumns(threats), filter, spans);

const counted = (found: FollowedBy) => {
  if (found.kind !== 'counted') throw new Error(`not counted: ${found.kind}`);
  return found;
};

const bases: Pick<AttackRow, 'target'> = { target: 'bases' };

describe('a threat is followed', () => {
  test.each<[string, AttackRow, number]>([
    ['by an attack of the day after', { when: '2021-11-11', ...bases }, 10],
    ['by an attack of the seventh day', { when: '2021-11-17', ...bases }, 10],
    ['not by one of its own day', { when: '2021-11-10', ...bases }, 0],
    ['not by one of the eighth day', { when: '2021-11-18', ...bases }, 0],
    ['not by one on another target', { when: '2021-11-11' }, 0],
    ['by one that lies inside those days', { when: '2021-11-15..2021-11-17', ...bases }, 10],
    ['not by one that may lie outside', { when: '2021-11-15..2021-11-18', ...bases }, 0],
    ['not by one that may be none', { when: '2021-11-11', low: 0, high: 2, ...bases }, 0],
    ['not by one known only later', { when: '2021-11-11', knownOn: '2022-01-01', ...bases }, 0],
    ['by one without upper bound', { when: '2021-11-11', low: 1, high: null, ...bases }, 10],
  ])('%s', (_what, attack, followed) => {
    expect(counted(of([attack], ten('2021-11-10'))).followed).toBe(followed);
  });

  test('once, however many attacks there are and however many targets it names', () => {
    const threats = ten('2021-11-10', ['us-forces', 'bases', 'convoys']);
    const attacks: AttackRow[] = [
      { when: '2021-11-11' },
      { when: '2021-11-12' },
      { when: '2021-11-12', ...bases },
    ];
    expect(counted(of(attacks, threats))).toMatchObject({ threats: 10, followed: 10 });
  });

  test.each([
    ['eight days', '2021-11-10..2021-11-17', '2021-11-11'],
    ['nine days', '2021-11-10..2021-11-18', '2021-11-11..2021-11-12'],
  ])('whatever record of %s lies over the one that follows', (_what, long, when) => {
    const attacks = [long, when].map((one) => ({ when: one, ...bases }));
    expect(counted(of(attacks, ten('2021-11-10'))).followed).toBe(10);
  });

  test('by an attack on a narrow target it names, not by one on U.S. forces', () => {
    const threats = ten('2021-11-10', ['us-forces', 'bases']);
    expect(counted(of([{ when: '2021-11-11', target: 'us-forces' }], threats)).followed).toBe(0);
  });

  test('under the filters of the page', () => {
    const threats = ten('2021-11-10').map((row) => ({ ...row, organisation: 'a' }));
    const attacks: AttackRow[] = [{ when: '2021-11-11', group: 'b', ...bases }];
    const group = (id: string) => of(attacks, threats, november, { ...all, group: id });
    expect(counted(group('a')).followed).toBe(0);
    expect(group('b')).toMatchObject({ kind: 'tooFew', threats: 0 });
    const where = { ...all, area: 'x' };
    expect(counted(of(attacks, threats, november, where)).followed).toBe(0);
  });
});

describe('which threats are asked about', () => {
  const nine = ten('2021-11-10').slice(1);
  test.each<[string, StatementRow, object]>([
    ['one more', { when: '2021-11-23', targets: ['embassy'] }, { threats: 10 }],
    ['one against U.S. forces alone', { when: '2021-11-10', targets: ['us-forces'] }, {}],
    ['one that names nothing', { when: '2021-11-10' }, {}],
    ['an announcement', { when: '2021-11-10', kind: 'announcement', targets: ['bases'] }, {}],
    ['one known only later', { when: '2021-11-10', knownOn: '2022-01-01', targets: ['bases'] }, {}],
    [
      'one of two days',
      { when: '2021-11-10..2021-11-11', targets: ['bases'] },
      { leftOut: { spanning: 1, notListed: 0 } },
    ],
    [
      'one with a day after it that is not listed',
      { when: '2021-11-24', targets: ['bases'] },
      { leftOut: { spanning: 0, notListed: 1 } },
    ],
    [
      'one on the day before the list: the days after it are listed',
      { when: '2021-10-31', targets: ['bases'] },
      { threats: 10 },
    ],
    [
      'one before that',
      { when: '2021-10-30', targets: ['bases'] },
      { leftOut: { spanning: 0, notListed: 1 } },
    ],
  ])('%s', (_what, row, expected) => {
    const plain = { threats: 9, leftOut: { spanning: 0, notListed: 0 } };
    expect(of([], [...nine, row])).toMatchObject({ ...plain, ...expected });
  });

  test('a gap in the list leaves out those whose days it cuts', () => {
    const found = of([], [...ten('2021-11-20'), ...ten('2021-11-05')], gappy);
    expect(found).toMatchObject({ threats: 10, listed: 20, leftOut: { notListed: 10 } });
  });

  test('days after today are not listed yet', () => {
    const early = { ...all, today: day('2021-11-16') };
    expect(of([], ten('2021-11-10'), november, early)).toMatchObject({
      kind: 'tooFew',
      range: days('2021-11-01..2021-11-16'),
      threats: 0,
      leftOut: { notListed: 10 },
    });
    const onTime = { ...all, today: day('2021-11-17') };
    expect(of([], ten('2021-11-10'), november, onTime).kind).toBe('counted');
  });

  test.each([
    ['nothing is covered', []],
    ['days are only stated to be empty', [span('2021-11-01..2021-11-30', 'stated')]],
    ['the list is still to come', [span('2022-01-01..2022-01-30', 'listed')]],
  ])('none where %s', (_what, spans) => {
    expect(of([], ten('2021-11-10'), spans)).toEqual({ kind: 'noListedDay' });
  });
});

describe('by chance', () => {
  test('one attack meets the seven days in 7 of 30 shifts', () => {
    const found = counted(of([{ when: '2021-11-11', ...bases }], ten('2021-11-10')));
    expect(found.chance.mean).toBeCloseTo(70 / 30, 12);
    expect(found.chance).toMatchObject({ low: 0, high: 10 });
  });
  test('a record of three days is moved as one, and fits in 5 of 30', () => {
    const attacks = [{ when: '2021-11-11..2021-11-13', ...bases }];
    expect(counted(of(attacks, ten('2021-11-10'))).chance.mean).toBeCloseTo(50 / 30, 12);
  });
  test('attacks every day follow whatever is said', () => {
    const attacks = daysOf(days('2021-11-01..2021-11-30')).map((when) => ({ when, ...bases }));
    expect(counted(of(attacks, ten('2021-11-10')))).toMatchObject({
      followed: 10,
      chance: { mean: 10, low: 10, high: 10 },
    });
  });
});

test('the report has seven such threats: too few, those against forces of the region or in Kuwait being left out', () => {
  expect(followedBy(reportAttacks, reportStatements, all, reportDataset.coverage.attacks)).toEqual({
    kind: 'tooFew',
    range: days('2021-11-19..2021-12-27'),
    listed: 39,
    threats: 7,
    leftOut: { spanning: 1, notListed: 0 },
  });
  // The embassy is in one place, so that a governorate has none or all attacks on it.
  const inBabil = { ...all, area: 'babil' };
  expect(
    followedBy(reportAttacks, reportStatements, inBabil, reportDataset.coverage.attacks),
  ).toMatchObject({ kind: 'tooFew', threats: 3 });
});
