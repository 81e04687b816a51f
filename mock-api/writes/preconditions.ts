import { ProblemError } from '../http/problem';
import { recordTag } from '../http/record-tag';
import { matchesTag } from '../http/send';
import type { Draft } from '../store/store';

/**
 * Adds If-Match and If-None-Match to a draft of a next version (RFC 9110, section 13). Throws a
 * problem (428) if neither `version` nor If-Match says which version precedes it.
 */
export function withPreconditions(draft: Draft, headers: Headers): Draft {
  const match = headers.get('If-Match') ?? undefined;
  const noneMatch = headers.get('If-None-Match') ?? undefined;
  if (draft.body.version === undefined && match === undefined) {
    throw new ProblemError(
      428,
      'Say which version this one follows: send "version", the number after the last one, or If-Match with the ETag of the version that you read.',
    );
  }
  return {
    ...draft,
    onlyIf: (last, isSame) => {
      const tag = recordTag(last);
      // A client that repeats a write because it lost the answer still has the tag of the version
      // before.
      const isMatch = match === undefined || isSame || listsTag(match, tag);
      return isMatch && !matchesTag(noneMatch, tag);
    },
  };
}

/** Throws a problem (400) for preconditions of a first version, because no version precedes it. */
export function refusePreconditions(headers: Headers): void {
  for (const name of ['If-Match', 'If-None-Match']) {
    if (!headers.has(name)) continue;
    throw new ProblemError(
      400,
      `POST writes first versions, which follow no other: leave ${name} out. To correct a record, send PUT with ${name} to its own address. An id that is there already is refused with 409 in any case.`,
    );
  }
}

function listsTag(header: string, tag: string): boolean {
  const tags: readonly string[] = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return header.trim() === '*' || tags.includes(tag);
}
