import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, dayFromNumber, dayNumber } from './day';
import { isWithin } from './day-range';
import { type FollowedBy, followedBy } from './followed-by';
import { targets } from './records';
import { isNarrow } from './target-parts';
import {
  type AttackRow,
  attackColumns,
  days,
  type StatementRow,
  statementColumns,
} from './testing/columns';
import { span } from './testing/dataset';

/* What must hold of any threats and attacks, compared with a count made one by one. */

/** 30 days in a row. */
const november = [span('2021-11-01..2021-11-30', 'listed')];
/** 8 and 12 days with a gap between them. */
const gappy = [span('2021-11-20..2021-12-01', 'listed'), span('2021-11-01..2021-11-08', 'listed')];

const of = (attacks: readonly AttackRow[], threats: readonly StatementRow[], spans = november) => {
  const filter = { group: null, area: null, today: day('2021-12-30') };
  return followedBy(attackColumns(attacks), statementColumns(threats), filter, spans);
};

const counted = (found: FollowedBy) => {
  if (found.kind !== 'counted') throw new Error(`not counted: ${found.kind}`);
  return found;
};

const target = fc.constantFrom(...targets);
const attackRow: fc.Arbitrary<AttackRow> = fc.record({
  when: fc.integer({ min: 0, max: 34 }).map((n) => addDays(day('2021-10-30'), n)),
  target,
});
const threatRow: fc.Arbitrary<StatementRow> = fc.record({
  when: fc.integer({ min: 0, max: 30 }).map((n) => addDays(day('2021-10-30'), n)),
  targets: fc.uniqueArray(target, { maxLength: 3 }),
});
const threatRows = fc.array(threatRow, { minLength: 20, maxLength: 60 });

/** How many of the threats an attack follows, gone through one by one. */
function followedOneByOne(attacks: readonly AttackRow[], threats: readonly StatementRow[]) {
  const list = days('2021-11-01..2021-11-30');
  return threats.filter(({ when, targets: named = [] }) => {
    const window = { start: addDays(day(when), 1), end: addDays(day(when), 7) };
    if (!isWithin(window, list)) return false;
    return attacks.some((attack) => {
      const on = attack.target ?? 'convoys';
      return isNarrow(on, null) && named.includes(on) && isWithin(days(attack.when), window);
    });
  }).length;
}

/** The attacks of November moved round it by some days. */
const movedRound = (attacks: readonly AttackRow[], by: number) =>
  attacks
    .filter(({ when }) => isWithin(days(when), days('2021-11-01..2021-11-30')))
    .map((row) => {
      const first = dayNumber(day('2021-11-01'));
      const place = (dayNumber(day(row.when)) - first + by) % 30;
      return { ...row, when: dayFromNumber(first + place) };
    });

test('it is what going through them one by one gives, for the data and for every shift', () => {
  fc.assert(
    fc.property(fc.array(attackRow, { maxLength: 12 }), threatRows, (attacks, threats) => {
      const found = of(attacks, threats);
      fc.pre(found.kind === 'counted');
      const { followed, chance, threats: n } = counted(found);
      const counts = Array.from({ length: 30 }, (_, by) =>
        followedOneByOne(movedRound(attacks, by), threats),
      ).sort((a, b) => a - b);
      expect(followed).toBe(followedOneByOne(attacks, threats));
      expect(followed).toBeLessThanOrEqual(n);
      expect(chance.mean).toBeCloseTo(counts.reduce((sum, one) => sum + one, 0) / 30, 9);
      expect([chance.low, chance.high]).toEqual([counts[0], counts[29]]);
    }),
    { numRuns: 60 },
  );
});

test('moving the attacks round the days does not change chance', () => {
  fc.assert(
    fc.property(
      fc.array(attackRow, { maxLength: 12 }),
      threatRows,
      fc.integer({ min: 1, max: 29 }),
      (attacks, threats, by) => {
        const found = of(attacks, threats);
        fc.pre(found.kind === 'counted');
        expect(counted(of(movedRound(attacks, by), threats)).chance).toEqual(counted(found).chance);
      },
    ),
  );
});

test('one more attack never lowers how many were followed, nor chance; never above all', () => {
  const spans = fc.constantFrom(november, gappy);
  fc.assert(
    fc.property(
      fc.array(attackRow, { maxLength: 12 }),
      attackRow,
      threatRows,
      spans,
      (attacks, more, threats, coverage) => {
        const found = of(attacks, threats, coverage);
        fc.pre(found.kind === 'counted');
        const [before, after] = [
          counted(found),
          counted(of([...attacks, more], threats, coverage)),
        ];
        expect(after.followed).toBeGreaterThanOrEqual(before.followed);
        expect(after.followed).toBeLessThanOrEqual(after.threats);
        expect(after.chance.mean).toBeGreaterThanOrEqual(before.chance.mean - 1e-12);
        expect(after.chance.high).toBeLessThanOrEqual(after.threats);
      },
    ),
  );
});
