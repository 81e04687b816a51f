import type { Dataset } from './dataset';
import type { Day } from './day';
import type { KeyDate, KeyDateKind } from './records';

/** A key date that a reader of the page added; it stands in the address and nowhere else. */
export interface OwnKeyDate {
  readonly label: string;
  readonly on: Day;
  readonly kind: KeyDateKind;
}

/** Most key dates of one's own, and the most characters of a label. */
export const ownKeyDateLimits = { dates: 6, label: 60 };

const idPrefix = 'own-';

/** Whether a key date is one that the reader added. */
export function isOwn({ id, sources }: KeyDate): boolean {
  return id.startsWith(idPrefix) && sources.length === 0;
}

/** The reader's key date as a record: known all along, of no source. Ids are own-1, own-2, ... */
function asKeyDate({ label, on, kind }: OwnKeyDate, index: number): KeyDate {
  return {
    id: `${idPrefix}${index + 1}`,
    label,
    kind,
    on: { start: on, end: on },
    instant: null,
    recursYearly: false,
    precision: 1,
    knownOn: null,
    note: 'Added by a reader: it stands in the address of this page only, and in no source.',
    conflict: null,
    sources: [],
  };
}

/** The dataset with the reader's key dates among its own; the same object where there are none. */
export function withOwnKeyDates(dataset: Dataset, dates: readonly OwnKeyDate[]): Dataset {
  if (dates.length === 0) return dataset;
  return { ...dataset, keyDates: [...dataset.keyDates, ...dates.map(asKeyDate)] };
}
