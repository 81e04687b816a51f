import { pageNow } from '../../api/page-clock';
import { absenceOn } from '../../domain/absence';
import type { AlignedDay, AlignedPeriod } from '../../domain/aligned-days';
import type { Bound } from '../../domain/bound';
import { noneFigure } from '../../format/absence';
import { integer, upperBoundWords } from '../../format/bound';
import {
  compareCaption,
  dayCoverageWords,
  fullDay,
  noData,
  noSuchDay,
  offsetMark,
  type PeriodName,
  periodLetter,
} from '../../format/compare-days';
import { stampDay } from '../../format/day';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ChangeView } from '../../url/use-view';
import type { ViewState } from '../../url/view-state';
import { type DaysAtOffset, daysByOffset } from './compare-days-model';
import { compareDaysFile } from './compare-files';

interface CompareDaysTableProps {
  readonly periods: Readonly<Record<PeriodName, AlignedPeriod>>;
  readonly byDate: boolean;
  readonly state: ViewState;
}

/** A day without data has no figure, not zero. */
export function CompareDaysTable({ periods, byDate, state }: CompareDaysTableProps) {
  const { a, b } = periods;
  const { change } = state;
  const columns: Column<DaysAtOffset>[] = [
    {
      key: 'offset',
      heading: byDate ? 'Days from T' : 'Day',
      cell: ({ offset }) => offsetMark(offset, byDate),
    },
    ...columnsOf('a', change),
    ...columnsOf('b', change),
  ];
  return (
    <DataTable
      caption={compareCaption(byDate)}
      columns={columns}
      rows={daysByOffset(a, b)}
      rowKey={({ offset }) => String(offset)}
      file={() => compareDaysFile(periods, state, pageNow())}
    />
  );
}

function columnsOf(name: PeriodName, change: ChangeView): Column<DaysAtOffset>[] {
  const letter = periodLetter[name];
  const endOf = ({ bound, state }: AlignedDay, words: (bound: Bound) => string) => {
    if (!bound) return noData;
    return bound.high === 0 ? noneFigure[absenceOn(state)] : words(bound);
  };
  const low = (one: AlignedDay) => endOf(one, (bound) => integer(bound.low));
  const high = (one: AlignedDay) => endOf(one, upperBoundWords);
  const figure = (what: string, of: (one: AlignedDay) => string) => (row: DaysAtOffset) => {
    const one = row[name];
    return one ? (
      <Figure letter={letter} what={what} one={one} words={of(one)} change={change} />
    ) : (
      <Missing letter={letter} />
    );
  };
  return [
    {
      key: `${name}-day`,
      heading: `${letter}'s date`,
      cell: (row) => {
        const day = row[name]?.day;
        return day ? <time dateTime={day}>{stampDay(day)}</time> : <Missing letter={letter} />;
      },
    },
    {
      key: `${name}-low`,
      heading: `${letter} at least`,
      cell: figure('at least', low),
      numeric: true,
    },
    {
      key: `${name}-high`,
      heading: `${letter} at most`,
      cell: figure('at most', high),
      numeric: true,
    },
    {
      key: `${name}-coverage`,
      heading: `${letter} coverage`,
      cell: (row) => {
        const one = row[name];
        return one ? dayCoverageWords(one.state) : <Missing letter={letter} />;
      },
    },
  ];
}

function Missing({ letter }: { readonly letter: string }) {
  return (
    <span className="text-ink-2">
      <span aria-hidden="true">{noSuchDay}</span>
      <span className="sr-only">{letter} has no such day</span>
    </span>
  );
}

interface DayFigureProps {
  readonly letter: string;
  readonly what: string;
  readonly one: AlignedDay;
  readonly words: string;
  readonly change: ChangeView;
}

function Figure({ letter, what, one, words, change }: DayFigureProps) {
  if (words === noData || words === noneFigure.noneOnRecord || words === '0') return words;
  const range = { start: one.day, end: one.day };
  return (
    <Button
      look="figure"
      aria-label={`${letter}, ${fullDay(one.day)}, ${what} ${words}. Open the attacks`}
      onClick={() => change({ open: { kind: 'attacks', range, part: null } })}
    >
      {words}
    </Button>
  );
}
