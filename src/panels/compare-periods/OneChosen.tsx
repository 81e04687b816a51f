import type { Day } from '../../domain/day';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import { daysAfter, daysBefore, type Periods } from './compare-model';
import { periodWords } from './compared-words';

interface OneChosenProps {
  readonly periods: Extract<Periods, { kind: 'one' }>;
  readonly asOf: Day;
  readonly change: ChangeView;
}

export function OneChosen({ periods: { side, range }, asOf, change }: OneChosenProps) {
  const other = side === 'a' ? 'b' : 'a';
  const near = side === 'a' ? daysBefore(range) : daysAfter(range);
  return (
    <div>
      <p className="max-w-[96ch] text-lead">
        {side.toUpperCase()} is {periodWords(range, asOf)}. Choose {other.toUpperCase()}: type its
        days, drag over the chart of the attack frequency, or take a pair above.
      </p>
      <p className="no-print mt-2">
        <Button onClick={() => change({ [other]: near })}>
          Compare it with {periodWords(near, asOf)}, as many days{' '}
          {side === 'a' ? 'before' : 'after'}
        </Button>
      </p>
    </div>
  );
}
