import { addDays, type Day } from '../../domain/day';
import { comingKeyDates, type KeyDateOccurrence } from '../../domain/key-dates';
import type { KeyDate } from '../../domain/records';
import { runUpReach } from '../../domain/run-up-series';
import { runUpSentences, withoutWords } from '../../format/run-up';
import type { RunUpsModel, ShownRunUp } from './run-ups-model';

/** A key date to come whose run-up is not the one shown, and why. */
export interface PassedOver {
  readonly occurrence: KeyDateOccurrence;
  /** "no day of the 28 before it is covered" */
  readonly why: string;
}

/** Which run-up is shown where there is room for one. */
export interface NextRunUp {
  /** Null where none can be counted. */
  readonly shown: ShownRunUp | null;
  /** Key dates that come before the one shown, or the next where that has passed; the nearest first. */
  readonly passedOver: readonly PassedOver[];
  /** Whether any key date is to come. */
  readonly isAnyComing: boolean;
}

const isSame = (one: KeyDateOccurrence, other: KeyDateOccurrence) =>
  one.keyDate.id === other.keyDate.id && one.on.start === other.on.start;

/**
 * The run-up to the next key date. Where that has no covered day, the one to the nearest after it that has;
 * else to the next of which only earlier days are covered; else to the last that has passed.
 */
export function nextRunUp(model: RunUpsModel, keyDates: readonly KeyDate[], today: Day): NextRunUp {
  const coming = comingKeyDates(keyDates, today);
  const itemOf = (occurrence: KeyDateOccurrence) =>
    model.shown.find((item) => isSame(item.occurrence, occurrence));
  const ahead = coming.flatMap((occurrence) => itemOf(occurrence) ?? []);
  const hasDays = ({ runUp }: ShownRunUp) => runUp.days.length > 0;
  const shown =
    ahead.find(hasDays) ??
    ahead[0] ??
    model.shown.findLast((item) => item.daysToGo < 0 && hasDays(item)) ??
    null;
  const isAhead = shown !== null && ahead.includes(shown);
  const before = isAhead
    ? coming.filter(({ on }) => on.start < shown.occurrence.on.start)
    : coming.slice(0, 1);
  return {
    shown,
    passedOver: before.map((occurrence) => ({
      occurrence,
      why: whyNot(occurrence, itemOf(occurrence), model, today),
    })),
    isAnyComing: coming.length > 0,
  };
}

/** Why a run-up is not shown: nothing of it is covered. */
function whyNot(
  occurrence: KeyDateOccurrence,
  item: ShownRunUp | undefined,
  { without }: RunUpsModel,
  today: Day,
): string {
  if (item) {
    const [sentence = ''] = runUpSentences(item.runUp, null, 0, '', item.daysToGo);
    return sentence.replace(/, so there is nothing to rank\.$/, '');
  }
  const known = without.find((one) => isSame(one.occurrence, occurrence));
  if (known) return withoutWords(known);
  const isToCome = addDays(occurrence.on.start, -runUpReach.before) > today;
  return withoutWords({ occurrence, reason: isToCome ? 'notYet' : 'notCovered' });
}
