import type { Compared } from '../../domain/comparison';
import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { counted, sentenceCase } from '../../format/bound';
import { probabilityWords } from '../../format/probability';
import { rateWords } from '../../format/rate';
import { reasonWords, verdictName } from '../../format/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { upWords } from '../../format/what-would-change';
import { Button } from '../../ui/Button';
import { Explained } from '../../ui/Explained';
import { TermList } from '../../ui/TermList';
import type { ChangeView } from '../../url/use-view';
import type { CompareModel } from './compare-model';
import { coveredWords, periodName } from './compared-words';

interface ComparedSentenceProps {
  readonly compared: Compared;
  readonly a: DayRange;
  readonly b: DayRange;
  readonly whose: string;
  readonly model: Pick<CompareModel, 'smallestUp' | 'placing' | 'delays'>;
  readonly picked: boolean;
  readonly stated: { readonly a: number; readonly b: number };
  readonly today: Day;
  readonly change: ChangeView;
}

export function ComparedSentence(props: ComparedSentenceProps) {
  const { compared, a, b, whose, model, picked, stated, today, change } = props;
  const { verdict } = compared;
  const period = (side: 'a' | 'b', range: DayRange) => {
    const count = compared[side];
    if (count.days === 0) {
      return `${periodName(side, range, today)}: ${coveredWords(count)}, so there is no count. `;
    }
    const words = counted(count.bound, 'attack') + whose;
    return (
      <>
        {periodName(side, range, today)}:{' '}
        {count.bound.high === 0 ? (
          words
        ) : (
          <Button
            look="figure"
            className="inline font-bold"
            onClick={() => change({ open: { kind: 'attacks', range, part: null } })}
          >
            {words}
          </Button>
        )}{' '}
        {coveredWords(count)}, {rateWords(count)}.{' '}
      </>
    );
  };
  return (
    <p className="max-w-[96ch] text-pretty text-lead">
      {period('a', a)}
      {period('b', b)}A against B:{' '}
      <Explained
        title="How this was reached"
        className={`inline font-bold ${verdict.kind === 'up' ? 'text-danger' : ''}`}
        explanation={() => (
          <TermList
            rows={verdictExplanation({
              ...compared,
              a: { ...compared.a, range: a, stated: stated.a },
              b: { ...compared.b, range: b, stated: stated.b },
              ...(model.placing ? { placing: model.placing } : {}),
              delays: model.delays,
              picked,
              many: null,
            })}
          />
        )}
      >
        {verdictName(verdict)}
      </Explained>
      : {reasonWords(verdict, compared)}. {noDifferenceWords(compared, model.smallestUp)}
    </p>
  );
}

/** Empty unless the verdict is "no clear difference". */
function noDifferenceWords(compared: Compared, smallestUp: number | null): string {
  const { verdict } = compared;
  if (verdict.kind !== 'notDistinguishable') return '';
  const chances = `${probabilityWords(compared, verdict)} (no verdict; its assumption is in the explanation).`;
  return `${sentenceCase(upWords(smallestUp, compared))}. ${chances}`;
}
