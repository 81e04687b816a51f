import { absenceOn, absenceOver } from '../../domain/absence';
import type { AlignedDay, AlignedPeriod } from '../../domain/aligned-days';
import type { Bound } from '../../domain/bound';
import type { ComparedPart } from '../../domain/comparison-parts';
import type { DayRange } from '../../domain/day-range';
import { statementCoverage } from '../../domain/still-coming-in';
import type { ThreatPart } from '../../domain/threat-parts';
import type { PeriodCount } from '../../domain/verdict';
import { dayCoverageWords, type PeriodName } from '../../format/compare-days';
import { boundColumns, type FileColumn, tableFile } from '../../format/table-file';
import { verdictShort } from '../../format/verdict';
import { comparedCells, daysInName, fileOrigin } from '../../url/file-origin';
import type { ViewState } from '../../url/view-state';
import { type DaysAtOffset, daysByOffset } from './compare-days-model';
import { partKindWords, partWords, threatPartWords } from './compared-words';

const daysOfBoth = (a: DayRange, b: DayRange) => `${daysInName(a)}_against_${daysInName(b)}`;

function originOf(state: ViewState, a: DayRange, b: DayRange, now: number) {
  const stated = state.view.stated === 'counted' ? 'counted' : 'left out';
  return fileOrigin(state, {
    counts: 'attacks',
    shown: { a, b },
    cells: { ...comparedCells(a, b), days_stated_empty: stated },
    now,
  });
}

/** A day without data has no figure, and neither has a day that is only stated to be empty. */
function dayBound(one: AlignedDay | null): Bound | null {
  if (!one?.bound) return null;
  return one.bound.high === 0 && absenceOn(one.state) !== 'countedZero' ? null : one.bound;
}

export function compareDaysFile(
  { a, b }: Readonly<Record<PeriodName, AlignedPeriod>>,
  state: ViewState,
  now: number,
) {
  const columnsOf = (side: PeriodName): FileColumn<DaysAtOffset>[] => [
    { heading: `${side}_day`, cell: (row) => row[side]?.day ?? null },
    ...boundColumns<DaysAtOffset>(`${side}_attacks`, (row) => dayBound(row[side])),
    {
      heading: `${side}_coverage`,
      cell: (row) => {
        const one = row[side];
        return one && dayCoverageWords(one.state);
      },
    },
  ];
  return tableFile(
    'attacks-compared-by-day',
    daysOfBoth(a.period, b.period),
    [{ heading: 'offset', cell: ({ offset }) => offset }, ...columnsOf('a'), ...columnsOf('b')],
    daysByOffset(a, b),
    originOf(state, a.period, b.period, now),
  );
}

function knownBound({ bound, days, stillComingIn = 0 }: PeriodCount): Bound | null {
  return days === 0 || (bound.high === 0 && stillComingIn > 0) ? null : bound;
}

export function partsFile(
  parts: readonly ComparedPart[],
  a: DayRange,
  b: DayRange,
  state: ViewState,
  now: number,
) {
  const columnsOf = (side: PeriodName): FileColumn<ComparedPart>[] => {
    const perDay = (part: ComparedPart, end: 'low' | 'high') => {
      const attacks = knownBound(part[side])?.[end] ?? null;
      return attacks === null ? null : attacks / part[side].days;
    };
    return [
      { heading: `${side}_covered_days`, cell: (part) => part[side].days },
      {
        heading: `${side}_still_coming_in_days`,
        cell: (part) => part[side].stillComingIn ?? 0,
      },
      ...boundColumns<ComparedPart>(`${side}_attacks`, (part) => knownBound(part[side])),
      { heading: `${side}_per_day_low`, cell: (part) => perDay(part, 'low') },
      { heading: `${side}_per_day_high`, cell: (part) => perDay(part, 'high') },
    ];
  };
  const ratio = (
    heading: string,
    of: 'ratio' | 'interval',
    end: 0 | 1,
  ): FileColumn<ComparedPart> => ({
    heading,
    cell: ({ verdict }) => (verdict.kind === 'cannotSay' ? null : verdict[of][end]),
  });
  return tableFile(
    'attacks-compared-by-part',
    daysOfBoth(a, b),
    [
      { heading: 'kind', cell: ({ kind }) => partKindWords[kind] },
      { heading: 'id', cell: ({ key }) => (typeof key === 'string' ? key : key.value) },
      { heading: 'name', cell: ({ key }) => partWords(key, state.directory) },
      ...columnsOf('a'),
      ...columnsOf('b'),
      ratio('ratio_low', 'ratio', 0),
      ratio('ratio_high', 'ratio', 1),
      ratio('interval_low', 'interval', 0),
      ratio('interval_high', 'interval', 1),
      {
        heading: 'confidence_level',
        cell: ({ verdict }) => (verdict.kind === 'cannotSay' ? null : verdict.level),
      },
      { heading: 'verdict', cell: ({ verdict }) => verdictShort(verdict) },
    ],
    parts,
    originOf(state, a, b, now),
  );
}

export function threatsFile(
  kind: 'organisation' | 'target',
  parts: readonly ThreatPart[],
  a: DayRange,
  b: DayRange,
  state: ViewState,
  now: number,
) {
  const spans = statementCoverage(state.dataset, state.today);
  const isZero = (range: DayRange) => absenceOver(spans, range, state.today) === 'countedZero';
  const zero = { a: isZero(a), b: isZero(b) };
  const known = (side: PeriodName) => (part: ThreatPart) =>
    part[side].high === 0 && !zero[side] ? null : part[side];
  return tableFile(
    `threats-compared-by-${kind}`,
    daysOfBoth(a, b),
    [
      { heading: 'kind', cell: (part) => part.kind },
      { heading: 'id', cell: ({ key }) => key },
      { heading: 'name', cell: (part) => threatPartWords(part, state.directory) },
      ...boundColumns('a_threats', known('a')),
      ...boundColumns('b_threats', known('b')),
    ],
    parts,
    fileOrigin(state, { counts: 'threats', shown: { a, b }, cells: comparedCells(a, b), now }),
  );
}
