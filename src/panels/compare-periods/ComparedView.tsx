import type { AttackColumns } from '../../domain/columns';
import { touches } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { dayRangeWords } from '../../format/day';
import type { ViewState } from '../../url/view-state';
import { Alignment } from './Alignment';
import { CompareDays } from './CompareDays';
import { ComparedSentence } from './ComparedSentence';
import type { CompareGround } from './compare-ground';
import type { CompareModel } from './compare-model';
import { chosenWords } from './compared-words';
import { PartsTable } from './PartsTable';
import { ThreatsTable } from './ThreatsTable';
import { Instead, Overlap } from './WaysOut';

interface ComparedViewProps {
  readonly model: CompareModel;
  readonly ground: CompareGround;
  readonly attacks: AttackColumns;
  /** Whether the days are shown as a table. */
  readonly table: boolean;
  readonly state: ViewState;
}

/** Two periods: the verdict in words, both on one axis, and what they are made of. */
export function ComparedView({ model, ground, attacks, table, state }: ComparedViewProps) {
  const { a, b, by, comparison, parts, threats } = model;
  const { view, directory, change } = state;
  const filtered = view.group !== null || view.governorate !== null;
  const group = view.group ? ` claimed by ${nameIn(directory.actors, view.group)}` : '';
  const where = view.governorate ? ` in ${nameIn(directory.places, view.governorate)}` : '';
  const picked = by.kind === 'hand';
  const chosen = chosenWords(by);
  const zero = (side: 'a' | 'b') => {
    const { day, keyDate } = model.zeros[side];
    return { day, label: keyDate?.keyDate.label ?? null };
  };
  return (
    <>
      {comparison.kind === 'overlapping' ? (
        <Overlap shared={comparison.shared} a={a} b={b} change={change} />
      ) : (
        <>
          <ComparedSentence
            compared={comparison}
            a={a}
            b={b}
            whose={group + where}
            smallestUp={model.smallestUp}
            picked={picked}
            change={change}
          />
          {comparison.verdict.kind === 'cannotSay' ? (
            <Instead
              presets={ground.presets}
              filtered={filtered}
              couldCountStated={
                view.stated === 'left-out' &&
                state.dataset.coverage.attacks.some(
                  (span) => span.basis === 'stated' && (touches(span, a) || touches(span, b)),
                )
              }
              change={change}
            />
          ) : null}
        </>
      )}
      {chosen ? <p className="mt-1.5 max-w-[100ch] text-ink-2 text-small">{chosen}</p> : null}
      {model.remarks.map((remark) => (
        <p key={remark.id} className="mt-1.5 max-w-[100ch] text-ink-2 text-small">
          <span className="font-semibold text-ink">
            {dayRangeWords(remark.on)}, what the source says without figures.
          </span>{' '}
          {remark.text}
        </p>
      ))}
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
          {parts ? <PartsTable parts={parts} a={a} b={b} picked={picked} state={state} /> : null}
        </div>
        {threats ? (
          <div className="min-w-0 xl:col-span-2">
            <ThreatsTable threats={threats} a={a} b={b} state={state} />
          </div>
        ) : null}
      </div>
    </>
  );
}
