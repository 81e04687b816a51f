import { addDays } from '../../domain/day';
import { daysToGo, occurrencesIn } from '../../domain/key-dates';
import { isOwn } from '../../domain/own-key-dates';
import type { KeyDate } from '../../domain/records';
import { citation } from '../../format/citation';
import { daysToGoWords } from '../../format/countdown';
import { dayRangeWords, monthDayYear, zoneCity } from '../../format/day';
import { keyDateKindWords, precisionWords } from '../../format/words';
import { CopyButton } from '../../ui/CopyButton';
import type { ViewState } from '../../url/view-state';
import { Facts } from './Facts';
import { Sources } from './Sources';

interface RecordProps {
  readonly keyDate: KeyDate;
  readonly state: ViewState;
}

/** One key date, whole: its day, the days to go, and what the source leaves open. A reader's own has no source. */
export function KeyDateRecord({ keyDate, state }: RecordProps) {
  const { dataset, today } = state;
  const own = isOwn(keyDate);
  const horizon = { start: today, end: addDays(today, 366) };
  const next = occurrencesIn([keyDate], horizon, today).at(0);
  const days = dayRangeWords(keyDate.on, { year: true });
  return (
    <article className="py-3">
      <p>{keyDate.note}</p>
      <Facts
        facts={[
          ['Kind', keyDateKindWords[keyDate.kind]],
          ['Day', `${days}: ${precisionWords[keyDate.precision]}`],
          [
            'Instant',
            keyDate.instant
              ? `the midnight that ends ${monthDayYear(keyDate.on.end)} in ${zoneCity(dataset.timeZone)} (${keyDate.instant})`
              : null,
          ],
          [
            keyDate.recursYearly ? 'Next return' : 'Days to go',
            next
              ? `${dayRangeWords(next.on, { year: true })}, ${daysToGoWords(daysToGo(next.on, today))}`
              : daysToGoWords(daysToGo(keyDate.on, today)),
          ],
          [
            'Known on',
            keyDate.knownOn
              ? monthDayYear(keyDate.knownOn)
              : own
                ? null
                : 'before the dataset begins',
          ],
          ['Contradiction', keyDate.conflict],
          [
            'Source',
            own ? (
              'none: added by a reader of this page'
            ) : (
              <Sources key="sources" sources={keyDate.sources} />
            ),
          ],
        ]}
      />
      <CopyButton
        label={own ? 'Copy' : 'Copy with citation'}
        text={`${days}: ${keyDate.label}. ${keyDate.note}${own ? '' : ` ${citation(dataset.source, keyDate.sources)}`}`}
      />
    </article>
  );
}
