import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answeredAt } from '../../api/answered-at';
import { attackColumnsQuery, datasetQuery, statementColumnsQuery } from '../../api/queries';
import { useLine } from '../../api/stream/line';
import { at, isRowCurrentOn, type KnownColumns } from '../../domain/columns';
import type { Dataset } from '../../domain/dataset';
import { type Day, dayFromNumber, dayNumber } from '../../domain/day';
import { dayWords } from '../../format/day';
import { useNow } from '../../ui/now';
import { useInBrowser } from '../../ui/use-in-browser';
import type { ViewState } from '../../url/view-state';
import { dataWords, drawnWords, type FixedDay, type Freshness, fixedDay } from './freshness';

const lookClass: Readonly<Record<Freshness, string>> = {
  fresh: 'text-ink-2',
  aging: 'font-semibold text-aging',
  stale: 'font-semibold text-danger',
};

interface DatedColumns {
  readonly rows: number;
  readonly columns: KnownColumns & { readonly start: ArrayLike<number> };
}

function newestDay(data: DatedColumns | undefined, today: Day): Day | null {
  if (!data) return null;
  const now = dayNumber(today);
  let newest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < data.rows; row += 1) {
    if (isRowCurrentOn(data.columns, row, now))
      newest = Math.max(newest, at(data.columns.start, row));
  }
  return Number.isFinite(newest) ? dayFromNumber(newest) : null;
}

/**
 * Two ages: of the server's last answer, and of the newest record, because days without an attack
 * do not make the data stale.
 */
export function DataState({ state }: { readonly state: ViewState }) {
  const { dataset, today } = state;
  const attacks = useQuery(attackColumnsQuery).data;
  const statements = useQuery(statementColumnsQuery).data;
  const newest = useMemo(() => {
    const attack = newestDay(attacks, today);
    const statement = newestDay(statements, today);
    const words = { short: true, asOf: dataset.asOf };
    return [
      ...(attack ? [`attack ${dayWords(attack, words)}`] : []),
      ...(statement ? [`statement ${dayWords(statement, words)}`] : []),
    ].join(', ');
  }, [attacks, statements, today, dataset.asOf]);
  return (
    // Two lines on a phone from the start, so that nothing moves when the newest days are known.
    <p className="min-h-[2lh] text-ink-2 text-small sm:min-h-0 noscript:hidden">
      <ConnectionWords dataset={dataset} fixed={fixedDay(state)} />
      {newest ? ` · newest ${newest}` : ''}
    </p>
  );
}

interface ConnectionWordsProps {
  readonly dataset: Dataset;
  readonly fixed: FixedDay | null;
}

/**
 * Screen readers announce the state only when its word changes. The age, and the day of a replay,
 * change too often.
 */
function ConnectionWords({ dataset, fixed }: ConnectionWordsProps) {
  // The view's dataset is a copy: only the answer itself is stamped again when the server repeats it.
  const answer = useQueryClient().getQueryData(datasetQuery.queryKey) ?? dataset;
  const since = answeredAt(answer);
  const live = dataWords(useLine(), since, useNow(), fixed);
  // Stays if the script never comes.
  const words = useInBrowser() ? live : drawnWords(since);
  return (
    <>
      <span
        role="status"
        className={words.look === 'fresh' ? 'font-semibold text-ink' : lookClass[words.look]}
      >
        {words.word}
      </span>
      {words.day}
      {words.wait ? ` ${words.wait}` : ''}
      {' · '}
      {/* The server and the browser answer at other times. */}
      <span suppressHydrationWarning className={lookClass[words.look]}>
        {words.text}
      </span>
    </>
  );
}
