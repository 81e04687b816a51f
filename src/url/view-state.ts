import type { Dataset } from '../domain/dataset';
import { addDays, type Day, daysBetween } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import { type Directory, directoryOf } from '../domain/directory';
import { withIsolatedNames } from '../domain/isolated';
import { withOwnKeyDates } from '../domain/own-key-dates';
import { defaultPeriod, periodOf, todayOf, type View } from '../domain/view';
import type { BrokenParameter } from './parameters';
import type { ChangeView } from './use-view';

/** What every panel is given: the dataset, the reader's choices as they hold for it, and the day. */
export interface ViewState {
  /** With the reader's key dates among its own. */
  readonly dataset: Dataset;
  readonly directory: Directory;
  readonly view: View;
  readonly today: Day;
  /**
   * Whether the day is being moved by hand or played: scales and lanes then keep room for all that the
   * latest day shows, so that nothing jumps.
   */
  readonly steady: boolean;
  readonly change: ChangeView;
}

/** A view as it holds for a dataset, and which of its choices mean nothing there. */
export interface ResolvedView {
  /** With the reader's key dates among its own. */
  readonly dataset: Dataset;
  readonly view: View;
  readonly directory: Directory;
  readonly today: Day;
  readonly broken: readonly BrokenParameter[];
}

/** A dataset with the reader's key dates, and the names of all that is in it. */
export type NamedDataset = Pick<ViewState, 'dataset' | 'directory'>;

/** Puts the reader's key dates among those of the dataset, and gathers the names, each with its own direction. */
export function namedDataset(source: Dataset, dates: View['dates']): NamedDataset {
  const dataset = withIsolatedNames(withOwnKeyDates(source, dates));
  return { dataset, directory: directoryOf(dataset) };
}

/** Longest period that is shown, in days: ten years. A chart of more days than it has pixels says nothing. */
export const longestPeriod = 3660;

/**
 * Holds a view against its dataset: an id that the dataset does not know and a period that ends
 * before it begins or is longer than `longestPeriod`, and a day that it cannot speak of, fall back to "not chosen" and are named in `broken`.
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
  const tooLong = !reversed && daysBetween(start, end) >= longestPeriod;
  if (tooLong) {
    const [name, value] = view.from === null ? (['to', end] as const) : (['from', start] as const);
    broken.push({ name, value, why: `makes the period longer than ${longestPeriod} days` });
  }
  const compared = (name: 'a' | 'b') => {
    const range = view[name];
    if (range === null || lengthInDays(range) <= longestPeriod) return range;
    const value = `${range.start}..${range.end}`;
    broken.push({ name, value, why: `is longer than ${longestPeriod} days` });
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
    governorate: known('governorate', view.governorate, (id) => {
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

/** The days the page is moved over: from the first of the period it shows by itself to the dataset's own. */
export function daysToStandAt(dataset: Dataset): DayRange {
  return { start: defaultPeriod(dataset, dataset.asOf).start, end: dataset.asOf };
}

/** How far beyond the dataset's own day the page may be put, in days. */
export const daysBeyond = 60;

/**
 * The day to put the page to, where the dataset can speak of it: from the first day of the period it
 * shows by itself, before which its key dates and notes would tell of what was not known, to 60 days
 * after its own day.
 */
function asOfOrNull(asOf: Day | null, dataset: Dataset, broken: BrokenParameter[]): Day | null {
  const { start: first } = daysToStandAt(dataset);
  const last = addDays(dataset.asOf, daysBeyond);
  if (asOf === null || (asOf >= first && asOf <= last)) return asOf;
  broken.push({ name: 'asOf', value: asOf, why: `is not between ${first} and ${last}` });
  return null;
}
