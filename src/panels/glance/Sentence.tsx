import type { ReactNode } from 'react';
import type { Bound } from '../../domain/bound';
import type { Day } from '../../domain/day';
import { type DayRange, enclosingRange } from '../../domain/day-range';
import type { RecentCount, WindowCount } from '../../domain/glance';
import type { OpenDrawer } from '../../domain/view';
import { Button } from '../../ui/Button';
import { attacksWords, nothingListed } from './sentence-words';

interface SentenceProps {
  readonly count: RecentCount;
  readonly asOf: Day;
  /** The filters to follow "attacks": " claimed by …", " in …". Empty if there are none. */
  readonly whose: string;
  readonly verdict: ReactNode;
  readonly open: OpenDrawer;
}

interface CountProps {
  readonly range: DayRange | null;
  readonly bound: Bound;
  readonly words: string;
  readonly isStrong?: boolean;
  readonly open: SentenceProps['open'];
}

/** Opens the attacks; plain text if the count is certainly zero. */
export function AttackCount({ range, bound, words, isStrong = false, open }: CountProps) {
  if (!range || bound.high === 0) return isStrong ? <strong>{words}</strong> : words;
  return (
    <Button
      look="figure"
      className={isStrong ? 'inline font-bold' : 'inline'}
      onClick={() => open({ kind: 'attacks', range, part: null })}
    >
      {words}
    </Button>
  );
}

export function Sentence({ count: counts, asOf, whose, verdict, open }: SentenceProps) {
  const { recent, before } = counts;
  if (recent.days.length === 0) return <p className={sentenceClass}>{nothingListed(whose)}.</p>;
  const words = attacksWords(whose, counts, asOf);
  const count = ({ days, bound }: WindowCount, text: string) => (
    <AttackCount isStrong range={enclosingRange(days)} bound={bound} words={text} open={open} />
  );
  return (
    <p className={sentenceClass}>
      {count(recent, words.recent)}
      {words.says}
      {count(before, words.before)}
      {words.rest}
      {verdict}
    </p>
  );
}

const sentenceClass = 'max-w-[48ch] text-pretty text-headline';
