import { pageNow } from '../../api/page-clock';
import { ByClaim } from '../../charts/ByClaim';
import type { ComparedPart, ComparedParts } from '../../domain/comparison-parts';
import { groupsCaveat } from '../../domain/conclusions';
import type { DayRange } from '../../domain/day-range';
import type { PeriodCount } from '../../domain/verdict';
import { noneFigure } from '../../format/absence';
import { boundWords } from '../../format/bound';
import { rateFigure } from '../../format/rate';
import { levelWords } from '../../format/ratio';
import { verdictShort } from '../../format/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import { Explained } from '../../ui/Explained';
import { TermList } from '../../ui/TermList';
import type { ViewState } from '../../url/view-state';
import { partsFile } from './compare-files';
import { partKindWords, partWords } from './compared-words';
import { NameCell } from './NameCell';

interface PartsTableProps {
  readonly parts: ComparedParts;
  readonly a: DayRange;
  readonly b: DayRange;
  readonly picked: boolean;
  readonly stated: { readonly a: number; readonly b: number };
  readonly state: ViewState;
}

export function PartsTable({
  parts: { parts, comparisons: looks, level },
  a,
  b,
  picked,
  stated,
  state,
}: PartsTableProps) {
  const { directory, change } = state;
  const caveat = groupsCaveat(state.dataset);
  const name = ({ key }: ComparedPart) => partWords(key, directory);
  const figure = (part: ComparedPart, side: 'a' | 'b') => {
    const words = countWords(part[side]);
    const range = side === 'a' ? a : b;
    if (part[side].bound.high === 0) return words;
    return (
      <Button
        look="figure"
        aria-label={`${side.toUpperCase()}, ${name(part)}: ${words}. Open the attacks`}
        onClick={() => change({ open: { kind: 'attacks', range, part: part.key } })}
      >
        {words}
      </Button>
    );
  };
  const count = (side: 'a' | 'b'): Column<ComparedPart>[] => [
    {
      key: side,
      heading: side.toUpperCase(),
      cell: (part) => figure(part, side),
      numeric: true,
    },
    {
      key: `${side}-rate`,
      heading: `${side.toUpperCase()} a day`,
      cell: (part) => rateFigure(part[side]),
      numeric: true,
    },
  ];
  const columns: Column<ComparedPart>[] = [
    {
      key: 'part',
      heading: 'Part',
      cell: (part) => <NameCell>{name(part)}</NameCell>,
    },
    {
      key: 'by',
      heading: 'By',
      cell: ({ kind }) => <span className="text-ink-2">{partKindWords[kind]}</span>,
    },
    ...count('a'),
    ...count('b'),
    {
      key: 'change',
      heading: 'A against B',
      cell: (part) => (
        <Explained
          title={`${name(part)}: how it was reached`}
          explanation={() => (
            <TermList
              rows={verdictExplanation({
                ...part,
                a: { ...part.a, range: a, stated: stated.a },
                b: { ...part.b, range: b, stated: stated.b },
                picked,
                many: part.isAll ? null : looks,
              })}
            />
          )}
        >
          <span
            className={`block min-w-28 whitespace-normal leading-tight ${part.verdict.kind === 'up' ? 'text-danger' : ''}`}
          >
            {verdictShort(part.verdict)}
          </span>
        </Explained>
      ),
    },
  ];
  return (
    <div>
      <DataTable
        caption="A and B by group, governorate, status and target"
        columns={columns}
        rows={parts}
        rowKey={({ kind, key }) => `${kind} ${typeof key === 'string' ? key : key.value}`}
        file={() => partsFile(parts, a, b, state, pageNow())}
      />
      <p className="mt-1.5 max-w-[80ch] text-ink-2 text-small">
        {comparisonsWords(looks, level)}{' '}
        {caveat ? (
          <>
            Groups <ByClaim caveat={caveat} />.
          </>
        ) : null}
      </p>
    </div>
  );
}

function countWords({ bound, days, stillComingIn = 0 }: PeriodCount): string {
  if (days === 0) return noneFigure.cannotBe;
  return bound.high === 0 && stillComingIn > 0 ? noneFigure.soFar : boundWords(bound);
}

/** `level` is the confidence level of each comparison, from 0 to 1. */
function comparisonsWords(looks: number, level: number): string {
  const roads = 'A road between two governorates counts in both.';
  if (looks === 0) return `No part of the total has the 10 attacks that a verdict needs. ${roads}`;
  if (looks === 1) return `One part of the total has the 10 attacks that a verdict needs. ${roads}`;
  return `${looks} parts have the 10 attacks that a verdict needs. As so many are looked at together, more is asked of each (${levelWords(level)} in place of 95%), so that all of them raise a false call no more often than one alone. A part with all attacks is not counted. ${roads}`;
}
