import { useMemo, useState } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { PeriodName } from '../../format/compare-days';
import type { ViewState } from '../../url/view-state';
import { CompareDays } from './CompareDays';
import type { OfferedPreset } from './compare-inputs';
import type { CompareModel } from './compare-model';
import { headWords } from './compared-words';
import { Finding } from './Finding';
import { HowSure } from './HowSure';
import { Notes } from './Notes';
import { PartsList } from './PartsList';
import { PartsTable } from './PartsTable';
import { Overlap } from './Suggestions';
import { ThreatsTable } from './ThreatsTable';

interface ComparedProps {
  readonly model: CompareModel;
  readonly presets: readonly OfferedPreset[];
  readonly attacks: AttackColumns;
  readonly table: boolean;
  readonly state: ViewState;
}

export function Compared({ model, presets, attacks, table, state }: ComparedProps) {
  const { a, b, comparison, parts, threats } = model;
  const { change, dataset } = state;
  const { asOf } = dataset;
  const compared = comparison.kind === 'compared' ? comparison : null;
  const zero = (side: PeriodName) => {
    const { day, keyDate } = model.zeros[side];
    return { day, label: keyDate?.keyDate.label ?? null };
  };
  const heads = useMemo(
    () =>
      comparison.kind === 'compared'
        ? { a: headWords(comparison.a, a, asOf), b: headWords(comparison.b, b, asOf) }
        : undefined,
    [comparison, a, b, asOf],
  );
  return (
    <>
      <div className="mt-2" aria-live={useIsByReader(state, model) ? 'polite' : 'off'}>
        {comparison.kind === 'overlapping' ? (
          <Overlap shared={comparison.shared} a={a} b={b} asOf={asOf} change={change} />
        ) : (
          <Finding compared={comparison} model={model} state={state} />
        )}
      </div>
      <div
        className={`mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 ${table ? tables : columns}`}
      >
        <div className="min-w-0">
          <CompareDays
            state={state}
            attacks={attacks}
            a={a}
            b={b}
            zeroA={zero('a')}
            zeroB={zero('b')}
            table={table}
            heads={heads}
          />
        </div>
        <div className={`min-w-0 ${table ? 'order-1' : ''}`}>
          {compared ? (
            <HowSure compared={compared} model={model} presets={presets} state={state} />
          ) : null}
          <Notes model={model} attacks={attacks} state={state} />
        </div>
        {parts ? (
          <div className={`min-w-0 ${table ? '' : 'md:max-xl:col-span-2'}`}>
            {table ? (
              <PartsTable parts={parts} model={model} state={state} />
            ) : (
              <PartsList parts={parts} model={model} state={state} />
            )}
          </div>
        ) : null}
      </div>
      {threats ? <ThreatsTable threats={threats} a={a} b={b} state={state} /> : null}
    </>
  );
}

/**
 * New data or another day also change what is compared, but only the reader's own choice is
 * announced.
 */
function useIsByReader({ view }: ViewState, model: CompareModel): boolean {
  const { a, b, align, aDate, bDate, stated, several } = view;
  const choice = JSON.stringify([a, b, align, aDate, bDate, stated, several]);
  const [last, setLast] = useState({ choice, model, isByReader: false });
  const isByReader = last.choice !== choice || (last.model === model && last.isByReader);
  if (last.choice !== choice || last.model !== model) setLast({ choice, model, isByReader });
  return isByReader;
}

const columns = 'md:grid-cols-2 xl:grid-cols-3';
const tables = 'xl:grid-cols-2';
