import { useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { answeredAt } from '../../api/answered-at';
import { unknownTime } from '../../api/persisted-answers';
import { datasetQuery } from '../../api/queries';
import { useLine } from '../../api/stream/line';
import { dataWords, type Freshness, fixedDay } from '../../panels/header/freshness';
import { NowContext } from '../../ui/now';
import { FitText } from '../../ui/wall/FitText';
import type { ViewState } from '../../url/view-state';
import { dayTexts, stateTexts } from './data-texts';
import { failingSince } from './failing-since';
import { oldestHydrated } from './offline/hydrated';

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

/** Amber at twice the expected interval, red at five times. */
export function DataLine({ state, width, lines, least }: DataLineProps) {
  const line = useLine();
  const now = useContext(NowContext);
  const client = useQueryClient();
  if (!state) return null;
  const { dataset, today } = state;
  // Heartbeats do not make the data on the screen newer: while a query fails, its age counts.
  const answer = client.getQueryData(datasetQuery.queryKey) ?? dataset;
  const restoredAt = oldestHydrated(client);
  const outdatedAt = restoredAt ?? failingSince(client);
  const connection = outdatedAt === null ? line : { ...line, heardAt: outdatedAt };
  const words = dataWords(connection, outdatedAt ?? answeredAt(answer), now, fixedDay(state));
  // Before the first heartbeat its interval is unknown, so a restored answer always counts as stale.
  const shown =
    restoredAt === null
      ? words
      : { ...words, word: 'Stale' as const, day: '', look: 'stale' as const };
  const age = shown.look;
  // The day needs about the same width always; the state may need much more.
  const part = lines === 1 ? { day: 0.38, state: 0.62 } : { day: 1, state: 1 };
  return (
    <>
      <FitText
        texts={dayTexts(today, dataset.timeZone)}
        width={width * part.day}
        lines={1}
        size={least}
      />
      <span className={classNames[age]} data-freshness={age}>
        <FitText
          texts={stateTexts(shown, restoredAt === unknownTime)}
          width={width * part.state - least}
          lines={1}
          size={least}
          weight={age === 'stale' ? 700 : age === 'aging' ? 600 : 400}
        />
      </span>
    </>
  );
}
