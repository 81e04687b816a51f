import type { ReactNode } from 'react';
import type { Bound } from '../../domain/bound';
import type { Day } from '../../domain/day';
import { type DayRange, enclosingRange } from '../../domain/day-range';
import type { DrawerTarget } from '../../domain/view';
import { sentenceCase } from '../../format/bound';
import { Button } from '../../ui/Button';
import type { GlanceModel } from './glance-model';
import {
  attacksWords,
  keyDateSentences,
  noDataWords,
  nothingListed,
  reportedCount,
  reportedSinceWords,
  threatsWords,
} from './sentence-words';

interface SentenceProps {
  readonly model: GlanceModel;
  readonly today: Day;
  readonly asOf: Day;
  /**
   * The filters as they follow "attacks": " claimed by …", " in …"; `threatsOf` without the
   * governorate, because threats have none.
   */
  readonly whose: string;
  readonly threatsOf: string;
  readonly verdict: ReactNode;
  readonly open: (opened: DrawerTarget) => void;
}

interface CountProps {
  readonly what: 'attack' | 'threat';
  readonly range: DayRange | null;
  readonly bound: Bound;
  readonly words: string;
  readonly open: SentenceProps['open'];
}

/** Plain text if the count is certainly zero, because there are no records to open. */
function Count({ what, range, bound, words, open }: CountProps) {
  if (!range || bound.high === 0) return words;
  const opened: DrawerTarget =
    what === 'attack'
      ? { kind: 'attacks', range, part: null }
      : { kind: 'threats', range, target: null, means: null, organisation: null };
  return (
    <Button look="figure" className="inline font-bold" onClick={() => open(opened)}>
      {words}
    </Button>
  );
}

function Attacks({
  model,
  asOf,
  whose,
  verdict,
  open,
}: Omit<SentenceProps, 'today' | 'threatsOf'>) {
  const { recent, before } = model.attacks;
  if (recent.days.length === 0) return nothingListed(whose);
  const words = attacksWords(whose, model.attacks, asOf);
  const count = ({ days, bound }: typeof recent, text: string) => (
    <Count what="attack" range={enclosingRange(days)} bound={bound} words={text} open={open} />
  );
  return (
    <>
      {count(recent, words.recent)}
      {words.says}
      {count(before, words.before)}
      {words.rest}
      {verdict}
    </>
  );
}

/**
 * Empty if today is covered, or if the sentence on the passed deadline already says that there is
 * no data.
 */
function Since({
  model: { since, keyDates },
  asOf,
  open,
}: Pick<SentenceProps, 'model' | 'asOf' | 'open'>) {
  if (!since) return null;
  if (since.bound.high === 0)
    return keyDates.passed ? null : `. ${sentenceCase(noDataWords(since, asOf))}`;
  const { range, bound } = since;
  return (
    <>
      {'. '}
      <Count what="attack" range={range} bound={bound} words={reportedCount(since)} open={open} />
      {reportedSinceWords(since, asOf)}
    </>
  );
}

export function Sentence(props: SentenceProps) {
  const { model, today, asOf, threatsOf, open } = props;
  const { threats, since, keyDates } = model;
  const words = threatsWords(threatsOf, threats, model.noThreats, asOf);
  return (
    <p className="max-w-[96ch] text-pretty text-lead xl:min-h-[3lh]">
      {keyDateSentences(keyDates, since, today, asOf)
        .map((said) => `${said}. `)
        .join('')}
      <Attacks {...props} />
      <Since model={model} asOf={asOf} open={open} />
      {threats.days.length > 0 ? (
        <>
          {'. '}
          <Count
            what="threat"
            range={enclosingRange(threats.days)}
            bound={threats.bound}
            words={words.recent}
            open={open}
          />
          {words.says}
        </>
      ) : null}
      .
    </p>
  );
}
