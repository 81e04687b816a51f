import type { AttackColumns } from '../../domain/columns';
import type { RecentCount } from '../../domain/glance';
import { sentenceCase } from '../../format/bound';
import { verdictName, verdictShort, verdictWords } from '../../format/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { Explained } from '../../ui/Explained';
import { TermList } from '../../ui/TermList';
import type { ViewState } from '../../url/view-state';
import { type RecentComparison, recentComparison } from './recent-verdict';

interface RecentVerdictProps {
  readonly look: 'sentence' | 'tile';
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly count: RecentCount;
}

/** What was computed, by the counts it was made from: sentence and tile show the same. */
const computed = new WeakMap<RecentCount, RecentComparison | null>();

/**
 * What the last days say against those before: the rest of the sentence, without its full stop, or a line of
 * the tile. Loaded after the first view, for the method's sake.
 */
export function RecentVerdict({ look, state, columns, count }: RecentVerdictProps) {
  if (!computed.has(count)) computed.set(count, recentComparison(state, columns, count));
  const comparison = computed.get(count);
  if (!comparison) return null;
  if (look === 'sentence') return <Ending comparison={comparison} />;
  const { verdict } = comparison;
  // One line: a ratio that is not distinguishable is no figure for a tile.
  const words =
    verdict.kind === 'notDistinguishable' ? verdictName(verdict) : verdictShort(verdict);
  return <Badge comparison={comparison} words={words} />;
}

/** Goes on after a colon where the ratio comes first; a verdict that comes first begins a sentence. */
function Ending({ comparison }: { readonly comparison: RecentComparison }) {
  const { verdict } = comparison;
  const name = verdictName(verdict);
  if (verdict.kind === 'dependsOnUncertainCounts') {
    // At a glance that is enough; the explanation says what each end says.
    return (
      <>
        . How they compare <Badge comparison={comparison} words={name} />
      </>
    );
  }
  const words = verdictWords(verdict, comparison);
  const at = words.indexOf(name);
  return (
    <>
      {at === 0 ? '. ' : `: ${words.slice(0, at)}`}
      <Badge comparison={comparison} words={at === 0 ? sentenceCase(name) : name} />
      {words.slice(at + name.length)}
    </>
  );
}

interface BadgeProps {
  readonly comparison: RecentComparison;
  readonly words: string;
}

/** The verdict itself, which tells how it came about. */
function Badge({ comparison, words }: BadgeProps) {
  const isUp = comparison.verdict.kind === 'up';
  return (
    <Explained
      title="How the verdict came about"
      explanation={() => <TermList rows={verdictExplanation(comparison)} />}
      className={isUp ? 'font-bold text-danger' : ''}
    >
      {words}
    </Explained>
  );
}
