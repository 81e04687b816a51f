import type { Dataset } from '../domain/dataset';
import { addDays, type Day, daysBetween } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import { type Directory, directoryOf } from '../domain/directory';
import { withIsolatedNames } from '../domain/isolated';
import { withOwnKeyDates } from '../domain/own-key-dates';
import { defaultPeriod, periodOf, todayOf, type View } from '../domain/view';
import type { BrokenParameter } from './parameters';
import type { ChangeView } from './use-view';

export interface ViewState {
  readonly dataset: Dataset;
  readonly directory: Directory;
  readonly view: View;
  readonly today: Day;
  readonly isScrubbing: boolean;
  readonly change: ChangeView;
}

export interface ResolvedView {
  readonly dataset: Dataset;
  readonly view: View;
  readonly directory: Directory;
  readonly today: Day;
  readonly broken: readonly BrokenParameter[];
}

export type NamedDataset = Pick<ViewState, 'dataset' | 'directory'>;

export function namedDataset(source: Dataset, dates: View['dates']): NamedDataset {
  const dataset = withIsolatedNames(withOwnKeyDates(source, dates));
  return { dataset, directory: directoryOf(dataset) };
}

/** Ten years, in days: a chart with more days than pixels shows nothing. */
export const maxPeriodDays = 3660;

/**
 * Replaces by null, and lists in `broken`: an unknown id, a period that is reversed or longer than
 * ten years, and an `asOf` outside the dataset's days.
 */
export function resolveView(
  view: View,
  source: Dataset,
  { dataset, directory }: NamedDataset = namedDataset(source, view.dates),
): ResolvedView {
  const broken: BrokenParameter[] = [];
  const known = (name: keyof View, value: string | null, has: (id: string) => boolean) => {
    if (value === null || has(value)) return value;
    broken.push({ name, value, why: 'is not known in this dataset' });
    return null;
  };
  const speaksOrAttacks = (id: string) => {
    const kind = directory.actors.get(id)?.kind;
    return kind !== undefined && kind !== 'person' && kind !== 'channel';
  };
  const asOf = asOfOrNull(view.asOf, source, broken);
  const reversed = view.from !== null && view.to !== null && view.from > view.to;
  if (reversed) {
    broken.push({ name: 'from', value: `${view.from}`, why: `comes after the end, ${view.to}` });
  }
  const { start, end } = periodOf({ ...view, asOf }, dataset);
  const tooLong = !reversed && daysBetween(start, end) >= maxPeriodDays;
  if (tooLong) {
    const [name, value] = view.from === null ? (['to', end] as const) : (['from', start] as const);
    broken.push({ name, value, why: `makes the period longer than ${maxPeriodDays} days` });
  }
  const compared = (name: 'a' | 'b') => {
    const range = view[name];
    if (range === null || lengthInDays(range) <= maxPeriodDays) return range;
    const value = `${range.start}..${range.end}`;
    broken.push({ name, value, why: `is longer than ${maxPeriodDays} days` });
    return null;
  };
  const keyDate = (name: 'deadline' | 'aDate' | 'bDate') =>
    known(name, view[name], (id) => directory.keyDates.has(id));
  const resolved: View = {
    ...view,
    asOf,
    from: reversed || tooLong ? null : view.from,
    to: reversed || tooLong ? null : view.to,
    group: known('group', view.group, speaksOrAttacks),
    organisation: known('organisation', view.organisation, speaksOrAttacks),
    area: known('area', view.area, (id) => {
      return directory.places.get(id)?.kind === 'governorate';
    }),
    deadline: keyDate('deadline'),
    a: compared('a'),
    b: compared('b'),
    aDate: keyDate('aDate'),
    bDate: keyDate('bDate'),
  };
  return { dataset, view: resolved, directory, today: todayOf(resolved, dataset), broken };
}

/** A function gets the view as resolved for `source`, with null for what is not known there. */
export function changeOfResolved(change: ChangeView, source: Dataset | undefined): ChangeView {
  return (patch, options) =>
    change(
      typeof patch === 'function' && source
        ? (view) => patch(resolveView(view, source).view)
        : patch,
      options,
    );
}

/** From the first day of the default period to the dataset's `asOf`. */
export function selectableDays(dataset: Dataset): DayRange {
  return { start: defaultPeriod(dataset, dataset.asOf).start, end: dataset.asOf };
}

/** After the dataset's `asOf`. */
export const daysBeyond = 60;

/**
 * Null if outside the days that can be chosen: on earlier ones, key dates and notes would show what
 * was not known yet.
 */
function asOfOrNull(asOf: Day | null, dataset: Dataset, broken: BrokenParameter[]): Day | null {
  const { start: first } = selectableDays(dataset);
  const last = addDays(dataset.asOf, daysBeyond);
  if (asOf === null || (asOf >= first && asOf <= last)) return asOf;
  broken.push({ name: 'asOf', value: asOf, why: `is not between ${first} and ${last}` });
  return null;
}
