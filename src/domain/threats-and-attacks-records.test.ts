import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { traitFilter } from './attack-trait';
import type { Bound } from './bound';
import { daysOf } from './day-range';
import { meansOfAttack, type Target, targets } from './records';
import { attackFilters, attackRows, statementRows, winterRange } from './testing/arbitraries';
import { attackColumns, statementColumns } from './testing/columns';
import { reportDataset } from './testing/report';
import { meansOf, targetsOf, threatBound, threatsAmong } from './threats';
import { threatsAndAttacks } from './threats-and-attacks';
import { statedDays } from './view';
import { attackBound, attacksAmong } from './window';

test('every number is that of the records it opens: those of its range, under the same filters', () => {
  const named = fc.record({
    target: fc.constantFrom(...targets),
    means: fc.constantFrom(...meansOfAttack),
    targets: fc.uniqueArray(fc.constantFrom(...targets), { maxLength: 3 }),
    named: fc.uniqueArray(fc.constantFrom(...meansOfAttack), { maxLength: 3 }),
  });
  const some = fc.array(named, { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(
      attackRows,
      statementRows,
      attackFilters,
      winterRange,
      some,
      fc.constantFrom(...statedDays),
      (done, said, filter, period, names, stated) => {
        const attacks = attackColumns(
          done.map((row, n) => ({
            ...row,
            target: names[n]?.target ?? 'bases',
            means: names[n]?.means ?? 'war',
          })),
        );
        const statements = statementColumns(
          said.map((row, n) => ({
            ...row,
            targets: names[n]?.targets ?? [],
            means: names[n]?.named ?? [],
          })),
        );
        const { coverage } = reportDataset;
        const found = threatsAndAttacks(attacks, statements, filter, coverage, period, stated);
        const threatsOf = (names: (row: number) => readonly string[], name: string) => {
          if (found.threats.kind !== 'counted') return null;
          const { group: organisation, today } = filter;
          const hits = threatsAmong(
            statements,
            { organisation, today },
            daysOf(found.threats.range),
          );
          return threatBound(hits.filter(({ row }) => names(row).includes(name)));
        };
        const attacksOf = (trait: Parameters<typeof traitFilter>[1]) => {
          if (found.attacks.kind !== 'counted') return null;
          const passes = traitFilter(attacks, trait);
          return attackBound(
            attacks,
            attacksAmong(attacks, filter, daysOf(found.attacks.range), passes),
          );
        };
        const isSome = (row: { threats: Bound | null; itself: Bound | null }) =>
          [row.threats, row.itself].some((bound) => bound !== null && bound.high !== 0);
        const itselfOf = (name: Target) => {
          if (found.attacks.kind !== 'counted') return null;
          const { target } = attacks.columns;
          const entry = attacks.dictionaries.target.indexOf(name);
          const days = daysOf(found.attacks.range);
          return attackBound(
            attacks,
            attacksAmong(attacks, filter, days, (row) => entry >= 0 && target[row] === entry),
          );
        };
        const expected = targets.map((name) => ({
          name,
          threats: threatsOf((row) => targetsOf(statements, row), name),
          attacks: attacksOf({ column: 'target', value: name }),
          itself: itselfOf(name),
        }));
        const byMeans = meansOfAttack.map((name) => ({
          name,
          threats: threatsOf((row) => meansOf(statements, row), name),
          attacks: attacksOf({ column: 'means', value: name }),
          itself: attacksOf({ column: 'means', value: name }),
        }));
        const sorted = <Row extends { name: string }>(rows: readonly Row[]) =>
          rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(sorted(found.targets)).toMatchObject(sorted(expected.filter(isSome)));
        expect(sorted(found.means)).toMatchObject(sorted(byMeans.filter(isSome)));
      },
    ),
  );
});
