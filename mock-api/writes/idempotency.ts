import { createHash } from 'node:crypto';
import { limits } from '../../src/api/contract';
import { ProblemError } from '../http/problem';
import type { IdempotencyKey } from '../store/store';

/** Throws a problem (400) if the key is empty, too long, or not visible ASCII. */
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

export function keyFor(
  key: string,
  method: string,
  path: string,
  body: Uint8Array,
): IdempotencyKey {
  const hash = createHash('sha256').update(`${method} ${path}\n`).update(body);
  return { key, fingerprint: hash.digest('base64url') };
}
