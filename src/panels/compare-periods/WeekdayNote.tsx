import { useEffect, useState } from 'react';
import type { DailyAttacks } from '../../domain/daily-attacks';
import { weekdayCycleOf } from '../../domain/weekday-cycle';
import { weekdayWords } from '../../format/weekday-cycle';
import { onIdle } from '../../ui/lazy-component';

/** The test is slow, so it runs when the browser is idle. Renders nothing if no weekday differs. */
export function WeekdayNote({ attacks }: { readonly attacks: DailyAttacks }) {
  const [found, setFound] = useState<{ of: DailyAttacks; words: string | null } | null>(null);
  useEffect(
    () => onIdle(() => setFound({ of: attacks, words: weekdayWords(weekdayCycleOf(attacks)) })),
    [attacks],
  );
  if (found?.of !== attacks) return <p aria-busy="true" hidden />;
  if (found.words === null) return null;
  return (
    <p className="mt-1.5 max-w-[100ch] text-ink-2 text-small">
      {found.words} Periods of whole weeks are fairest to compare.
    </p>
  );
}
