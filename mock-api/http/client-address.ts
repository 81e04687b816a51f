import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * What tells one client of a request from another: its `addressKey`, empty if the request has no connection. With `header` it is
 * that of the last address in that header, which the nearest proxy added: what stands before it the client may have written
 * itself. A request without that header counts for the address of its connection.
 */
export function clientAddress(c: Context, header: string | null): string {
  const named = header === null ? undefined : c.req.header(header)?.split(',').at(-1)?.trim();
  if (named) return addressKey(named);
  return c.env?.incoming ? addressKey(getConnInfo(c).remote.address ?? '') : '';
}

/**
 * An address without port and brackets. Of IPv6 the first 64 bits, because one client has all addresses that begin with them,
 * unless it stands for an address of IPv4. What is no address stays as it is.
 */
export function addressKey(named: string): string {
  const inBrackets = /^\[(.*)\](?::\d+)?$/.exec(named)?.[1];
  const address = inBrackets ?? /^([^:]+):\d+$/.exec(named)?.[1] ?? named;
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const first = groups.slice(0, 4).join(':');
  if (first !== '0:0:0:0' || groups[4] !== '0' || groups[5] !== 'ffff') return `${first}::/64`;
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((two) => [two >> 8, two & 255])
    .join('.');
}

/** Its eight groups in hexadecimal, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  // The URL writes an IPv4 address at the end as two groups. It takes no zone ("%eth0").
  const { hostname } = new URL(`http://[${address.replace(/%.*/, '')}]`);
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  return [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
}
