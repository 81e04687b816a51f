import { describe, expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { day } from './day';
import {
  type AttackRow,
  attackColumns,
  days,
  type StatementRow,
  statementColumns,
} from './testing/columns';
import { span } from './testing/dataset';
import { reportAttacks, reportDataset, reportStatements } from './testing/report';
import { compareBounds, threatsAndAttacks } from './threats-and-attacks';
import type { StatedDays } from './view';

const all: AttackFilter = { group: null, area: null, today: day('2021-12-30') };
const shown = days('2021-10-01..2022-01-05');
const december = {
  attacks: [span('2021-12-01..2021-12-20', 'listed')],
  statements: [span('2021-12-01..2021-12-30', 'selected')],
};

const of = (
  attacks: readonly AttackRow[],
  threats: readonly StatementRow[],
  coverage: Parameters<typeof threatsAndAttacks>[3] = december,
  period = shown,
  stated: StatedDays = 'left-out',
) =>
  threatsAndAttacks(
    attackColumns(attacks),
    statementColumns(threats),
    all,
    coverage,
    period,
    stated,
  );

const report = (filter: Partial<AttackFilter> = {}, stated: StatedDays = 'left-out') =>
  threatsAndAttacks(
    reportAttacks,
    reportStatements,
    { ...all, ...filter },
    reportDataset.coverage,
    shown,
    stated,
  );

describe('the report', () => {
  const found = report();
  test('threatens six targets, and lists attacks on convoys, which are attacks on U.S. forces', () => {
    expect(found.threats).toEqual({
      kind: 'counted',
      range: days('2021-11-01..2021-12-30'),
      gaps: 0,
      bound: { low: 19, high: 19 },
      none: 'noneOnRecord',
    });
    expect(found.attacks).toEqual({
      kind: 'counted',
      range: days('2021-11-19..2021-12-27'),
      gaps: 0,
      bound: { low: 34, high: null },
      none: 'countedZero',
    });
    expect(
      found.targets.map(({ name, threats, attacks }) => [name, threats?.high, attacks?.low]),
    ).toEqual([
      ['us-forces', 9, 34],
      ['embassy', 4, 0],
      ['bases', 3, 0],
      ['forces-in-kuwait', 3, 0],
      ['forces-in-region', 2, 0],
      ['convoys', 1, 34],
    ]);
    expect(found.targets.find(({ name }) => name === 'convoys')?.attacks?.high).toBeNull();
  });
  test('has no entry on what reaches beyond the list, and none by what is no means', () => {
    const reasons = [...found.targets, ...found.means].map(({ noEntry }) => noEntry);
    expect(reasons.filter(Boolean)).toEqual(['outsideList', 'beyondList', 'leftOpen', 'noMeans']);
  });
  test('speaks of war and rockets, and lists IEDs', () => {
    expect(
      found.means.map(({ name, threats, attacks }) => [name, threats?.high, attacks?.low]),
    ).toEqual([
      ['unspecified', 11, 0],
      ['war', 5, 0],
      ['ied', 2, 34],
      ['rockets', 2, 0],
      ['drones', 1, 0],
    ]);
  });
  test('has threats that name several, and none that names nothing', () => {
    expect(found.several).toBe(true);
    expect(found.unnamed).toEqual({ targets: { low: 0, high: 0 }, means: { low: 0, high: 0 } });
  });
  test('counts over the days that are only stated where the reader counts them', () => {
    expect(report({}, 'counted').attacks).toMatchObject({ range: days('2021-11-01..2021-12-27') });
    expect(report({ today: day('2021-11-18') }).attacks).toEqual({ kind: 'notCovered' });
    expect(report({ today: day('2021-11-18') }, 'counted').attacks).toMatchObject({
      bound: { low: 0, high: 0 },
    });
  });
  test('as of an earlier day has only what was known and covered then', () => {
    const early = report({ today: day('2021-11-25') });
    expect(early.threats).toMatchObject({
      range: days('2021-11-01..2021-11-25'),
      bound: { low: 1, high: 1 },
    });
    expect(early.attacks).toMatchObject({
      range: days('2021-11-19..2021-11-25'),
      bound: { low: 5, high: 5 },
    });
    expect(early.targets).toMatchObject([
      { name: 'us-forces', threats: { low: 1, high: 1 }, attacks: { low: 5, high: 5 } },
      { name: 'convoys', threats: { low: 0, high: 0 }, attacks: { low: 5, high: 5 } },
    ]);
  });
  test('by governorate loses attacks, never threats; by group both', () => {
    expect(report({ area: 'al-anbar' })).toMatchObject({
      threats: { bound: { low: 19, high: 19 } },
      attacks: { bound: { low: 2, high: 2 } },
    });
    expect(report({ group: 'ashab-al-kahf' })).toMatchObject({
      threats: { bound: { low: 3, high: 3 } },
      attacks: { bound: { low: 15, high: null } },
    });
  });
  test('filters that leave nothing leave no row', () => {
    expect(report({ group: 'nobody' })).toMatchObject({ targets: [], means: [] });
  });
});

describe('what is kept, and in which order', () => {
  test('whatever either side has: most threatened first, then most attacked', () => {
    const found = of(
      [
        { when: '2021-12-02', target: 'embassy', means: 'drones' },
        { when: '2021-12-03', target: 'convoys', low: 1, high: null },
      ],
      [
        { when: '2021-12-02', targets: ['bases'], means: ['war'] },
        { when: '2021-12-03', targets: ['bases', 'us-forces'], means: [] },
      ],
    );
    expect(found.targets.map(({ name }) => name)).toEqual([
      'bases',
      'us-forces',
      'convoys',
      'embassy',
    ]);
    expect(found.means.map(({ name }) => name)).toEqual(['war', 'ied', 'drones']);
    expect(found.unnamed).toEqual({ targets: { low: 0, high: 0 }, means: { low: 1, high: 1 } });
  });
  test('of as many possible, what is certain comes first; no upper bound is the most', () => {
    const bounds = [
      { low: 0, high: null },
      { low: 9, high: 9 },
      { low: 1, high: 2 },
      { low: 0, high: 2 },
      null,
    ];
    for (const order of [bounds, bounds.toReversed()]) {
      expect(order.toSorted((one, other) => compareBounds(other, one))).toEqual(bounds);
    }
    expect(compareBounds(null, { low: 0, high: 0 })).toBe(0);
  });
  test('a threat that only may fall there stays a range', () => {
    const found = of([], [{ when: '2021-11-20..2021-12-05', targets: ['bases'] }]);
    expect(found.targets).toMatchObject([
      { name: 'bases', threats: { low: 0, high: 1 }, attacks: { low: 0, high: 0 } },
    ]);
    expect(found.several).toBe(false);
  });
});

describe('where nothing is covered', () => {
  const [attack, threat]: [AttackRow, StatementRow] = [
    { when: '2021-12-02', target: 'bases' },
    { when: '2021-12-02', targets: ['embassy'], means: ['war'] },
  ];
  test('attacks are unknown, not zero', () => {
    const found = of([attack], [threat], { ...december, attacks: [] });
    expect(found.attacks).toEqual({ kind: 'notCovered' });
    expect(found.targets).toMatchObject([
      { name: 'embassy', threats: { low: 1, high: 1 }, attacks: null },
    ]);
  });
  test('threats are unknown, not zero', () => {
    const found = of([attack], [threat], { ...december, statements: [] });
    expect(found.threats).toEqual({ kind: 'notCovered' });
    expect(found.targets).toMatchObject([
      { name: 'bases', threats: null, attacks: { low: 1, high: 1 } },
    ]);
  });
  test.each([
    ['no coverage at all', { attacks: [], statements: [] }, shown],
    ['a period without coverage', december, days('2021-10-01..2021-10-31')],
    ['a period to come', december, days('2022-01-01..2022-01-31')],
    [
      'examples of attacks, which are no list',
      { attacks: [span('2021-12-01..2021-12-20', 'selected')], statements: [] },
      shown,
    ],
  ])('%s', (_what, coverage, period) => {
    expect(of([attack], [threat], coverage, period)).toMatchObject({
      threats: { kind: 'notCovered' },
      attacks: { kind: 'notCovered' },
      targets: [],
      means: [],
    });
  });
  test.each([
    ['the last covered day', '2021-12-20..2021-12-31', '2021-12-20'],
    ['the first covered day', '2021-11-01..2021-12-01', '2021-12-01'],
    ['the day after it', '2021-12-21..2021-12-31', null],
    ['the day before it', '2021-11-01..2021-11-30', null],
  ])('a period with %s', (_what, period, range) => {
    const { attacks } = of([], [], december, days(period));
    expect(attacks.kind === 'counted' ? attacks.range : null).toEqual(range && days(range));
  });
  test('a period that begins today has today', () => {
    const today = { ...all, today: day('2021-12-10') };
    const count = (from: string) =>
      threatsAndAttacks(
        attackColumns([{ when: '2021-12-10' }]),
        statementColumns([]),
        today,
        december,
        days(`${from}..2021-12-30`),
        'left-out',
      ).attacks;
    expect(count('2021-12-10')).toMatchObject({
      range: days('2021-12-10'),
      bound: { low: 1, high: 1 },
    });
    expect(count('2021-12-11')).toEqual({ kind: 'notCovered' });
  });
  test('a gap between covered days is counted over, and said', () => {
    const spans = ['2021-12-01..2021-12-05', '2021-12-08..2021-12-10'].map((on) =>
      span(on, 'listed'),
    );
    const rows: AttackRow[] = [attack, { when: '2021-12-06', target: 'bases', low: 3 }];
    for (const attacks of [spans, spans.toReversed()]) {
      const range = days('2021-12-01..2021-12-10');
      const found = of(rows, [], { ...december, attacks }).attacks;
      expect(found).toMatchObject({ kind: 'counted', range, gaps: 2, bound: { low: 4, high: 4 } });
    }
  });
});
