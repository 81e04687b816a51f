import type { AttackColumns } from '../../domain/columns';
import type { RecentCount } from '../../domain/glance';
import { sentenceEnd, verdictShort } from '../../format/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { Explained } from '../../ui/Explained';
import { SeveralChoice } from '../../ui/SeveralChoice';
import { TermList } from '../../ui/TermList';
import type { ViewState } from '../../url/view-state';
import { type RecentComparison, recentComparison } from './recent-verdict';

interface RecentVerdictProps {
  readonly look: 'sentence' | 'tile';
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly count: RecentCount;
}

const computed = new WeakMap<RecentCount, RecentComparison | null>();

/**
 * The end of the glance sentence, without its full stop, or a line of the tile. Loaded after the
 * first view because of the statistics code.
 */
export function RecentVerdict({ look, state, columns, count }: RecentVerdictProps) {
  if (!computed.has(count)) computed.set(count, recentComparison(state, columns, count));
  const comparison = computed.get(count);
  if (!comparison) return null;
  if (look === 'sentence') {
    const [before, named, after] = sentenceEnd(comparison.verdict, comparison);
    return (
      <>
        {before}
        <Badge comparison={comparison} words={named} state={state} />
        {after}
      </>
    );
  }
  return <Badge comparison={comparison} words={verdictShort(comparison.verdict)} state={state} />;
}

interface BadgeProps {
  readonly comparison: RecentComparison;
  readonly words: string;
  readonly state: ViewState;
}

function Badge({ comparison, words, state: { view, change } }: BadgeProps) {
  const isOpen = [comparison.a, comparison.b].some(({ bound }) => bound.high === null);
  const isUp = comparison.verdict.kind === 'up';
  return (
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
      className={isUp ? 'font-bold text-danger' : ''}
    >
      {words}
    </Explained>
  );
}
