import { acceptedEncoding } from './encoding';
import type { Payload } from './payload';

export type Caching = 'revalidate' | 'immutable' | 'never';

const cacheControl: Record<Caching, string> = {
  revalidate: 'no-cache',
  immutable: 'public, max-age=31536000, immutable',
  never: 'no-store',
};

export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const strong = (text: string) => text.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((one) => strong(one) === strong(tag));
}

export function notModified(tag: string, caching: Caching): Response {
  return new Response(null, {
    status: 304,
    headers: { ETag: tag, 'Cache-Control': cacheControl[caching], Vary: 'Accept-Encoding' },
  });
}

/** Status 200. Never compressed: a strong tag identifies these exact bytes. */
export function sendRecord(record: object, tag: string): Response {
  return new Response(JSON.stringify(record), {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': cacheControl.revalidate,
      Vary: 'Accept-Encoding',
      ETag: tag,
    },
  });
}

/**
 * Status 200, compressed if the request allows it. `tag` must be weak, because it is the same for
 * all encodings.
 */
export async function send(
  request: Request,
  payload: Payload,
  caching: Caching,
  tag: string | null,
): Promise<Response> {
  const encoding = payload.compressible
    ? acceptedEncoding(request.headers.get('Accept-Encoding') ?? undefined)
    : 'identity';
  const body = await payload.encoded(encoding);
  return new Response(body, {
    headers: {
      'Content-Type': payload.type,
      'Content-Length': String(body.length),
      'Cache-Control': cacheControl[caching],
      Vary: 'Accept-Encoding',
      ...(tag === null ? {} : { ETag: tag }),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
  });
}
