import type { RecordVersion } from '../../domain/versions';
import { monthDayYear } from '../../format/day';
import type { Field } from './record-fields';

/** "Version" is empty, so not shown, unless the record was corrected. */
export function knownFacts(shown: RecordVersion, history: readonly RecordVersion[]): Field[] {
  const first = history[0] ?? shown;
  const corrected = shown.version !== first.version;
  return [
    ['Known on', monthDayYear(first.knownOn)],
    ['Version', corrected ? `${shown.version}, of ${monthDayYear(shown.knownOn)}` : ''],
  ];
}

export function withdrawnWords(history: readonly RecordVersion[]): string {
  const last = history.at(-1);
  return last?.retracted ? `Withdrawn on ${monthDayYear(last.knownOn)}. ` : '';
}
