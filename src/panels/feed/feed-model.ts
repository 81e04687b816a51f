import type { Directory } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import type { FeedFilter } from './feed-filter';

/** The statements that match the filter, in the same order. */
export function feedOf(
  standing: readonly Statement[],
  filter: FeedFilter,
  actors: Directory['actors'],
): readonly Statement[] {
  const { from, to, organisation, kind, target, deadline } = filter;
  const matches = matcherOf(filter.q, actors);
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

/**
 * Searches the texts of a statement, and all names of its speaker, organisation and channel. An empty `q`
 * matches everything.
 */
function matcherOf(q: string, actors: Directory['actors']): (statement: Statement) => boolean {
  if (q === '') return () => true;
  // A case-insensitive expression avoids a lower-case copy of every text.
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
