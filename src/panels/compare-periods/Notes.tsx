import type { AttackColumns } from '../../domain/columns';
import { dayRangeWords } from '../../format/day';
import { possibleDoublesWords } from '../../format/possible-doubles';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';
import { doublesOf } from './compared-doubles';
import { pickedByHand } from './compared-words';
import { WeekdayNote } from './WeekdayNote';

interface CompareNotesProps {
  readonly model: CompareModel;
  readonly attacks: AttackColumns;
  readonly state: ViewState;
}

export function Notes({ model, attacks, state }: CompareNotesProps) {
  const { by, daily, remarks, comparison } = model;
  const doubles =
    comparison.kind === 'compared'
      ? possibleDoublesWords(doublesOf(comparison, attacks, state))
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
