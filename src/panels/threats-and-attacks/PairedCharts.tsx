import { MarkKey } from '../../charts/MarkKey';
import { PairedBars, type PairedRow } from '../../charts/PairedBars';
import { isExact } from '../../domain/bound';
import type { DayState } from '../../domain/coverage';
import type { Attack } from '../../domain/records';
import type { DrawerTarget } from '../../domain/view';
import { outsideList } from './outside-list';
import { meansCells, type NamedCells, pairedRows, targetCells } from './paired-rows';
import type { ThreatsAndAttacksModel } from './threats-and-attacks-model';

interface PairedChartsProps {
  readonly model: ThreatsAndAttacksModel;
  readonly outside: readonly Attack[];
  readonly open: (opened: DrawerTarget) => void;
}

/** The bars are not over time, so the legend explains no kind of day. */
const noStates: ReadonlySet<DayState> = new Set();

export function PairedCharts({ model: { facts }, outside, open }: PairedChartsProps) {
  const asideOf = ({ trait }: NamedCells) => outsideList(trait, outside, facts.attacks, open);
  const charts = [
    { of: 'target', rows: pairedRows(targetCells(facts), open, asideOf) },
    { of: 'means', rows: pairedRows(meansCells(facts), open, asideOf) },
  ].filter(({ rows }) => rows.length > 0);
  const bounds = charts
    .flatMap(({ rows }) => rows.flatMap(({ left, right }) => [left, right]))
    .flatMap((side) => (side.kind === 'bar' ? [side.bound] : []));
  if (charts.length === 0) return null;
  return (
    <div className="@container">
      <div className="grid gap-x-12 gap-y-5 @3xl:grid-cols-2">
        {charts.map(({ of, rows }) => (
          <Chart key={of} of={of} rows={rows} />
        ))}
      </div>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
        <p>
          Each side has its own scale: lengths compare from row to row, never from left to right.
        </p>
        {bounds.every(isExact) ? null : (
          <MarkKey states={noStates} solid="at least" hatched="up to at most">
            {bounds.some(({ high }) => high === null) ? <li>+ no upper bound</li> : null}
          </MarkKey>
        )}
      </div>
    </div>
  );
}

function Chart({ of, rows }: { readonly of: string; readonly rows: readonly PairedRow[] }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 font-semibold text-small">By {of}</h3>
      <PairedBars
        label={`Threats and attacks by ${of}`}
        left="Threats"
        right="Attacks"
        rows={rows}
      />
    </div>
  );
}
