import { addDays, type Day } from '../../domain/day';
import { groupByDay, type KeyDateGroup } from '../../domain/key-date-groups';
import { comingKeyDates } from '../../domain/key-dates';
import type { KeyDate } from '../../domain/records';
import { runUpReach } from '../../domain/run-up-series';
import { runUpSentences, withoutWords } from '../../format/run-up';
import type { RunUpsModel, ShownRunUp } from './run-ups-model';

export interface PassedOver {
  readonly occurrence: KeyDateGroup;
  readonly why: string;
}

export interface NextRunUp {
  readonly shown: ShownRunUp | null;
  /** Nearest first: key dates before the one shown, or the next one if the one shown has passed. */
  readonly passedOver: readonly PassedOver[];
  readonly isAnyComing: boolean;
}

const isSame = (one: KeyDateGroup, other: KeyDateGroup) => one.on.start === other.on.start;

/**
 * The run-up to the next key date that has a covered day in it; else to the next with covered days only before
 * it; else to the last key date that has passed.
 */
export function nextRunUp(model: RunUpsModel, keyDates: readonly KeyDate[], today: Day): NextRunUp {
  const coming = groupByDay(comingKeyDates(keyDates, today));
  const itemOf = (occurrence: KeyDateGroup) =>
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

function whyNot(
  occurrence: KeyDateGroup,
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
