import type { Day } from '../../domain/day';
import { hullOf } from '../../domain/day-range';
import type { RecentCount } from '../../domain/glance';
import type { View } from '../../domain/view';
import { boundWords, counted, quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { Countdown, GlanceModel } from './glance-model';

interface SentenceProps {
  readonly model: GlanceModel;
  /** What the reader filters by, as it stands behind "attacks": "claimed by …", "in …". */
  readonly whose: string;
  readonly open: (opened: View['open']) => void;
}

const days = (list: readonly Day[]) => {
  const hull = hullOf(list);
  return hull ? dayRangeWords(hull) : '';
};

/** "With 1 day to the deadline of December 31 and 4 to the anniversary of January 3". */
function countdownWords(countdowns: readonly Countdown[]): string {
  const [first, second] = [...countdowns].sort(
    (a, b) => Number(b.keyDate.kind === 'deadline') - Number(a.keyDate.kind === 'deadline'),
  );
  if (!first) return '';
  const name = ({ keyDate, on }: Countdown) =>
    `the ${keyDateKindWords[keyDate.kind]} of ${dayRangeWords(on)}`;
  const then = second ? ` and ${second.days} to ${name(second)}` : '';
  if (first.days === 0) return `On the day of ${name(first)}`;
  return `With ${quantity(first.days, 'day')} to ${name(first)}${then}`;
}

/** What is held against, or why there is nothing to hold against. */
function before({ recent, before }: RecentCount, none: string): string {
  if (before.days.length === 0) return none;
  const fewer =
    before.days.length < recent.days.length ? ` (${quantity(before.days.length, 'day')} only)` : '';
  return ` against ${boundWords(before.bound)} for ${days(before.days)}${fewer}`;
}

/** The one sentence that can be read out: how long to go, how many lately, against how many before. */
export function Sentence({ model, whose, open }: SentenceProps) {
  const { attacks, threats, countdowns } = model;
  const lead = countdownWords(countdowns);
  const recent = hullOf(attacks.recent.days);
  const said = hullOf(threats.recent.days);
  const one = attacks.recent.bound.high === 1 || attacks.recent.bound.high === 0;
  return (
    <p className="max-w-[96ch] text-pretty text-lead">
      {lead === '' ? '' : `${lead}, `}
      {recent ? (
        <>
          <Button
            look="figure"
            className="inline font-bold"
            onClick={() => open({ kind: 'attacks', range: recent, part: null })}
          >
            {counted(attacks.recent.bound, 'attack')}
          </Button>
          {whose} {one ? 'is' : 'are'} listed for {days(attacks.recent.days)}
          {before(attacks, ', with no listed day before to hold against')}
        </>
      ) : (
        <>no day is listed yet, so nothing can be said of attacks{whose}</>
      )}
      {said ? (
        <>
          , and{' '}
          <Button
            look="figure"
            className="inline font-bold"
            onClick={() => open({ kind: 'threats', range: said, target: null })}
          >
            {counted(threats.recent.bound, 'threat')}
          </Button>{' '}
          for {days(threats.recent.days)}
          {before(threats, '')}
        </>
      ) : null}
      .
    </p>
  );
}
