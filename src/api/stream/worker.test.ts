import { afterEach, expect, test, vi } from 'vitest';
import type { StreamMessage } from './messages';
import { FakeSources } from './testing/fake-sources';

const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.unstubAllGlobals();
});

test('pages that say hello share one stream; the last goodbye closes it', async () => {
  const sources = new FakeSources();
  let connected: (event: Event) => void = () => {};
  vi.stubGlobal('self', { name: 'https://example.org/watch/' });
  vi.stubGlobal('EventSource', function open(url: URL) {
    return sources.open(url.href);
  });
  vi.stubGlobal('addEventListener', (_type: string, listener: (event: Event) => void) => {
    connected = listener;
  });
  await import('./worker');

  const join = () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const told: StreamMessage[] = [];
    port1.onmessage = ({ data }) => told.push(data);
    connected(new MessageEvent('connect', { ports: [port2] }));
    port1.postMessage('hello');
    return { port: port1, told };
  };
  connected(new Event('connect'));

  const one = join();
  await vi.waitFor(() => expect(one.told).toMatchObject([{ kind: 'line', line: 'opening' }]));
  const other = join();
  await vi.waitFor(() => expect(other.told).toHaveLength(1));
  sources.last.beat(3);
  sources.last.send('attack', '{"a":1}', '4');
  const event = { kind: 'event', name: 'attack', id: 4, text: '{"a":1}' };
  for (const { told } of [one, other]) {
    await vi.waitFor(() => expect(told).toContainEqual(expect.objectContaining(event)));
  }
  const stream = 'https://example.org/watch/api/stream';
  expect(sources.urls).toEqual([stream]);

  one.port.postMessage('bye');
  other.port.postMessage('bye');
  await vi.waitFor(() => expect(sources.openOnes).toBe(0));
  one.port.postMessage('hello');
  await vi.waitFor(() => expect(sources.urls).toEqual([stream, `${stream}?after=4`]));
  one.port.postMessage('bye');
  await vi.waitFor(() => expect(sources.openOnes).toBe(0));
});
