import type { Dataset } from './dataset';
import type { Day } from './day';
import type { KeyDate, KeyDateKind } from './records';

export interface OwnKeyDate {
  readonly label: string;
  readonly on: Day;
  readonly kind: KeyDateKind;
}

export const ownKeyDateLimits = { dates: 6, label: 60 };

export type CleanLabel =
  | { readonly kind: 'right'; readonly label: string }
  | { readonly kind: 'wrong'; readonly fault: 'empty' | 'unseen' | 'noLetter' }
  | { readonly kind: 'wrong'; readonly fault: 'tooLong'; readonly length: number };

/** Invisible or bidirectional control characters, except the two joiners that some scripts need. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * Trims a label and collapses its white space. Rejects one without a letter or digit, and one with invisible
 * characters, which could imitate another label.
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

export function ownKeyDateKey({ label, on, kind }: OwnKeyDate): string {
  return `${on}:${kind}:${label}`;
}

const idPrefix = 'own-';

/** By its position, from 0, among the reader's key dates. */
export const ownKeyDateId = (index: number) => `${idPrefix}${index + 1}`;

export function isOwn({ id, sources }: KeyDate): boolean {
  return id.startsWith(idPrefix) && sources.length === 0;
}

/** The label says "(added)" and there are no sources, so that a link cannot pass it off as the dataset's. */
function asKeyDate({ label, on, kind }: OwnKeyDate, index: number): KeyDate {
  return {
    id: ownKeyDateId(index),
    label: `${label} (added)`,
    kind,
    on: { start: on, end: on },
    instant: null,
    recursYearly: false,
    precision: 1,
    knownOn: null,
    note: 'Added by a reader: it is saved only in the address of this page, and is in no source.',
    conflict: null,
    sources: [],
  };
}

export function withOwnKeyDates(dataset: Dataset, dates: readonly OwnKeyDate[]): Dataset {
  if (dates.length === 0) return dataset;
  return { ...dataset, keyDates: [...dataset.keyDates, ...dates.map(asKeyDate)] };
}
