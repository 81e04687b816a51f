import { monthDayYear } from '../../format/day';
import type { Field } from './record-fields';
import type { Versioned } from './record-history';

/** When a record became known and, where it was corrected, since when it says what it says. */
export function knownFacts(shown: Versioned, history: readonly Versioned[]): Field[] {
  const first = history[0] ?? shown;
  const corrected = shown.version !== first.version;
  return [
    ['Known on', monthDayYear(first.knownOn)],
    ['Version', corrected ? `${shown.version}, of ${monthDayYear(shown.knownOn)}` : ''],
  ];
}

/** "Withdrawn on December 7, 2021. " where the last version known withdraws the record, else nothing. */
export function withdrawnWords(history: readonly Versioned[]): string {
  const last = history.at(-1);
  return last?.retracted ? `Withdrawn on ${monthDayYear(last.knownOn)}. ` : '';
}
