import type { ComparedPart } from '../../domain/comparison-parts';
import type { DayRange } from '../../domain/day-range';
import type { PeriodCount } from '../../domain/verdict';
import { noneFigure } from '../../format/absence';
import { boundWords } from '../../format/bound';
import { type PeriodName, periodLetter } from '../../format/compare-days';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import { partWords } from './compared-words';

interface PartFigureProps {
  readonly part: ComparedPart;
  readonly side: PeriodName;
  readonly range: DayRange;
  readonly state: ViewState;
}

export function PartFigure({ part, side, range, state }: PartFigureProps) {
  const words = countWords(part[side]);
  if (part[side].bound.high === 0) return words;
  const name = partWords(part.key, state.directory);
  return (
    <Button
      look="figure"
      className="min-h-6 min-w-6 text-right"
      aria-label={`${periodLetter[side]}, ${name}: ${words}. Open the attacks`}
      onClick={() => state.change({ open: { kind: 'attacks', range, part: part.key } })}
    >
      {words}
    </Button>
  );
}

function countWords({ bound, days, stillComingIn = 0 }: PeriodCount): string {
  if (days === 0) return noneFigure.cannotBe;
  return bound.high === 0 && stillComingIn > 0 ? noneFigure.soFar : boundWords(bound);
}
