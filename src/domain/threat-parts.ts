import type { Bound } from './bound';
import { at, type StatementColumns } from './columns';
import { compareText } from './compare';
import type { CoverageSpan } from './coverage';
import { coveredDays } from './covered-days';
import type { Day } from './day';
import type { DayRange } from './day-range';
import type { Target } from './records';
import { type ThreatFilter, targetsOf, threatBound, threatsAmong } from './threats';
import type { Match } from './window';

/** No rate and no verdict, because threats are a selection. */
export interface ThreatPart {
  readonly kind: 'all' | 'organisation' | 'target';
  /** Null for all, and for threats without an organisation. */
  readonly key: string | null;
  readonly a: Bound;
  readonly b: Bound;
}

export interface ThreatParts {
  readonly days: { readonly a: readonly Day[]; readonly b: readonly Day[] };
  /** Each kind with the most threats first. A threat that names several targets counts in each. */
  readonly parts: readonly ThreatPart[];
}

export function threatParts(
  columns: StatementColumns,
  filter: ThreatFilter,
  spans: readonly CoverageSpan[],
  periods: { readonly a: DayRange; readonly b: DayRange },
): ThreatParts {
  const daysIn = (range: DayRange) =>
    coveredDays(spans, ['listed', 'selected'], range, filter.today);
  const days = { a: daysIn(periods.a), b: daysIn(periods.b) };
  const hits = {
    a: threatsAmong(columns, filter, days.a),
    b: threatsAmong(columns, filter, days.b),
  };
  const part = (
    kind: ThreatPart['kind'],
    key: string | null,
    isOf: (hit: Match) => boolean,
  ): ThreatPart => ({
    kind,
    key,
    a: threatBound(hits.a.filter(isOf)),
    b: threatBound(hits.b.filter(isOf)),
  });
  const speaker = ({ row }: Match) =>
    columns.dictionaries.organisation[at(columns.columns.organisation, row)] ?? null;
  const named = ({ row }: Match): readonly Target[] => targetsOf(columns, row);
  const all = [...hits.a, ...hits.b];
  const most = ({ a, b }: ThreatPart) => (a.high ?? 0) + (b.high ?? 0);
  const byMost = (one: ThreatPart, other: ThreatPart) =>
    most(other) - most(one) || compareText(one.key ?? '', other.key ?? '');
  return {
    days,
    parts: [
      part('all', null, () => true),
      ...[...new Set(all.map(speaker))]
        .map((id) => part('organisation', id, (hit) => speaker(hit) === id))
        .sort(byMost),
      ...[...new Set(all.flatMap(named))]
        .map((target) => part('target', target, (hit) => named(hit).includes(target)))
        .sort(byMost),
    ],
  };
}
