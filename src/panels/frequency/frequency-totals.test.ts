import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound } from '../../domain/bound';
import { day } from '../../domain/day';
import { isWithin } from '../../domain/day-range';
import { intervalUnits } from '../../domain/interval';
import {
  anySplit,
  anyUnit,
  attackFilters,
  attackRows,
  winterRange,
} from '../../domain/testing/arbitraries';
import { attackColumns } from '../../domain/testing/columns';
import { emptyDataset, span } from '../../domain/testing/dataset';
import { viewStateOf } from '../../url/testing/view-state';
import { type FrequencyModel, frequencyModel } from './frequency-model';

describe('bars and brackets add up', () => {
  /** The records dated to one interval, and those of several that lie within the period. */
  function total({ counts, spanning, period }: FrequencyModel): Bound {
    let [low, high, open] = [0, 0, 0];
    for (let cell = 0; cell < counts.low.length; cell += 1) {
      low += counts.low[cell] ?? 0;
      high += counts.highInside[cell] ?? 0;
      open += counts.openInside[cell] ?? 0;
    }
    for (const { range, bound } of spanning) {
      if (isWithin(range, period)) low += bound.low;
      if (bound.high === null) open += 1;
      else high += bound.high;
    }
    return { low, high: open > 0 ? null : high };
  }

  const rows = attackRows.map(attackColumns);
  const oneMonth = fc
    .tuple(fc.constantFrom('2021-11', '2021-12'), fc.integer({ min: 1, max: 30 }), fc.nat(29))
    .map(([month, from, more]) => {
      const days = [from, Math.min(30, from + more)].map((one) => `${one}`.padStart(2, '0'));
      return { from: day(`${month}-${days[0]}`), to: day(`${month}-${days[1]}`) };
    });

  test("to the heading's count, by day, week and month, under any filter", () => {
    fc.assert(
      fc.property(rows, attackFilters, oneMonth, anyUnit, (attacks, filter, period, unit) => {
        const listed = [span('2021-10-01..2022-03-31', 'listed')];
        const dataset = { ...emptyDataset, coverage: { attacks: listed, statements: [] } };
        const state = viewStateOf({ ...period }, dataset);
        const view = { ...state.view, group: filter.group, area: filter.area };
        const model = frequencyModel(
          { ...state, view, today: day('2022-03-01') },
          unit,
          attacks,
          undefined,
        );
        expect(total(model)).toEqual(model.findings[0]?.bound);
      }),
    );
  });
  test('to the same count by each of them, over months and however the days are covered', () => {
    fc.assert(
      fc.property(
        rows,
        attackFilters,
        winterRange,
        anySplit,
        (attacks, filter, { start, end }, split) => {
          const state = viewStateOf({ from: start, to: end, split }, emptyDataset);
          const view = { ...state.view, group: filter.group, area: filter.area };
          const [byDay, ...others] = intervalUnits.map((unit) =>
            total(
              frequencyModel({ ...state, view, today: filter.today }, unit, attacks, undefined),
            ),
          );
          for (const other of others) expect(other).toEqual(byDay);
        },
      ),
    );
  });
});
