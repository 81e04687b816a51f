import { useQueryClient } from '@tanstack/react-query';
import { answeredAt, unknownTime } from '../../api/answered-at';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../api/queries';
import { type OthersBefore, othersSaidMs, useLine } from '../../api/stream/line';
import { useCameInSince } from '../../api/use-came-in-since';
import { countRecords } from '../../domain/current-records';
import { dataWords, type Freshness, fixedDay } from '../../panels/header/freshness';
import { useNow } from '../../ui/now';
import { FitText } from '../../ui/wall/FitText';
import type { ViewState } from '../../url/view-state';
import { cameInWords } from '../frozen-words';
import { oldestHydrated } from '../offline/hydrated';
import { countWords, sinceWordsShort } from '../other-records-words';
import { dayTexts, frozenTexts, stateTexts, withOthers } from './data-texts';
import { failingSince } from './failing-since';

const classNames: Readonly<Record<Freshness, string>> = {
  fresh: '',
  aging: 'font-semibold text-aging',
  stale: 'bg-danger px-[0.3em] font-bold text-ground',
};

interface DataLineProps {
  readonly state: ViewState | null;
  readonly width: number;
  readonly lines: number;
  readonly least: number;
}

interface StateProps {
  readonly state: ViewState;
  readonly width: number;
  readonly size: number;
}

export function DataLine({ state, width, lines, least }: DataLineProps) {
  if (!state) return null;
  const { dataset, today, view } = state;
  // The day always needs about the same width; the state may need much more.
  const part = lines === 1 ? { day: 0.38, state: 0.62 } : { day: 1, state: 1 };
  const room = { width: width * part.state - least, size: least };
  return (
    <>
      <FitText
        texts={dayTexts(today, dataset.timeZone)}
        width={width * part.day}
        lines={1}
        size={least}
      />
      {view.at === null ? (
        <LiveState state={state} {...room} />
      ) : (
        <FrozenState state={state} at={view.at} {...room} />
      )}
    </>
  );
}

/** Amber at twice the expected interval, red at five times. */
function LiveState({ state, width, size }: StateProps) {
  const line = useLine();
  const now = useNow();
  const client = useQueryClient();
  // A heartbeat does not make the data on the screen newer: while a query fails, its own age
  // counts.
  const answer = client.getQueryData(datasetQuery.queryKey) ?? state.dataset;
  const restoredAt = oldestHydrated(client);
  const outdatedAt = restoredAt ?? failingSince(client);
  const connection = outdatedAt === null ? line : { ...line, heardAt: outdatedAt };
  const words = dataWords(connection, outdatedAt ?? answeredAt(answer), now, fixedDay(state));
  // Before the first heartbeat its interval is unknown, so a restored answer always counts as stale.
  const shown =
    restoredAt === null
      ? words
      : { ...words, word: 'Stale' as const, day: '', look: 'stale' as const };
  const texts = stateTexts(shown, restoredAt === unknownTime);
  const { others } = line;
  const attacks = client.getQueryData(attackColumnsQuery.queryKey);
  const statements = client.getQueryData(statementsQuery.queryKey);
  const isRead = attacks !== others?.attacks && statements !== others?.statements;
  const counts =
    isRead && attacks && statements
      ? countWords(countRecords(attacks, statements.statements))
      : null;
  const isSaid = others !== null && now - others.since < othersSaidMs;
  const when = isSaid ? whenWords(others, now, state.dataset.timeZone) : '';
  return (
    <StateText
      texts={isSaid ? withOthers(texts, when, counts) : texts}
      look={shown.look}
      width={width}
      size={size}
    />
  );
}

function whenWords({ kept, since }: OthersBefore, now: number, timeZone: string): string {
  return kept === null
    ? `since ${sinceWordsShort(since, now, timeZone)}`
    : `than at ${sinceWordsShort(kept.at, now, timeZone)}`;
}

function FrozenState({ state, at, width, size }: StateProps & { readonly at: string }) {
  const { data, failureCount } = useCameInSince(at, state.today);
  const cameIn =
    data && failureCount === 0
      ? { words: cameInWords(data), total: data.attacks.total + data.statements.total }
      : undefined;
  const texts = frozenTexts(fixedDay(state)?.day ?? '', cameIn);
  return <StateText texts={texts} look="fresh" width={width} size={size} />;
}

interface StateTextProps {
  readonly texts: readonly string[];
  readonly look: Freshness;
  readonly width: number;
  readonly size: number;
}

function StateText({ texts, look, width, size }: StateTextProps) {
  return (
    <span className={classNames[look]} data-freshness={look}>
      <FitText
        texts={texts}
        width={width}
        lines={1}
        size={size}
        weight={look === 'stale' ? 700 : look === 'aging' ? 600 : 400}
      />
    </span>
  );
}
