import type { AttackColumns } from '../../domain/columns';
import type { ViewState } from '../../url/view-state';
import { Alignment } from './Alignment';
import { CompareDays } from './CompareDays';
import type { CompareModel } from './compare-model';
import { PartsTable } from './PartsTable';
import { ThreatsTable } from './ThreatsTable';

interface ComparedBodyProps {
  readonly model: CompareModel;
  readonly attacks: AttackColumns;
  readonly table: boolean;
  readonly state: ViewState;
}

export function ComparedBody({ model, attacks, table, state }: ComparedBodyProps) {
  const { a, b, by, parts, threats } = model;
  const picked = by.kind === 'hand';
  const zero = (side: 'a' | 'b') => {
    const { day, keyDate } = model.zeros[side];
    return { day, label: keyDate?.keyDate.label ?? null };
  };
  return (
    <div className="mt-4 grid gap-x-8 gap-y-6 xl:grid-cols-[9fr_11fr]">
      <div className="min-w-0">
        <Alignment model={model} state={state} />
        <CompareDays
          state={state}
          attacks={attacks}
          a={a}
          b={b}
          zeroA={zero('a')}
          zeroB={zero('b')}
          table={table}
        />
      </div>
      <div className="min-w-0">
        {parts ? (
          <PartsTable
            parts={parts}
            a={a}
            b={b}
            picked={picked}
            stated={model.stated}
            state={state}
          />
        ) : null}
      </div>
      {threats ? (
        <div className="min-w-0 xl:col-span-2">
          <ThreatsTable threats={threats} a={a} b={b} state={state} />
        </div>
      ) : null}
    </div>
  );
}
