import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address that a request comes from, empty if it has no connection. With `header` it is the last address in that header, which
 * the nearest proxy added: what stands before it the client may have written itself.
 */
export function clientAddress(c: Context, header: string | null): string {
  const named = header === null ? undefined : c.req.header(header)?.split(',').at(-1)?.trim();
  if (named) return named;
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '';
}
