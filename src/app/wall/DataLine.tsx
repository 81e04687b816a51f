import { useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { answeredAt } from '../../api/answered-at';
import { unknownTime } from '../../api/kept-answers';
import { useLine } from '../../api/stream/line';
import { dataWords, type Freshness, fixedDay } from '../../panels/header/freshness';
import { NowContext } from '../../ui/now';
import { FitText } from '../../ui/wall/FitText';
import type { ViewState } from '../../url/view-state';
import { dayTexts, stateTexts } from './data-texts';
import { oldestRestored } from './offline/restored';
import { oldestOwed } from './owed';

const look: Readonly<Record<Freshness, string>> = {
  fresh: '',
  aging: 'font-semibold text-aging',
  stale: 'bg-danger px-[0.3em] font-bold text-ground',
};

interface DataLineProps {
  readonly state: ViewState | null;
  readonly width: number;
  /** One, or two where the day stands above the rest. */
  readonly lines: number;
  readonly least: number;
}

/** The day the picture is of, and how old the server's last word is: amber at twice the expected time, red at five times. */
export function DataLine({ state, width, lines, least }: DataLineProps) {
  const line = useLine();
  const now = useContext(NowContext);
  const client = useQueryClient();
  if (!state) return null;
  const { dataset, today } = state;
  // The picture is as old as what it is made of, though the server may be heard all the while.
  const restoredAt = oldestRestored(client);
  const owedAt = restoredAt ?? oldestOwed(client);
  const heard = owedAt === null ? line : { ...line, heardAt: owedAt };
  const words = dataWords(heard, owedAt ?? answeredAt(dataset), now, fixedDay(state));
  // How often the server is to be heard is not known before it is: what an earlier page left is old by itself.
  const shown =
    restoredAt === null
      ? words
      : { ...words, word: 'Stale' as const, day: '', look: 'stale' as const };
  const age = shown.look;
  // The day is always about as long; what the line does may take many words.
  const part = lines === 1 ? { day: 0.38, state: 0.62 } : { day: 1, state: 1 };
  return (
    <>
      <FitText
        texts={dayTexts(today, dataset.timeZone)}
        width={width * part.day}
        lines={1}
        size={least}
      />
      <span className={look[age]} data-freshness={age}>
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
