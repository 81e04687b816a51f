import { QueryClient } from '@tanstack/react-query';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anAttack } from '../../domain/testing/records';
import type { CameInSince } from '../came-in-since';
import { followCameIn } from './follow-came-in';
import type { StreamMessage } from './messages';
import { FakeClock } from './testing/fake-clock';
import { FakeServer } from './testing/fake-server';

const queryKey = ['came-in'];

/** A page whose answer shows what `server` has now. */
function follow(server: FakeServer) {
  const clock = new FakeClock();
  const client = new QueryClient();
  const page = () => ({
    items: [],
    nextCursor: null,
    total: 0,
    revision: server.revision,
    history: server.history,
  });
  const answer = vi.fn(async (): Promise<CameInSince> => ({ attacks: page(), statements: page() }));
  client.setQueryDefaults(queryKey, { queryFn: answer });
  client.setQueryData(queryKey, { attacks: page(), statements: page() });
  const onLine = vi.fn();
  let tell: (message: StreamMessage) => void = () => {};
  const stop = followCameIn(client, { current: queryKey }, onLine, {
    subscribe: (listener) => {
      tell = listener;
      return () => {};
    },
    now: clock.now,
    setTimer: clock.setTimer,
    random: () => 0,
  });
  onTestFinished(stop);
  return { tell: (message: StreamMessage) => tell(message), answer, onLine, clock };
}

test('a write that the stream tells of is asked for at once, and shown once', async () => {
  const server = new FakeServer();
  const { tell, answer, clock } = follow(server);
  tell(server.heartbeat());
  expect(answer, 'nothing is new').not.toHaveBeenCalled();
  const written = server.writeAttack(anAttack('late', '2021-12-18'));
  tell(written);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => {
    clock.pass(1000);
    tell(server.heartbeat());
    expect(answer.mock.settledResults).toHaveLength(1);
  });
  clock.pass(60_000);
  expect(answer).toHaveBeenCalledTimes(1);
});

test('what came before the stream began is told by its first heartbeat', async () => {
  const server = new FakeServer();
  const { tell, answer } = follow(server);
  server.writeAttack(anAttack('between', '2021-12-18'));
  tell(server.heartbeat());
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
});

test('the line is told, so that it can be polled without it', () => {
  const { tell, onLine } = follow(new FakeServer());
  const line = { kind: 'line', retryInMs: null, heardMsAgo: 0 } as const;
  tell({ ...line, line: 'open' });
  tell({ ...line, line: 'lost' });
  expect(onLine.mock.calls).toEqual([[true], [false]]);
});
