import type { AttackColumns } from '../../domain/columns';
import { dayRangeWords } from '../../format/day';
import { possibleDoublesWords } from '../../format/possible-doubles';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';
import { pickedByHand } from './compared-words';
import { WeekdayNote } from './WeekdayNote';

interface CompareNotesProps {
  readonly model: CompareModel;
  readonly attacks: AttackColumns;
  readonly state: ViewState;
}

export function Notes({ model, attacks, state }: CompareNotesProps) {
  const { by, daily, remarks, comparison } = model;
  const { view, today } = state;
  const doubles =
    comparison.kind === 'compared'
      ? possibleDoublesWords(
          comparison.verdict,
          {
            a: { bound: comparison.a.bound, dates: comparison.periods.a.days },
            b: { bound: comparison.b.bound, dates: comparison.periods.b.days },
          },
          attacks,
          view,
          today,
        )
      : '';
  return (
    <>
      {doubles === '' ? null : <p className={look}>{doubles}</p>}
      <WeekdayNote attacks={daily} />
      {by.kind === 'hand' ? <p className={look}>{pickedByHand}</p> : null}
      {remarks.map((remark) => (
        <p key={remark.id} className={look}>
          <span className="font-semibold text-ink">
            {dayRangeWords(remark.on, { asOf: state.dataset.asOf })}, what the source says without
            figures.
          </span>{' '}
          {remark.text}
        </p>
      ))}
    </>
  );
}

const look = 'mt-1.5 text-ink-2 text-pretty text-small';
