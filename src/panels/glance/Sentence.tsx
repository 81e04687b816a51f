import type { ReactNode } from 'react';
import { hullOf } from '../../domain/day-range';
import type { RecentCount, WindowCount } from '../../domain/glance';
import type { Opened } from '../../domain/view';
import { quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { keyDateKindWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { Countdown, GlanceModel } from './glance-model';
import { type Counted, heldWords, isOne, nothingListed } from './sentence-words';

interface SentenceProps {
  readonly model: GlanceModel;
  /** What the reader filters by, as it stands behind "attacks": "claimed by …", "in …". */
  readonly whose: string;
  /** The same behind "threats", which know no governorate: "of …". */
  readonly threatsOf: string;
  /** How the attacks of the last days compare, to follow what they are held against. */
  readonly verdict: ReactNode;
  readonly open: (opened: Opened) => void;
}

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
  readonly what: Counted;
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

interface HeldProps extends Omit<CountProps, 'count' | 'words'> {
  readonly count: RecentCount;
  /** Whose they are, to follow "attacks" or "threats". */
  readonly of: string;
}

/** How many in the last days, and in those before; that there is nothing to hold against. */
function Held({ what, of, count, open }: HeldProps) {
  const words = heldWords(what, of, count);
  return (
    <>
      <Count what={what} count={count.recent} words={words.recent} open={open} />
      {words.says}
      <Count what={what} count={count.before} words={words.before} open={open} />
      {words.rest}
    </>
  );
}

/** The one sentence that can be read out: how long to go, how many lately, against how many before. */
export function Sentence({ model, whose, threatsOf, verdict, open }: SentenceProps) {
  const { attacks, threats, countdowns } = model;
  const lead = countdownWords(countdowns);
  const nothing = lead === '' ? sentenceCase(nothingListed(whose)) : nothingListed(whose);
  return (
    <p className="max-w-[96ch] text-pretty text-lead xl:min-h-[3lh] min-[90rem]:min-h-[2lh]">
      {lead === '' ? '' : `${lead}, `}
      {attacks.recent.days.length > 0 ? (
        <>
          <Held what="attack" of={whose} count={attacks} open={open} />
          {verdict}
        </>
      ) : (
        nothing
      )}
      {threats.recent.days.length > 0 ? (
        <>
          . There {isOne(threats.recent.bound) ? 'is' : 'are'}{' '}
          <Held what="threat" of={threatsOf} count={threats} open={open} />
        </>
      ) : null}
      .
    </p>
  );
}
