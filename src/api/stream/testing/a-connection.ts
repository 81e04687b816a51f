import { Connection } from '../connection';
import type { LineMessage, StreamMessage } from '../messages';
import type { StreamSlot } from '../stream-slot';
import { FakeClock } from './fake-clock';
import { FakeSources } from './fake-sources';

export function aConnection(random = 0, slot?: StreamSlot) {
  const clock = new FakeClock();
  const sources = new FakeSources();
  const messages: StreamMessage[] = [];
  const { now, wallNow, setTimer } = clock;
  const connection = new Connection(
    { open: sources.open, now, wallNow, setTimer, random: () => random },
    (message) => messages.push(message),
    slot,
  );
  connection.start();
  return {
    clock,
    sources,
    messages,
    connection,
    lines: (): LineMessage[] => messages.filter((one) => one.kind === 'line'),
    waits: (count: number): number[] =>
      Array.from({ length: count }, () => {
        const opened = sources.all.length;
        const since = clock.now();
        sources.last.fail();
        clock.pass(0);
        while (sources.all.length === opened) clock.pass(100);
        return clock.now() - since;
      }),
  };
}
