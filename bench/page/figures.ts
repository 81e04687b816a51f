import type { ChartKeyDate } from '../../src/charts/plot/KeyDateLines';
import type { AttackColumns } from '../../src/domain/columns';
import {
  type CoverageSpan,
  type DayStateRun,
  dayStateRuns,
  type IntervalCoverage,
  intervalCoverage,
} from '../../src/domain/coverage';
import { type Day, day, dayFromNumber, dayNumber } from '../../src/domain/day';
import type { DayRange } from '../../src/domain/day-range';
import {
  type Frequency,
  frequency,
  type SpanningRecords,
  spanningRecords,
} from '../../src/domain/frequency';
import { intervalsOf } from '../../src/domain/interval';
import type { ThreatMark } from '../../src/domain/threats';
import { attackColumns, governorates, groups, series } from './attacks';
import { random } from './random';

export const firstDay = dayNumber(day('2021-01-01'));

/** Records per day, group and governorate. Nearly every day has a bar for every group. */
const density = 2.5;

export interface BenchData {
  readonly attacks: AttackColumns;
  readonly period: DayRange;
  readonly today: Day;
  readonly spans: readonly CoverageSpan[];
  readonly keyDates: readonly ChartKeyDate[];
  readonly threats: readonly ThreatMark[];
}

export interface DatasetFigures {
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly coverage: readonly IntervalCoverage[];
  readonly runs: readonly DayStateRun[];
}

export function datasetOf(days: number): BenchData {
  const rows = Math.round(days * groups.length * governorates.length * density);
  const range = (from: number, to: number): DayRange => ({
    start: dayFromNumber(firstDay + from),
    end: dayFromNumber(firstDay + to),
  });
  const period = range(0, days - 1);
  const keyDate = (id: string, offset: number): ChartKeyDate => ({
    id,
    label: `Key date ${id}`,
    when: dayFromNumber(firstDay + offset),
    on: range(offset, offset),
    atEndOfDay: id === 'b',
    deadline: id === 'b',
    coming: false,
  });
  const next = random(days);
  return {
    attacks: attackColumns({
      first: firstDay,
      days,
      rows,
      // About a dozen per year, as in a long report.
      overDays: (days / 30) * (1 / rows),
      uncertain: 0.05,
      unbounded: 0.002,
    }),
    period,
    today: period.end,
    spans: [{ ...range(14, days - 1), basis: 'listed', note: '' }],
    keyDates: [keyDate('a', Math.floor(days / 2)), keyDate('b', days - 8), keyDate('c', days - 5)],
    threats: Array.from({ length: 100 }, (_, index) => {
      const start = firstDay + Math.floor(next() * days);
      return { id: `threat-${index}`, start, end: start };
    }),
  };
}

export function figuresOf(dataset: BenchData, governorate: string): DatasetFigures {
  const { attacks, period, spans, today } = dataset;
  const intervals = intervalsOf(period, 'day');
  const counts = frequency(attacks, { group: null, area: governorate, today }, intervals, series);
  return {
    counts,
    spanning: spanningRecords(counts, attacks, series),
    coverage: intervals.map((interval) => intervalCoverage(spans, interval, today)),
    runs: dayStateRuns(spans, period, today),
  };
}
