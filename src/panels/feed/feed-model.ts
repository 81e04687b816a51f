import type { Statement } from '../../domain/records';
import type { FeedFilter } from './feed-filter';
import type { Search } from './search';

export function feedOf(
  onRecord: readonly Statement[],
  filter: FeedFilter,
  { matches }: Pick<Search, 'matches'>,
): readonly Statement[] {
  const { from, to, organisation, kind, target, deadline } = filter;
  return onRecord.filter(
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

export interface FeedOptions {
  readonly organisations: readonly string[];
  readonly deadlines: readonly string[];
}

export function feedOptions(onRecord: readonly Statement[]): FeedOptions {
  const [organisations, deadlines] = [new Set<string>(), new Set<string>()];
  for (const { organisation, deadline } of onRecord) {
    if (organisation !== null) organisations.add(organisation);
    if (deadline !== null) deadlines.add(deadline);
  }
  return { organisations: [...organisations], deadlines: [...deadlines] };
}
