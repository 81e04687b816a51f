import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { addressKey, clientAddress } from './client-address';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:56789', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:c000:201', '192.0.2.1'],
  ['[::ffff:192.0.2.1]:56789', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::7]', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::7]:443', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::6', '2001:db8:1:3::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['1::', '1:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['', ''],
])('counts %j for %j', (named, key) => {
  expect(addressKey(named)).toBe(key);
});

it.each([
  [null, '198.51.100.7', '192.0.2.9'],
  ['X-Forwarded-For', '198.51.100.7, 192.0.2.1:40', '192.0.2.1'],
  ['X-Forwarded-For', '', '192.0.2.9'],
  ['X-Real-IP', '198.51.100.7', '192.0.2.9'],
])('with the setting %j and the header %j a request comes from %s', async (header, sent, from) => {
  const app = new Hono();
  app.get('/', (c) => c.text(clientAddress(c, header)));
  const socket = { remoteAddress: '::ffff:192.0.2.9', remotePort: 4, remoteFamily: 'IPv6' };
  const env = { incoming: { socket } };
  const answer = await app.request('/', { headers: { 'X-Forwarded-For': sent } }, env);
  expect(await answer.text()).toBe(from);
});
