import { pageNow } from '../../api/page-clock';
import { absenceOver } from '../../domain/absence';
import type { DayRange } from '../../domain/day-range';
import { targets } from '../../domain/records';
import { statementCoverage } from '../../domain/still-coming-in';
import type { ThreatPart, ThreatParts } from '../../domain/threat-parts';
import { noneFigure } from '../../format/absence';
import { boundWords, quantity } from '../../format/bound';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { threatsFile } from './compare-files';
import { threatPartWords } from './compared-words';
import { NameCell } from './NameCell';

interface ThreatsTableProps {
  readonly threats: ThreatParts;
  readonly a: DayRange;
  readonly b: DayRange;
  readonly state: ViewState;
}

/** Statements are a selection, not a complete list, so threats get no rate and no verdict. */
export function ThreatsTable({ threats: { parts, days }, a, b, state }: ThreatsTableProps) {
  const { directory, change } = state;
  const over = (range: DayRange) =>
    absenceOver(statementCoverage(state.dataset, state.today), range, state.today);
  const noneIn = { a: over(a), b: over(b) };
  const name = (part: ThreatPart) => threatPartWords(part, directory);
  const words = (part: ThreatPart, side: 'a' | 'b') =>
    part[side].high === 0 ? noneFigure[noneIn[side]] : boundWords(part[side]);
  const figure = (part: ThreatPart, side: 'a' | 'b') => {
    const isNobodys = part.kind === 'organisation' && part.key === null;
    if (days[side].length === 0 || part[side].high === 0 || isNobodys) return words(part, side);
    const target = targets.find((one) => part.kind === 'target' && one === part.key) ?? null;
    const organisation = part.kind === 'organisation' ? part.key : null;
    return (
      <Button
        look="figure"
        aria-label={`${side.toUpperCase()}, ${name(part)}: ${words(part, side)}. Open the threats`}
        onClick={() =>
          change({
            open: {
              kind: 'threats',
              range: side === 'a' ? a : b,
              target,
              means: null,
              organisation,
            },
          })
        }
      >
        {words(part, side)}
      </Button>
    );
  };
  const count = (side: 'a' | 'b'): Column<ThreatPart> => ({
    key: side,
    heading: side.toUpperCase(),
    cell: (part) => figure(part, side),
    numeric: true,
  });
  const table = (kind: 'organisation' | 'target') => {
    const shown = parts.filter((part) => part.kind === kind || part.kind === 'all');
    return (
      <DataTable
        caption={`Threats of A and B by ${kind}`}
        columns={[
          {
            key: 'part',
            heading: `Threats by ${kind}`,
            cell: (part) => <NameCell>{name(part)}</NameCell>,
          },
          count('a'),
          count('b'),
        ]}
        rows={shown}
        rowKey={({ kind: of, key }) => `${of} ${key ?? ''}`}
        file={() => threatsFile(kind, shown, a, b, state, pageNow())}
      />
    );
  };
  return (
    <details className="mt-6 border-line border-t pt-2">
      <summary className="w-fit cursor-pointer font-semibold">Threats of the two periods</summary>
      <p className="mt-1 mb-1 max-w-[80ch] text-ink-2 text-small">
        Examples that the source picked, on {quantity(days.a.length, 'day')} of A and{' '}
        {quantity(days.b.length, 'day')} of B: counted, but never made into a rate or a verdict. One
        may name several targets.
      </p>
      <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        {table('organisation')}
        {table('target')}
      </div>
    </details>
  );
}
