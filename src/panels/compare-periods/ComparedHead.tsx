import { overlaps } from '../../domain/day-range';
import { dayRangeWords } from '../../format/day';
import { attackFilterWords } from '../../format/filter-words';
import { SeveralChoice } from '../../ui/SeveralChoice';
import type { ViewState } from '../../url/view-state';
import { ComparedSentence } from './ComparedSentence';
import type { OfferedPreset } from './compare-inputs';
import type { CompareModel } from './compare-model';
import { chosenWords } from './compared-words';
import { Instead, Overlap } from './Suggestions';
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
  const picked = by.kind === 'hand';
  const isOpen =
    comparison.kind === 'compared' &&
    (comparison.a.bound.high === null || comparison.b.bound.high === null);
  const chosen = chosenWords(by, state.today);
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
            whose={attackFilterWords(view, directory)}
            model={model}
            picked={picked}
            stated={model.stated}
            today={state.today}
            change={change}
          />
          {view.several !== null || isOpen ? (
            <p className="mt-1.5 text-ink-2 text-small">
              <SeveralChoice several={view.several} offer change={change} />
            </p>
          ) : null}
          {comparison.verdict.kind === 'cannotSay' ? (
            <Instead
              presets={presets}
              today={state.today}
              covered={model.covered}
              filtered={filtered}
              couldCountStated={
                view.stated === 'left-out' &&
                state.dataset.coverage.attacks.some(
                  (span) => span.basis === 'stated' && (overlaps(span, a) || overlaps(span, b)),
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
            {dayRangeWords(remark.on, { asOf: state.today })}, what the source says without figures.
          </span>{' '}
          {remark.text}
        </p>
      ))}
    </>
  );
}
