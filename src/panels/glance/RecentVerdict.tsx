import { useMemo } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { RecentCount } from '../../domain/glance';
import { possibleDoublesWords } from '../../format/possible-doubles';
import { sentenceEnd, stopAndRest } from '../../format/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { Explained } from '../../ui/Explained';
import { SeveralChoice } from '../../ui/SeveralChoice';
import { TermList } from '../../ui/TermList';
import type { ViewState } from '../../url/view-state';
import { recentComparison } from './recent-verdict';

interface RecentVerdictProps {
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly count: RecentCount;
}

/** The end of the sentence. Loaded after the first view, because the statistics code is large. */
export function RecentVerdict({ state, columns, count }: RecentVerdictProps) {
  const { view, change } = state;
  const comparison = useMemo(
    () => recentComparison(state, columns, count),
    [state, columns, count],
  );
  if (!comparison) return '.';
  const [before, named, after] = sentenceEnd(comparison.verdict, comparison);
  const [stop, rest] = stopAndRest(`${after}.`);
  const doubles = possibleDoublesWords(comparison.doubles);
  const isOpen = [comparison.a, comparison.b].some(({ bound }) => bound.high === null);
  return (
    <>
      {before}
      <Explained
        title="How this was reached"
        explanation={() => (
          <>
            <TermList rows={verdictExplanation(comparison)} />
            <span className="mt-1 block text-ink-2">
              <SeveralChoice several={view.several} offer={isOpen} change={change} />
            </span>
          </>
        )}
        className={comparison.verdict.kind === 'up' ? 'font-bold text-danger' : ''}
        stop={stop}
      >
        {named}
      </Explained>
      {rest}
      {doubles === '' ? '' : ` ${doubles}`}
    </>
  );
}
