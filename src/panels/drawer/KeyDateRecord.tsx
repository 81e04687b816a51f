import { addDays } from '../../domain/day';
import { distanceTo } from '../../domain/distance';
import { occurrencesIn } from '../../domain/key-dates';
import { isOwn } from '../../domain/own-key-dates';
import type { KeyDate } from '../../domain/records';
import { citation } from '../../format/citation';
import { distanceWords } from '../../format/countdown';
import { datedWords, exactnessWords, monthDayYear, zoneCity } from '../../format/day';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import type { ViewState } from '../../url/view-state';
import { Facts } from './Facts';
import { frozenWords } from './frozen-words';
import { Sources } from './Sources';

interface KeyDateRecordProps {
  readonly keyDate: KeyDate;
  readonly state: ViewState;
}

export function KeyDateRecord({ keyDate, state }: KeyDateRecordProps) {
  const { dataset, today, change } = state;
  const own = isOwn(keyDate);
  const horizon = { start: today, end: addDays(today, 366) };
  const next = occurrencesIn([keyDate], horizon, today).at(0);
  const { on, precision } = keyDate;
  const days = datedWords(on, precision, { year: true });
  const { start } = (next ?? keyDate).on;
  const sameDay = occurrencesIn(dataset.keyDates, { start, end: start }, today).filter(
    (one) => one.on.start === start && one.keyDate.id !== keyDate.id,
  );
  const isPast = !next && on.end < today;
  const awayOf = (range: typeof on) => distanceWords(distanceTo(range, precision, today));
  return (
    <article className="py-3">
      <p dir="auto">{keyDate.note}</p>
      <Facts
        facts={[
          ['Kind', keyDateKindWords[keyDate.kind]],
          ['Day', `${days}: ${exactnessWords(on, precision)}`],
          [
            'Instant',
            keyDate.instant
              ? `the midnight that ends ${monthDayYear(keyDate.on.end)} in ${zoneCity(dataset.timeZone)} (${keyDate.instant})`
              : null,
          ],
          [
            keyDate.recursYearly ? 'Next return' : isPast ? 'How long ago' : 'How long to go',
            next
              ? `${datedWords(next.on, precision, { year: true })}, ${awayOf(next.on)}`
              : awayOf(on),
          ],
          [
            'Known on',
            keyDate.knownOn
              ? monthDayYear(keyDate.knownOn)
              : own
                ? null
                : 'before the dataset begins',
          ],
          [
            'Also on this day',
            sameDay.length > 0
              ? sameDay.map(({ keyDate: { id, label } }) => (
                  <Button
                    key={id}
                    look="figure"
                    className="block"
                    onClick={() => change({ open: { kind: 'keyDate', id } })}
                  >
                    {label}
                  </Button>
                ))
              : null,
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
        text={`${days}: ${keyDate.label}. ${keyDate.note}${own ? '' : ` ${citation(dataset.source, keyDate.sources)}`}${frozenWords(state)}`}
      />
    </article>
  );
}
