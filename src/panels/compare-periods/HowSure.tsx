import { CompareRatio } from '../../charts/CompareRatio';
import type { Compared } from '../../domain/comparison';
import { overlaps } from '../../domain/day-range';
import { sentenceCase } from '../../format/bound';
import { probabilityWords } from '../../format/probability';
import { isCompared, reasonWords, verdictName } from '../../format/verdict';
import { rateTimesWords, timesWords } from '../../format/verdict-times';
import { upWords } from '../../format/what-would-change';
import { SeveralChoice } from '../../ui/SeveralChoice';
import type { ViewState } from '../../url/view-state';
import type { OfferedPreset } from './compare-inputs';
import type { CompareModel } from './compare-model';
import { fitWords, ratioLabel } from './compared-words';
import { Instead } from './Suggestions';
import { VerdictExplained } from './VerdictExplained';

interface HowSureProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly presets: readonly OfferedPreset[];
  readonly state: ViewState;
}

export function HowSure({ compared, model, presets, state }: HowSureProps) {
  const { a, b, verdict } = compared;
  const { view, change } = state;
  const isOpen = a.bound.high === null || b.bound.high === null;
  const word = (
    <VerdictExplained compared={compared} model={model}>
      {isCompared(verdict) ? verdictName(verdict) : sentenceCase(verdictName(verdict))}
    </VerdictExplained>
  );
  const isRate = a.days !== b.days;
  return (
    <>
      {isCompared(verdict) ? (
        <>
          <h3 className="font-semibold text-body">
            How sure is “{isRate ? rateTimesWords(verdict) : timesWords(verdict)}”?
          </h3>
          <CompareRatio
            ratio={verdict.ratio}
            interval={verdict.interval}
            words={timesWords(verdict)}
            label={ratioLabel(verdict)}
          />
          <p className="text-pretty">
            {fitWords(verdict, isRate)}: {word}.
            {verdict.kind === 'notDistinguishable'
              ? ` ${sentenceCase(upWords(model.smallestUp, compared))}. ${probabilityWords(compared, verdict)}. They assume that before the counts a rise was as likely as a fall, and are a help, not a verdict.`
              : ''}
          </p>
        </>
      ) : (
        <>
          <h3 className="font-semibold text-body">How sure is that?</h3>
          <p className="mt-1 text-pretty">
            {word}: {reasonWords(verdict, compared)}.
          </p>
        </>
      )}
      {view.several !== null || isOpen ? (
        <p className="mt-1.5 text-ink-2 text-small">
          <SeveralChoice several={view.several} offer change={change} />
        </p>
      ) : null}
      {verdict.kind === 'cannotSay' ? (
        <Instead
          presets={presets}
          asOf={state.dataset.asOf}
          covered={model.covered}
          filtered={view.group !== null || view.area !== null}
          couldCountStated={
            view.stated === 'left-out' &&
            state.dataset.coverage.attacks.some(
              (span) =>
                span.basis === 'stated' && (overlaps(span, model.a) || overlaps(span, model.b)),
            )
          }
          change={change}
        />
      ) : null}
    </>
  );
}
