import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { withSeveralAtMost } from '../domain/several';
import { anySplit, anyUnit, winterDay, winterRange } from '../domain/testing/arbitraries';
import { runUpLengths, type View } from '../domain/view';
import {
  areAttacksListed,
  areStatementsListed,
  attacksOf,
  boundIn,
  boundRead,
  type Counted,
  type CountedAttack,
  coveredDays,
  dayAfter,
  daysFrom,
  firstDays,
  isOnTarget,
  type Row,
  threatsOf,
  totalRead,
} from './testing/naive-count';
import { readBack, savedFiles } from './testing/saved-files';
import { crowdedWorlds, shown, type World } from './testing/worlds';

/** Ranges in order that share no day. */
const ranges = (many: number) =>
  fc
    .uniqueArray(winterDay, { minLength: 2 * many, maxLength: 2 * many })
    .map((all) => all.toSorted())
    .map((all) =>
      Array.from({ length: many }, (_, index): DayRange => {
        const [start, end] = all.slice(2 * index);
        return { start: start ?? expect.fail(), end: end ?? expect.fail() };
      }),
    );

const views = fc
  .record({
    period: fc.oneof(
      winterRange,
      ranges(1).map(([one]) => one ?? expect.fail()),
    ),
    interval: anyUnit,
    split: anySplit,
    group: fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 2 }),
    governorate: fc.option(fc.constantFrom('x', 'y', 'z'), { freq: 2 }),
    several: fc.option(fc.constantFrom(2, 3, 20), { freq: 2 }),
    stated: fc.constantFrom('left-out' as const, 'counted' as const),
    runUp: fc.constantFrom(...runUpLengths),
    // Early, little is known.
    asOf: fc.oneof(
      winterDay,
      winterDay.filter((one) => one >= day('2021-12-20')),
    ),
  })
  .map(({ period, ...view }): Partial<View> => ({ ...view, from: period.start, to: period.end }));

interface Read {
  readonly rows: readonly Row[];
  readonly world: World;
  readonly view: Partial<View>;
}

/** Only a counted zero is 0; none that is known of is an empty cell. */
function expectBound(
  row: Row,
  name: string,
  records: readonly Counted[],
  days: readonly string[],
  isZeroKnown: boolean,
): void {
  const bound = boundIn(records, days);
  const isEmpty = bound.high === 0 && !isZeroKnown;
  expect(boundRead(row, name), name).toEqual(isEmpty ? null : bound);
}

/** Days that enter rates. */
const countedDays = (row: Row, days: readonly string[], { stated }: Partial<View>) =>
  coveredDays(days, stated === 'counted' ? firstDays.stated : firstDays.listed, row.as_of ?? '');

function frequency({ rows, world }: Read): void {
  const [any = {}] = rows;
  const whole = daysFrom(any.period_start ?? '', any.period_end ?? '');
  expect(totalRead(rows, 'dated')).toEqual(boundIn(attacksOf(world, any), whole));
  for (const row of rows) {
    if (row.row !== 'interval') continue;
    const days = daysFrom(row.start ?? '', row.end ?? '');
    const attacks = attacksOf(world, row);
    const isZero = areAttacksListed(days, row.as_of ?? '');
    const dated = attacks.filter((one) => days.includes(one.first) && days.includes(one.last));
    expectBound(row, 'attacks', attacks, days, isZero);
    expectBound(row, 'dated', dated, days, isZero);
    const parts = Object.keys(row).flatMap(
      (heading) => /^((?:group|governorate)_.*)_low$/.exec(heading)?.[1] ?? [],
    );
    const named = parts.map((part) => part.replace(/^[a-z]+_/, '').replaceAll('_', '-'));
    for (const [index, part] of parts.entries()) {
      const key = named[index] ?? '';
      const keyOf = ({ claimedBy, governorates: [one = '', other] }: CountedAttack) => {
        const own = part.startsWith('group') ? (claimedBy ?? 'no-claim') : other ? 'shared' : one;
        return named.includes(own) ? own : 'other';
      };
      const ofPart = attacks.filter((one) => keyOf(one) === key);
      expectBound(row, part, ofPart, days, isZero);
    }
  }
}

function comparedDays({ rows, world }: Read): void {
  for (const side of ['a', 'b']) {
    const all = rows.flatMap((row) => row[`${side}_day`] || []);
    expect(all).toEqual(daysFrom(rows[0]?.[`${side}_start`] ?? '', rows[0]?.[`${side}_end`] ?? ''));
  }
  for (const row of rows)
    for (const side of ['a', 'b']) {
      const on = row[`${side}_day`] ?? '';
      if (on === '') expect(boundRead(row, `${side}_attacks`)).toBeNull();
      else {
        const isZero = areAttacksListed([on], row.as_of ?? '');
        expectBound(row, `${side}_attacks`, attacksOf(world, row), [on], isZero);
      }
    }
}

const isOfPart: Readonly<Record<string, (one: CountedAttack, id: string) => boolean>> = {
  group: ({ claimedBy }, id) => (claimedBy ?? 'no-claim') === id,
  governorate: ({ governorates }, id) => governorates.includes(id),
  status: ({ status }, id) => status === id,
  target: isOnTarget,
};

function comparedParts({ rows, world, view }: Read): void {
  for (const row of rows)
    for (const side of ['a', 'b']) {
      const days = countedDays(
        row,
        daysFrom(row[`${side}_start`] ?? '', row[`${side}_end`] ?? ''),
        view,
      );
      expect(row[`${side}_covered_days`]).toBe(`${days.length}`);
      const isComing = days.includes(row.as_of ?? '');
      expect(row[`${side}_still_coming_in_days`]).toBe(`${Number(isComing)}`);
      const attacks = attacksOf(world, row).filter((one) =>
        isOfPart[row.kind ?? '']?.(one, row.id ?? ''),
      );
      expectBound(row, `${side}_attacks`, attacks, days, days.length > 0 && !isComing);
      const { low, high } = boundRead(row, `${side}_attacks`) ?? { low: null, high: null };
      const perDay = (end: number | null) => (end === null ? '' : `${end / days.length}`);
      expect(row[`${side}_per_day_low`]).toBe(perDay(low));
      expect(row[`${side}_per_day_high`]).toBe(perDay(high));
    }
}

function comparedThreats({ rows, world }: Read): void {
  for (const row of rows)
    for (const side of ['a', 'b']) {
      const all = daysFrom(row[`${side}_start`] ?? '', row[`${side}_end`] ?? '');
      const days = coveredDays(all, firstDays.stated, row.as_of ?? '');
      const threats = threatsOf(world, row).filter(({ organisation, targets }) => {
        if (row.kind === 'all') return true;
        if (row.kind === 'organisation') return (organisation ?? '') === row.id;
        return targets.some((target) => target === row.id);
      });
      const isZero = areStatementsListed(all, row.as_of ?? '');
      expectBound(row, `${side}_threats`, threats, days, isZero);
    }
}

function threatsAndAttacks({ rows, world, view }: Read): void {
  for (const row of rows) {
    const all = daysFrom(row.period_start ?? '', row.period_end ?? '');
    const [asOf = '', id = ''] = [row.as_of, row.id];
    const named = threatsOf(world, row).filter(({ targets, means }) =>
      (row.kind === 'target' ? targets : means).some((one) => one === id),
    );
    const said = coveredDays(all, firstDays.stated, asOf);
    expectBound(row, 'threats', named, said, areStatementsListed(said, asOf));
    const done = attacksOf(world, row).filter((one) =>
      row.kind === 'target' ? isOnTarget(one, id) : one.means === id,
    );
    const days = countedDays(row, all, view);
    const canBeListed = !['forces-in-region', 'war', 'unspecified'].includes(id);
    expectBound(row, 'attacks', done, days, canBeListed && areAttacksListed(days, asOf));
  }
}

function runUps({ rows, world, view }: Read): void {
  for (const row of rows) {
    const [start = '', length = 0] = [row.start, view.runUp];
    const all = daysFrom(dayAfter(start, -length), dayAfter(start, -1));
    const days = countedDays(row, all, view);
    expect([row.covered_days, row.of_days]).toEqual([`${days.length}`, `${length}`]);
    const isZero = days.length > 0 && !days.includes(row.as_of ?? '');
    expectBound(row, 'attacks', attacksOf(world, row), days, isZero);
  }
}

function runUpDays({ rows, world, view }: Read): void {
  for (const row of rows) {
    const [on = '', asOf = '', offset = ''] = [row.day, row.as_of, row.offset];
    const attacks = attacksOf(world, row);
    expectBound(row, 'attacks', attacks, [on], areAttacksListed([on], asOf));
    const days = countedDays(row, daysFrom(dayAfter(on, -28 - Number(offset)), on), view);
    if (days.includes(on)) expectBound(row, 'running', attacks, days, on !== asOf);
    else expect(boundRead(row, 'running')).toBeNull();
  }
}

const checks: readonly (readonly [string, (read: Read) => void])[] = [
  ['attack frequency', frequency],
  ['days compared', comparedDays],
  ['parts compared', comparedParts],
  ['threats compared by organisation', comparedThreats],
  ['threats compared by target', comparedThreats],
  ['threats and attacks', threatsAndAttacks],
  ['run-ups', runUps],
  ['run-ups by day', runUpDays],
];

test('each saved file, read back, has the figures of the records for any filter, day, period and interval', async () => {
  const rowsOf = checks.map(() => 0);
  await fc.assert(
    fc.asyncProperty(crowdedWorlds, views, ranges(2), async (world, view, [a, b]) => {
      if (!a || !b) throw new Error();
      const { attacks, ...rest } = shown(world, view);
      const { several } = rest.state.view;
      const counted = several === null ? attacks : withSeveralAtMost(attacks, several);
      const files = savedFiles({ ...rest, attacks: counted }, a, b);
      expect(files).toHaveLength(checks.length);
      for (const [index, file] of files.entries()) {
        const rows = await readBack(file);
        rowsOf[index] = (rowsOf[index] ?? 0) + rows.length;
        for (const row of rows) {
          expect([row.filter_group, row.as_of]).toEqual([view.group ?? '', view.asOf]);
          if (/^threats-compared/.test(file.name)) continue;
          expect(row.filter_governorate).toBe(view.area ?? '');
          expect(row.several_at_most).toBe(`${several ?? ''}`);
        }
        checks[index]?.[1]({ rows, world, view });
      }
    }),
    { numRuns: 150 },
  );
  // A file that is almost always empty would prove nothing.
  for (const [index, [name]] of checks.entries()) expect(rowsOf[index], name).toBeGreaterThan(20);
});
