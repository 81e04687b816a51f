import { ProblemError } from '../http/problem';

/** Throws a problem of status 415 unless the headers announce JSON, as UTF-8 and not compressed. */
export function requireJson(headers: Headers): void {
  const type = headers.get('Content-Type') ?? '';
  if (!/^application\/json *(; *charset="?utf-8"? *)?$/i.test(type.trim())) {
    throw new ProblemError(415, 'Send the body as "Content-Type: application/json".', {
      headers: { 'Accept-Post': 'application/json' },
    });
  }
  const encoding = headers.get('Content-Encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') {
    throw new ProblemError(415, 'Send the body without a Content-Encoding.');
  }
}

/**
 * The bytes of a body. Throws a problem of status 413 where there are more than `limit`, whatever
 * Content-Length says: no more is taken in than what shows it. One of 400 where the rest never came.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > limit) throw tooLong(limit);
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw new ProblemError(400, 'The body did not arrive as a whole.');
    });
    if (done) break;
    length += value.length;
    if (length > limit) {
      // Not waited for: the answer does not depend on it.
      reader.cancel().catch(() => undefined);
      throw tooLong(limit);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

function tooLong(limit: number): ProblemError {
  // The rest of the body may still be on its way: the connection cannot be used again.
  return new ProblemError(413, `The body is longer than ${limit} bytes.`, {
    headers: { Connection: 'close' },
  });
}
