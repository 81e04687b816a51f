import type { ChangeKind } from '../../domain/change-kinds';
import type { Day } from '../../domain/day';
import type { RecordKind } from '../../domain/view';
import { dayWords } from '../../format/day';
import type { ViewState } from '../../url/view-state';

export const changeNames: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  redated: 're-dated',
  corrected: 'corrected',
  retracted: 'retracted',
};

export const recordNames: Readonly<
  Record<RecordKind, { readonly heading: string; readonly one: string }>
> = {
  attacks: { heading: 'Attack records', one: 'attack record' },
  statements: { heading: 'Statements', one: 'statement' },
};

/**
 * With the year if `since` and today are in different years or the day is not in the dataset's
 * year.
 */
export function changeDay(
  value: Day,
  since: Day,
  { dataset, today }: Pick<ViewState, 'dataset' | 'today'>,
): string {
  const isOneYear = since.slice(0, 4) === today.slice(0, 4);
  return dayWords(value, isOneYear ? { asOf: dataset.asOf } : { year: true });
}
