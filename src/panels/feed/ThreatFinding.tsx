import { useMemo } from 'react';
import { absenceOver } from '../../domain/absence';
import type { StatementColumns } from '../../domain/columns';
import { earlier } from '../../domain/day';
import { daysOf } from '../../domain/day-range';
import { statementCoverage } from '../../domain/still-coming-in';
import { threatBound, threatsAmong, threatTargets } from '../../domain/threats';
import { periodOf } from '../../domain/view';
import { noneOf } from '../../format/absence';
import { boundWords, counted, sentenceCase } from '../../format/bound';
import { targetWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';

interface ThreatFindingProps {
  readonly state: ViewState;
  readonly columns: StatementColumns;
}

export function ThreatFinding({ state, columns }: ThreatFindingProps) {
  const { dataset, view, today, change } = state;
  const found = useMemo(() => {
    const period = periodOf(view, dataset);
    const range = { start: period.start, end: earlier(period.end, today) };
    const days = range.start <= range.end ? daysOf(range) : [];
    const hits = threatsAmong(
      columns,
      { organisation: view.organisation ?? view.group, today },
      days,
    );
    const none =
      days.length > 0 ? absenceOver(statementCoverage(dataset, today), range, today) : 'cannotBe';
    return { range, none, bound: threatBound(hits), targets: threatTargets(columns, hits) };
  }, [columns, dataset, view, today]);
  const open = (target: (typeof found.targets)[number]['target'] | null) =>
    change({
      open: {
        kind: 'threats',
        range: found.range,
        target,
        means: null,
        organisation: view.organisation,
      },
    });
  if (found.bound.high === 0)
    return (
      <p className="mt-1 mb-1.5 font-medium">
        {sentenceCase(noneOf(found.none, 'threat'))} in this period
      </p>
    );
  return (
    <p className="mt-1 mb-1.5 text-balance font-medium">
      <Button look="figure" className="inline" onClick={() => open(null)}>
        {sentenceCase(counted(found.bound, 'threat'))}
      </Button>
      {found.targets.map(({ target, bound }, position) => (
        <span key={target}>
          {position === 0 ? ' naming ' : ' '}
          <span className="whitespace-nowrap">
            <Button look="figure" className="inline whitespace-normal" onClick={() => open(target)}>
              {targetWords[target]} ({boundWords(bound)})
            </Button>
            {position < found.targets.length - 1 ? ',' : ''}
          </span>
        </span>
      ))}
    </p>
  );
}
