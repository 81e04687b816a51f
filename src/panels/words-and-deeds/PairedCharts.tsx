import { useId } from 'react';
import { PairedBars, type PairedRow } from '../../charts/PairedBars';
import { HatchPattern } from '../../charts/patterns';
import { isExact } from '../../domain/bound';
import type { Opened } from '../../domain/view';
import { meansCells, pairedRows, targetCells } from './paired-rows';
import type { WordsAndDeedsModel } from './words-and-deeds-model';

interface PairedChartsProps {
  readonly model: WordsAndDeedsModel;
  readonly open: (opened: Opened) => void;
}

/** Words against deeds, by target and by means; nothing where there is neither. */
export function PairedCharts({ model: { facts }, open }: PairedChartsProps) {
  const charts = [
    { of: 'target', rows: pairedRows(targetCells(facts), open) },
    { of: 'means', rows: pairedRows(meansCells(facts), open) },
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
        {bounds.every(isExact) ? null : <MarkKey open={bounds.some(({ high }) => high === null)} />}
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
        left="Words: threats"
        right="Deeds: attacks"
        rows={rows}
      />
    </div>
  );
}

/** What is solid and what is hatched. */
function MarkKey({ open }: { readonly open: boolean }) {
  const id = useId();
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1">
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12">
          <rect width="12" height="12" className="fill-ink-2" />
        </svg>
        dated there
      </li>
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12" className="text-ink-2">
          <HatchPattern id={id} />
          <rect x="0.5" y="0.5" width="11" height="11" fill={`url(#${id})`} stroke="currentColor" />
        </svg>
        may fall there
      </li>
      {open ? <li>+ no upper bound</li> : null}
    </ul>
  );
}
