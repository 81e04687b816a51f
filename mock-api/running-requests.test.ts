import { EventEmitter } from 'node:events';
import { expect, it, onTestFinished, vi } from 'vitest';
import { runningRequests } from './running-requests';

/** A server without a socket: what is asked of it, and answered. */
function inHand() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const server = new EventEmitter();
  let isClosing = false;
  const running = runningRequests(Object.assign(server), () => isClosing);
  return {
    running,
    close: () => {
      isClosing = true;
    },
    ask() {
      const response = Object.assign(new EventEmitter(), { setHeader: vi.fn() });
      server.emit('request', {}, response);
      return response;
    },
  };
}

it('waits for all that run, and no longer', async () => {
  const { running, ask } = inHand();
  await running.finished(5_000);
  const [one, two] = [ask(), ask()];
  const over = vi.fn();
  const waiting = running.finished(5_000).then(over);
  one.emit('close');
  await vi.advanceTimersByTimeAsync(4_999);
  expect(over).not.toHaveBeenCalled();
  two.emit('close');
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

it('waits no longer than the given time', async () => {
  const { running, ask } = inHand();
  ask();
  const over = vi.fn();
  running.finished(5_000).then(over);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalledOnce();
});

it('lets a connection end with its answer once the server is closing', () => {
  const { close, ask } = inHand();
  expect(ask().setHeader).not.toHaveBeenCalled();
  close();
  expect(ask().setHeader).toHaveBeenCalledWith('Connection', 'close');
});
