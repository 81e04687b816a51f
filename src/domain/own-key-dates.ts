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

/** A label as it is kept, or why it is none. */
export type CleanLabel =
  | { readonly kind: 'right'; readonly label: string }
  | { readonly kind: 'wrong'; readonly fault: 'empty' | 'unseen' | 'noLetter' }
  | { readonly kind: 'wrong'; readonly fault: 'tooLong'; readonly length: number };

/** Signs that are not seen or turn the text round; the two joiners are letters' own in some scripts. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * A label without the blanks around it and with single ones inside. It is refused where it says nothing
 * that can be read, or holds signs by which it could pass for another.
 */
export function cleanLabel(text: string): CleanLabel {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'wrong', fault: 'empty' };
  if (unseen.test(trimmed)) return { kind: 'wrong', fault: 'unseen' };
  const label = trimmed.replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(label)) return { kind: 'wrong', fault: 'noLetter' };
  const { length } = label;
  return length > ownKeyDateLimits.label
    ? { kind: 'wrong', fault: 'tooLong', length }
    : { kind: 'right', label };
}

/** What tells one key date of the reader's from the others: no two are alike in day, kind and label. */
export function ownKeyDateKey({ label, on, kind }: OwnKeyDate): string {
  return `${on}:${kind}:${label}`;
}

const idPrefix = 'own-';

/** Whether a key date is one that the reader added. */
export function isOwn({ id, sources }: KeyDate): boolean {
  return id.startsWith(idPrefix) && sources.length === 0;
}

/**
 * The reader's key date as a record: known all along, of no source, and named as added wherever it
 * stands, so that no link can pass one off as the dataset's. Ids are own-1, own-2, ...
 */
function asKeyDate({ label, on, kind }: OwnKeyDate, index: number): KeyDate {
  return {
    id: `${idPrefix}${index + 1}`,
    label: `${label} (added)`,
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
