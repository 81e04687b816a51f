import type { AttackColumns } from '../../src/domain/columns';
import { dayFromNumber } from '../../src/domain/day';
import { frequency, spanningRecords } from '../../src/domain/frequency';
import { intervalsOf } from '../../src/domain/interval';
import { attackColumns, series } from './attacks';
import { firstDay } from './figures';

const days = 365;
let columns: AttackColumns | undefined;

export function prepare(attacks: number): void {
  columns = attackColumns({
    first: firstDay,
    days,
    rows: attacks,
    overDays: 0.05,
    uncertain: 0.05,
    unbounded: 0.02,
  });
}

export function rollUp(runs: number): void {
  if (!columns) throw new Error('There are no attacks to roll up.');
  const period = { start: dayFromNumber(firstDay), end: dayFromNumber(firstDay + days - 1) };
  const intervals = intervalsOf(period, 'day');
  const filter = { group: null, area: null, today: period.end };
  for (let run = 0; run < runs; run += 1) {
    performance.mark('frequency');
    const counts = frequency(columns, filter, intervals, series);
    performance.mark('spanning');
    const spanning = spanningRecords(counts, columns, series);
    performance.mark('settled');
    if (spanning.length === 0) throw new Error('No record lies on several days.');
  }
}
