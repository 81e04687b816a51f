import type { Compared } from '../../domain/comparison';
import { boundWords, counted, sentenceCase } from '../../format/bound';
import { attackFilterWords } from '../../format/filter-words';
import { isCompared, sentenceEnd, stopAndRest, whetherWords } from '../../format/verdict';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';
import { detailWords, periodPhrases } from './compared-words';
import { VerdictExplained } from './VerdictExplained';

interface FindingProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly state: ViewState;
}

export function Finding({ compared, model, state }: FindingProps) {
  const { verdict } = compared;
  const { view, directory, dataset, change } = state;
  const phrases = periodPhrases(model, dataset.asOf);
  const whose = attackFilterWords(view, directory);
  const isNone = compared.a.days === 0 && compared.b.days === 0;
  const period = (side: 'a' | 'b') => {
    const count = compared[side];
    const { bound, days, stillComingIn = 0 } = count;
    const soFar = stillComingIn > 0 ? ' so far' : '';
    if (days === 0)
      return `${side === 'a' ? 'No count ' : isNone ? '' : 'no count '}${phrases[side]}`;
    const whole = counted(bound, 'attack') + whose + soFar;
    const isNamed = side === 'a' || compared.a.days === 0;
    const words = isNamed ? whole : (bound.high === 0 ? 'none' : boundWords(bound)) + soFar;
    return (
      <>
        {bound.high === 0 ? (
          <b>{side === 'a' ? sentenceCase(words) : words}</b>
        ) : (
          <Button
            look="figure"
            className="inline font-bold"
            aria-label={`${side.toUpperCase()}: ${whole}. Open the attacks`}
            onClick={() => change({ open: { kind: 'attacks', range: model[side], part: null } })}
          >
            {side === 'a' ? sentenceCase(words) : words}
          </Button>
        )}
        {` ${phrases[side]}${detailWords(compared, side)}`}
      </>
    );
  };
  const isWhole = compared.a.days > 0 && compared.b.days > 0;
  const [before, named, after] = sentenceEnd(verdict, compared);
  const rest = isCompared(verdict) ? after : isNone ? ' which had more' : whetherWords(compared);
  const [stop, more] = stopAndRest(`${rest}.`);
  return (
    <p className="max-w-[64ch] text-pretty text-lead">
      {period('a')}
      {isNone ? ', nor ' : isWhole ? ', against ' : ', and '}
      {period('b')}
      {before}
      <VerdictExplained compared={compared} model={model} stop={stop}>
        {named}
      </VerdictExplained>
      {more}
    </p>
  );
}
