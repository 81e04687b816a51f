import type { Day } from '../../domain/day';
import { hullOf } from '../../domain/day-range';
import type { RecentCount, WindowCount } from '../../domain/glance';
import type { Opened } from '../../domain/view';
import { boundWords, counted, quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { Countdown, GlanceModel } from './glance-model';

interface SentenceProps {
  readonly model: GlanceModel;
  /** What the reader filters by, as it stands behind "attacks": "claimed by …", "in …". */
  readonly whose: string;
  /** The same behind "threats", which know no governorate: "of …". */
  readonly threatsOf: string;
  readonly open: (opened: Opened) => void;
}

const days = (list: readonly Day[]) => {
  const hull = hullOf(list);
  return hull ? dayRangeWords(hull) : '';
};

/** "the deadline of December 31"; what is no plain date is named by its label. */
function dateWords({ keyDate, on }: Countdown): string {
  const { kind, label } = keyDate;
  const isPlain = kind === 'deadline' || kind === 'election' || kind === 'anniversary';
  return `${isPlain ? `the ${keyDateKindWords[kind]}` : `“${label}”`} of ${dayRangeWords(on)}`;
}

/**
 * "With 1 day to the deadline of December 31 and 4 to the anniversary of January 3"; on its own day
 * "On the day of the election of October 10, 82 days before the deadline of December 31".
 */
function countdownWords(countdowns: readonly Countdown[]): string {
  const [first, second] = [...countdowns].sort(
    (a, b) =>
      Number(b.days === 0) - Number(a.days === 0) ||
      Number(b.keyDate.kind === 'deadline') - Number(a.keyDate.kind === 'deadline'),
  );
  if (!first) return '';
  if (first.days > 0) {
    const then = second ? ` and ${second.days} to ${dateWords(second)}` : '';
    return `With ${quantity(first.days, 'day')} to ${dateWords(first)}${then}`;
  }
  const then = second ? `, ${quantity(second.days, 'day')} before ${dateWords(second)}` : '';
  return `On the day of ${dateWords(first)}${then}`;
}

interface CountProps {
  readonly what: 'attack' | 'threat';
  readonly count: WindowCount;
  readonly words: string;
  readonly open: SentenceProps['open'];
}

/** A number of the sentence, which opens its records. */
function Count({ what, count, words, open }: CountProps) {
  const range = hullOf(count.days);
  if (!range) return words;
  const opened: Opened =
    what === 'attack'
      ? { kind: 'attacks', range, part: null }
      : { kind: 'threats', range, target: null, means: null, organisation: null };
  return (
    <Button look="figure" className="inline font-bold" onClick={() => open(opened)}>
      {words}
    </Button>
  );
}

interface AgainstProps extends Pick<CountProps, 'what' | 'open'> {
  readonly count: RecentCount;
}

/** What is held against, with its days; that there is nothing to hold against. */
function Against({ what, count: { recent, before }, open }: AgainstProps) {
  if (before.days.length === 0) {
    return what === 'attack' ? ', with no listed day before to hold against' : null;
  }
  const fewer = before.days.length < recent.days.length;
  return (
    <>
      {' against '}
      <Count what={what} count={before} words={boundWords(before.bound)} open={open} /> for{' '}
      {days(before.days)}
      {fewer ? ` (${quantity(before.days.length, 'day')} only)` : ''}
    </>
  );
}

/** The one sentence that can be read out: how long to go, how many lately, against how many before. */
export function Sentence({ model, whose, threatsOf, open }: SentenceProps) {
  const { attacks, threats, countdowns } = model;
  const lead = countdownWords(countdowns);
  const { low, high } = attacks.recent.bound;
  const isOne = high === 0 || (low === 1 && (high === 1 || high === null));
  return (
    <p className="max-w-[96ch] text-pretty text-lead xl:min-h-[2lh]">
      {lead === '' ? '' : `${lead}, `}
      {attacks.recent.days.length > 0 ? (
        <>
          <Count
            what="attack"
            count={attacks.recent}
            words={counted(attacks.recent.bound, 'attack')}
            open={open}
          />
          {whose} {isOne ? 'is' : 'are'} listed for {days(attacks.recent.days)}
          <Against what="attack" count={attacks} open={open} />
        </>
      ) : (
        <>
          {lead === '' ? 'No' : 'no'} day is listed yet, so nothing can be said of attacks{whose}
        </>
      )}
      {threats.recent.days.length > 0 ? (
        <>
          , and{' '}
          <Count
            what="threat"
            count={threats.recent}
            words={counted(threats.recent.bound, 'threat')}
            open={open}
          />
          {threatsOf} for {days(threats.recent.days)}
          <Against what="threat" count={threats} open={open} />
        </>
      ) : null}
      .
    </p>
  );
}
