import { createHash } from 'node:crypto';
import { limits } from '../../src/api/contract';
import { ProblemError } from '../http/problem';
import type { IdempotencyKey } from '../store/store';

/**
 * The key in the header Idempotency-Key, null where there is none. Throws a problem of status 400 where
 * it is empty, too long, or holds anything but the visible characters of ASCII.
 */
export function readKey(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (header.length > limits.idempotencyKey || !/^[!-~]+$/.test(header)) {
    throw new ProblemError(
      400,
      `The Idempotency-Key must be 1 to ${limits.idempotencyKey} ASCII characters without spaces.`,
    );
  }
  return header;
}

/** A key together with what it stands for: the method, the path and the very bytes of the body. */
export function keyFor(
  key: string,
  method: string,
  path: string,
  body: Uint8Array,
): IdempotencyKey {
  const hash = createHash('sha256').update(`${method} ${path}\n`).update(body);
  return { key, fingerprint: hash.digest('base64url') };
}
