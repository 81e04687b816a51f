import type { Directory } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import type { FeedFilter } from './feed-filter';

/** Those of the statements that pass the filter, in the order they are in. */
export function feedOf(
  standing: readonly Statement[],
  filter: FeedFilter,
  actors: Directory['actors'],
): readonly Statement[] {
  const { from, to, organisation, kind, target, deadline } = filter;
  const says = saying(filter.q, actors);
  return standing.filter(
    (one) =>
      (from === null || one.saidOn.end >= from) &&
      (to === null || one.saidOn.start <= to) &&
      (organisation === null || one.organisation === organisation) &&
      (kind === null || one.kind === kind) &&
      (target === null || one.targets.includes(target)) &&
      (deadline === null || one.deadline === deadline) &&
      says(one),
  );
}

/** Looks for `q` in what a statement says, and in all names of those who speak and publish it. */
function saying(q: string, actors: Directory['actors']): (statement: Statement) => boolean {
  if (q === '') return () => true;
  // Without regard to case and without a copy of every text in small letters.
  const wanted = new RegExp(q.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'iu');
  const has = (text: string | null) => text !== null && wanted.test(text);
  const named = new Set<string | null>();
  for (const { id, name, aliases } of actors.values()) {
    if ([name, ...aliases].some(has)) named.add(id);
  }
  return ({ gist, quote, condition, role, speaker, organisation, channel }) =>
    [speaker, organisation, channel].some((id) => named.has(id)) ||
    [gist, quote, condition, role].some(has);
}

/** What the feed can be narrowed to: ids, in no particular order. */
export interface FeedOptions {
  readonly organisations: readonly string[];
  readonly deadlines: readonly string[];
}

/** The organisations that some of the statements are for, and the key dates they refer to. */
export function feedOptions(standing: readonly Statement[]): FeedOptions {
  const [organisations, deadlines] = [new Set<string>(), new Set<string>()];
  for (const { organisation, deadline } of standing) {
    if (organisation !== null) organisations.add(organisation);
    if (deadline !== null) deadlines.add(deadline);
  }
  return { organisations: [...organisations], deadlines: [...deadlines] };
}
