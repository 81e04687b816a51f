import { createHash, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../http/problem';
import { type WrongTokens, wrongTokens } from './wrong-tokens';

/** What a request says of who sends it. */
export interface Sender {
  /** The header Authorization. */
  readonly authorization: string | undefined;
  /** Where the request comes from; one that cannot be known is one of its own. */
  readonly address: string;
  /** When, in milliseconds. */
  readonly at: number;
}

/**
 * Lets those pass who send `expected` as a bearer token, always; null lets nobody pass.
 *
 * What it returns throws a problem: 403 where there is no token to have, 401 where none or a wrong one
 * is sent, 429 instead after too many wrong ones. A request without a token is not counted as wrong: any
 * page in a browser can send one. The right token passes from an address that has to wait too: behind
 * a proxy all have the same one, and whoever guesses there must not keep the others out.
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

/** Hashes have one length, so that comparing them takes the same time whatever was sent. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function unauthorized(detail: string, error: string): ProblemError {
  return new ProblemError(401, detail, {
    headers: { 'WWW-Authenticate': `Bearer realm="Deadline Watch"${error}` },
  });
}
