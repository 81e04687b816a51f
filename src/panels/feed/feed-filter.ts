import type { CoverageSpan } from '../../domain/coverage';
import type { Day } from '../../domain/day';
import { isolated } from '../../domain/isolated';
import type { StatementKind, Target } from '../../domain/records';
import type { View } from '../../domain/view';

/**
 * The days from `from` to `to`, both included, must overlap those of the statement. Null or an
 * empty text sets no condition.
 */
export interface FeedFilter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly organisation: string | null;
  readonly kind: StatementKind | null;
  readonly target: Target | null;
  readonly deadline: string | null;
  readonly q: string;
}

/**
 * An organisation chosen in the feed replaces the group of the page. The governorate does not apply
 * to statements.
 */
export function feedFilter(view: View): FeedFilter {
  return {
    from: view.from,
    to: view.to,
    organisation: view.organisation ?? view.group,
    kind: view.kind,
    target: view.target,
    deadline: view.deadline,
    q: view.q.trim(),
  };
}

/** Whether the source could have a statement of the period, or of any day up to today without one. */
export function isCovered(
  { from, to }: Pick<FeedFilter, 'from' | 'to'>,
  spans: readonly CoverageSpan[],
  today: Day,
): boolean {
  return spans.some(
    ({ start, end }) =>
      start <= today &&
      (to === null || start <= to) &&
      (from === null || (end >= from && today >= from)),
  );
}

export function noneFound(filter: FeedFilter, covered: boolean): string {
  if (!covered) {
    const hasPeriod = filter.from !== null || filter.to !== null;
    return `No data on statements ${hasPeriod ? 'for these days' : 'by this day'}`;
  }
  if (!narrows(filter)) return 'No statement is on record by this day';
  if (filter.q === '') return 'No statement on record matches these filters';
  const others = narrows({ ...filter, q: '' }) ? ' and matches the other filters' : '';
  return `No statement on record contains “${isolated(filter.q)}”${others}`;
}

export function nothingToFind(q: string): string {
  return `“${isolated(q.trim())}” has no letter or digit, so nothing is looked for.`;
}

/** Begins with a space, to follow another sentence; empty without names. */
export function otherNamesWords([first, second]: readonly string[]): string {
  if (first === undefined) return '';
  return second === undefined
    ? ` Also looks for “${isolated(first)}”.`
    : ` Also looks for other spellings and names, such as “${isolated(first)}”.`;
}

/** Also true if the conditions happen to exclude no statement. */
export function narrows(filter: FeedFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '');
}
