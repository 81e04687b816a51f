import type { Statement } from '../../domain/records';
import type { FeedFilter } from './feed-filter';
import type { Search } from './search';

/** The statements that match the filter and the search for its `q`, in the same order. */
export function feedOf(
  standing: readonly Statement[],
  filter: FeedFilter,
  { matches }: Pick<Search, 'matches'>,
): readonly Statement[] {
  const { from, to, organisation, kind, target, deadline } = filter;
  return standing.filter(
    (one) =>
      (from === null || one.saidOn.end >= from) &&
      (to === null || one.saidOn.start <= to) &&
      (organisation === null || one.organisation === organisation) &&
      (kind === null || one.kind === kind) &&
      (target === null || one.targets.includes(target)) &&
      (deadline === null || one.deadline === deadline) &&
      matches(one),
  );
}

/** Ids in no particular order. */
export interface FeedOptions {
  readonly organisations: readonly string[];
  readonly deadlines: readonly string[];
}

/** The organisations and key dates that at least one of the statements names. */
export function feedOptions(standing: readonly Statement[]): FeedOptions {
  const [organisations, deadlines] = [new Set<string>(), new Set<string>()];
  for (const { organisation, deadline } of standing) {
    if (organisation !== null) organisations.add(organisation);
    if (deadline !== null) deadlines.add(deadline);
  }
  return { organisations: [...organisations], deadlines: [...deadlines] };
}
