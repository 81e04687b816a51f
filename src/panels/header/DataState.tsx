import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery, pollingInSeconds, statementColumnsQuery } from '../../api/queries';
import { type AttackColumns, at, type StatementColumns } from '../../domain/columns';
import { type Day, dayFromNumber, dayNumber } from '../../domain/day';
import { monthDayShort } from '../../format/day';
import { useAge } from '../../ui/now';
import type { ViewState } from '../../url/view-state';
import { connectionWords, type Freshness, freshness } from './freshness';

interface DataStateProps {
  readonly state: ViewState;
  /** When the server last answered, in milliseconds since 1970. */
  readonly answeredAt: number;
}

const look: Readonly<Record<Freshness, string>> = {
  fresh: '',
  aging: 'font-semibold text-aging',
  stale: 'font-semibold text-danger',
};

/** The day on which the newest record known on `today` begins, or null where there is none. */
function newestDay(columns: AttackColumns | StatementColumns | undefined, today: Day): Day | null {
  if (!columns) return null;
  const known = dayNumber(today);
  let newest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < columns.rows; row += 1) {
    if (at(columns.columns.knownOn, row) > known) continue;
    newest = Math.max(newest, at(columns.columns.start, row));
  }
  return Number.isFinite(newest) ? dayFromNumber(newest) : null;
}

/**
 * Two ages, kept apart: how old the server's last answer is, and of which day the newest record is.
 * No new attack is not stale data.
 */
export function DataState({ state, answeredAt }: DataStateProps) {
  const { dataset, view, today } = state;
  const attacks = useQuery(attackColumnsQuery(dataset.revision)).data;
  const statements = useQuery(statementColumnsQuery(dataset.revision)).data;
  const age = useAge(answeredAt);
  const fresh = freshness(age, { intervalInSeconds: pollingInSeconds });
  const word = dataset.live && view.asOf === null ? 'Live' : 'Frozen';
  const attack = newestDay(attacks, today);
  const statement = newestDay(statements, today);
  const newest = [
    ...(attack ? [`attack ${monthDayShort(attack)}`] : []),
    ...(statement ? [`statement ${monthDayShort(statement)}`] : []),
  ].join(', ');
  return (
    // Made anew when the newest days are known: it does not stretch under the reader's eyes.
    <p key={newest} className="text-ink-2 text-small">
      <span className="font-semibold text-ink">{fresh === 'stale' ? 'Stale' : word}</span>
      {' · '}
      <span className={look[fresh]}>{connectionWords(age, fresh)}</span>
      {newest ? ` · newest ${newest}` : ''}
    </p>
  );
}
