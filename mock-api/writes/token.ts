import { createHash, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../http/problem';
import { type WrongTokens, wrongTokens } from './wrong-tokens';

export interface Sender {
  readonly authorization: string | undefined;
  readonly address: string;
  /** In milliseconds. */
  readonly at: number;
}

/**
 * Accepts this bearer token; null disables writing.
 *
 * The returned function throws a problem: 403 if writing is disabled, 401 for a missing or wrong
 * token, 429 after too many wrong ones. A missing token does not count as wrong, because any web
 * page can make a browser send one. The right token always passes, also from a limited address:
 * behind a proxy all clients share one.
 */
export function tokenGuard(
  expected: string | null,
  wrong: WrongTokens = wrongTokens(),
): (sender: Sender) => void {
  if (expected === null) {
    return () => {
      throw new ProblemError(
        403,
        'This server is read-only because it was started without a token. Set API_TOKEN, restart it, and send "Authorization: Bearer <API_TOKEN>".',
      );
    };
  }
  const hash = hashOf(expected);
  return ({ authorization, address, at }) => {
    const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) {
      throw unauthorized('Send "Authorization: Bearer <API_TOKEN>".', '');
    }
    if (timingSafeEqual(hashOf(token), hash)) return;
    const seconds = wrong.wait(address, at);
    if (seconds > 0) {
      throw new ProblemError(
        429,
        `Too many failed attempts with a wrong token. Try again in ${seconds} s.`,
        {
          headers: { 'Retry-After': String(seconds) },
        },
      );
    }
    wrong.add(address, at);
    throw unauthorized('The token is not the API_TOKEN of this server.', ', error="invalid_token"');
  };
}

/** Hashed, so that the comparison takes the same time for tokens of any length. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function unauthorized(detail: string, error: string): ProblemError {
  return new ProblemError(401, detail, {
    headers: { 'WWW-Authenticate': `Bearer realm="Deadline Watch"${error}` },
  });
}
