import { type AlignedPeriod, alignedDays } from '../aligned-days';
import type { AttackColumns } from '../columns';
import type { CoverageBasis, CoverageSpan } from '../coverage';
import { day } from '../day';
import { type AttackRow, attackColumns, days } from './columns';
import { span } from './dataset';
import { reportAttacks, reportDataset } from './report';

export interface AlignedAsked {
  readonly period: string;
  readonly zero?: string;
  readonly today?: string;
  readonly bases?: readonly CoverageBasis[];
}

function aligned(
  columns: AttackColumns,
  spans: readonly CoverageSpan[],
  { period, zero, today = '2021-12-30', bases = ['listed'] }: AlignedAsked,
): AlignedPeriod {
  const [range, asOf] = [days(period), day(today)];
  const filter = { group: null, area: null, today: asOf };
  const zeroDay = zero ? day(zero) : range.start;
  return alignedDays(columns, filter, spans, bases, range, asOf, zeroDay);
}

export function alignedReport(asked: AlignedAsked): AlignedPeriod {
  return aligned(reportAttacks, reportDataset.coverage.attacks, asked);
}

export function alignedRows(rows: readonly AttackRow[], asked: AlignedAsked): AlignedPeriod {
  return aligned(attackColumns(rows), [span('2021-10-01..2021-12-31', 'listed')], asked);
}
