import { type Day, dayLimits, parseDay } from '../../domain/day';
import {
  type CleanLabel,
  cleanLabel,
  type OwnKeyDate,
  ownKeyDateLimits,
} from '../../domain/own-key-dates';
import type { KeyDateKind } from '../../domain/records';
import { integer } from '../../format/bound';
import { monthDayYear } from '../../format/day';

export interface OwnDateDraft {
  readonly label: string;
  readonly on: string;
  readonly kind: KeyDateKind;
}

export type CheckedDraft =
  | { readonly kind: 'right'; readonly date: OwnKeyDate }
  | { readonly kind: 'wrong'; readonly field: 'label' | 'on'; readonly why: string };

const wrong = (field: 'label' | 'on', why: string) => ({ kind: 'wrong', field, why }) as const;

function errorWords(clean: Extract<CleanLabel, { kind: 'wrong' }>): string {
  switch (clean.fault) {
    case 'empty':
      return 'A key date needs a name.';
    case 'unseen':
      return 'The name contains invisible characters, such as tabs or line breaks.';
    case 'noLetter':
      return 'The name needs a letter or a number.';
    case 'tooLong':
      return `The name has ${integer(clean.length)} characters; the limit is ${ownKeyDateLimits.label}.`;
  }
}

/** Invalid also if the same name exists on that day. */
export function checkDraft(draft: OwnDateDraft, others: readonly OwnKeyDate[]): CheckedDraft {
  const clean = cleanLabel(draft.label);
  const on: Day | null = parseDay(draft.on);
  if (clean.kind === 'wrong') return wrong('label', errorWords(clean));
  const { label } = clean;
  if (on === null) {
    return wrong(
      'on',
      `Enter a day from ${monthDayYear(dayLimits.first)} to ${monthDayYear(dayLimits.last)}.`,
    );
  }
  if (others.some((other) => other.on === on && other.label === label)) {
    return wrong('label', `“${label}” already exists on this day.`);
  }
  return { kind: 'right', date: { label, on, kind: draft.kind } };
}
