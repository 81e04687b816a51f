import type { ChartRoom } from '../../charts/FrequencyChart';
import type { ChartKeyDate } from '../../charts/plot/KeyDateLines';
import type { AttackColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import type { IntervalUnit } from '../../domain/interval';
import { daysToGoWords } from '../../format/countdown';
import { datedWords } from '../../format/day';
import type { ViewState } from '../../url/view-state';
import { type AxisKeyDate, frequencyModel } from './frequency-model';

/**
 * In days: a countdown gets space for two digits. A key date farther away is labelled with its year
 * if that is not the year of the dataset.
 */
const maxDays = 99;

export function chartKeyDate(
  { keyDate, also, on, days }: AxisKeyDate,
  readerYear: Day | null,
): ChartKeyDate {
  // Only a key date known to within six days has a countdown.
  const toGo = days >= 0 && keyDate.precision <= 2 ? [daysToGoWords(days)] : [];
  return {
    id: keyDate.id,
    label: keyDate.label + (also.length > 0 ? ` (+${also.length})` : ''),
    when: [
      datedWords(on, keyDate.precision, {
        short: true,
        ...(Math.abs(days) > maxDays || readerYear === null ? { asOf: readerYear } : {}),
      }),
      ...toGo,
    ].join(' · '),
    on,
    atEndOfDay: keyDate.instant !== null,
    deadline: keyDate.kind === 'deadline',
    coming: days >= 0,
  };
}

/** No countdown if it became known only on its own day. */
const isCountedTo = ({ keyDate: { knownOn }, on }: AxisKeyDate) =>
  knownOn === null || knownOn < on.start;

/**
 * What the latest day shows under the same filters, so that the chart keeps its size while the day
 * moves. What is not known yet only takes up space.
 */
export function chartRoom(
  latest: ViewState,
  unit: IntervalUnit,
  attacks: AttackColumns,
): ChartRoom {
  const { readerYear, counts, spanning, foldable, keyDates } = frequencyModel(
    latest,
    unit,
    attacks,
    undefined,
  );
  return {
    counts,
    spanning,
    foldable,
    keyDates: keyDates.map((one) =>
      chartKeyDate({ ...one, days: isCountedTo(one) ? maxDays : 0 }, readerYear),
    ),
  };
}
