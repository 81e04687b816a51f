import { ProblemError } from '../http/problem';
import { maxBodyMs } from '../http/time-limits';

/** The part of a too long body that is read and dropped, so that the client gets to the answer. */
const rest = { bytes: 1_000_000, milliseconds: 500 };

/** Throws a problem (415) for other bodies, also compressed ones. */
export function requireJson({ method, headers }: Pick<Request, 'method' | 'headers'>): void {
  const type = headers.get('Content-Type') ?? '';
  if (!/^application\/json *(; *charset="?utf-8"? *)?$/i.test(type.trim())) {
    throw new ProblemError(415, 'Send the body as "Content-Type: application/json".', {
      // HTTP has no such header for PUT.
      headers: method === 'POST' ? { 'Accept-Post': 'application/json' } : {},
    });
  }
  const encoding = headers.get('Content-Encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') {
    throw new ProblemError(415, 'Send the body without a Content-Encoding.');
  }
}

/**
 * The bytes of a body. Throws a problem: 413 if longer than `limit`, even if Content-Length says
 * less; 408 if incomplete after `within` milliseconds; 400 if the client aborts.
 */
export async function readBody(
  request: Request,
  limit: number,
  within = maxBodyMs,
): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return Buffer.of();
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > limit) throw await tooLong(reader, limit);
  const read = await take(reader, { bytes: limit, milliseconds: within });
  switch (read.kind) {
    case 'whole':
      return read.bytes;
    case 'broken':
      throw new ProblemError(400, 'The body is incomplete.');
    case 'late':
      throw closing(408, `The body did not arrive within ${within / 1_000} s.`);
    case 'longer':
      throw await tooLong(reader, limit);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function tooLong(reader: Reader, limit: number): Promise<ProblemError> {
  const over = await take(reader, rest);
  // Not awaited: the answer does not depend on it.
  if (over.kind !== 'whole') reader.cancel().catch(() => undefined);
  return closing(413, `The body is longer than ${limit} bytes.`);
}

type Taken =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'longer' | 'late' | 'broken' };

async function take(reader: Reader, { bytes, milliseconds }: typeof rest): Promise<Taken> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const next = await Promise.race([late, reader.read()]);
      if (next === 'late') return { kind: 'late' };
      if (next.done) return { kind: 'whole', bytes: Buffer.concat(chunks) };
      length += next.value.length;
      if (length > bytes) return { kind: 'longer' };
      chunks.push(next.value);
    }
  } catch {
    return { kind: 'broken' };
  } finally {
    clearTimeout(timer);
  }
}

function closing(status: number, detail: string): ProblemError {
  // Bytes of the body may still arrive, so the connection cannot be reused.
  return new ProblemError(status, detail, { headers: { Connection: 'close' } });
}
