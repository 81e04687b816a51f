import { touches } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { dayRangeWords } from '../../format/day';
import type { ViewState } from '../../url/view-state';
import { ComparedSentence } from './ComparedSentence';
import type { OfferedPreset } from './compare-ground';
import type { CompareModel } from './compare-model';
import { chosenWords } from './compared-words';
import { Instead, Overlap } from './WaysOut';
import { WeekdayNote } from './WeekdayNote';

interface ComparedHeadProps {
  readonly model: CompareModel;
  readonly presets: readonly OfferedPreset[];
  readonly state: ViewState;
}

export function ComparedHead({ model, presets, state }: ComparedHeadProps) {
  const { a, b, by, comparison } = model;
  const { view, directory, change } = state;
  const filtered = view.group !== null || view.governorate !== null;
  const group = view.group ? ` claimed by ${nameIn(directory.actors, view.group)}` : '';
  const where = view.governorate ? ` in ${nameIn(directory.places, view.governorate)}` : '';
  const picked = by.kind === 'hand';
  const chosen = chosenWords(by);
  return (
    <>
      {comparison.kind === 'overlapping' ? (
        <Overlap shared={comparison.shared} a={a} b={b} today={state.today} change={change} />
      ) : (
        <>
          <ComparedSentence
            compared={comparison}
            a={a}
            b={b}
            whose={group + where}
            model={model}
            picked={picked}
            stated={model.stated}
            today={state.today}
            change={change}
          />
          {comparison.verdict.kind === 'cannotSay' ? (
            <Instead
              presets={presets}
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
      <WeekdayNote attacks={model.daily} />
      {chosen ? <p className="mt-1.5 max-w-[100ch] text-ink-2 text-small">{chosen}</p> : null}
      {model.remarks.map((remark) => (
        <p key={remark.id} className="mt-1.5 max-w-[100ch] text-ink-2 text-small">
          <span className="font-semibold text-ink">
            {dayRangeWords(remark.on)}, what the source says without figures.
          </span>{' '}
          {remark.text}
        </p>
      ))}
    </>
  );
}
