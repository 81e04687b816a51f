import { beforeEach, expect, test } from 'vitest';
import { Hub } from './hub';
import type { EventMessage, LineMessage, StreamMessage } from './messages';

const open: LineMessage = {
  kind: 'line',
  line: 'open',
  retryInMs: null,
  heardMsAgo: 0,
  position: 7,
};
const heartbeat: EventMessage = {
  kind: 'event',
  name: 'heartbeat',
  id: null,
  history: null,
  text: '{}',
  agoMs: 0,
};
const attack: EventMessage = { ...heartbeat, name: 'attack', id: 7 };

let report: (message: StreamMessage) => void;
let state: LineMessage;
let calls: string[];
let now: number;
let hub: Hub;

beforeEach(() => {
  state = open;
  calls = [];
  now = 1000;
  hub = new Hub({
    connect: (listener) => {
      report = listener;
      return {
        start: () => calls.push('start'),
        stop: () => calls.push('stop'),
        state: () => state,
      };
    },
    now: () => now,
  });
});

/** A page that keeps what it was told. */
function aPage() {
  const told: StreamMessage[] = [];
  return { told, postMessage: (message: StreamMessage) => told.push(message) };
}

test('the connection is open while a page listens', () => {
  const [one, other] = [aPage(), aPage()];
  expect(calls).toEqual([]);
  hub.join(one);
  hub.join(other);
  hub.join(one);
  hub.leave(one);
  hub.leave(one);
  expect(calls).toEqual(['start']);
  hub.leave(other);
  hub.leave(other);
  expect(calls).toEqual(['start', 'stop']);
  hub.join(one);
  expect(calls).toEqual(['start', 'stop', 'start']);
});

test('every page that listens is told everything once', () => {
  const [one, other, third] = [aPage(), aPage(), aPage()];
  for (const page of [one, other, third, one]) hub.join(page);
  hub.leave(third);
  for (const page of [one, other, third]) page.told.length = 0;
  report(attack);
  expect([one.told, other.told, third.told]).toEqual([[attack], [attack], []]);
});

test('a page that joins is told the last heartbeat, with its age, and how the line stands', () => {
  hub.join(aPage());
  report(heartbeat);
  report(attack);
  now += 4000;
  const late = aPage();
  hub.join(late);
  expect(late.told).toEqual([{ ...heartbeat, agoMs: 4000 }, open]);
});

test('of a line that is lost it is told that alone: the heartbeat may no longer hold', () => {
  hub.join(aPage());
  report(heartbeat);
  state = { ...open, line: 'lost', retryInMs: 900 };
  const late = aPage();
  hub.join(late);
  expect(late.told).toEqual([state]);
});

test('the heartbeat of a connection that was closed is told to nobody', () => {
  const page = aPage();
  hub.join(page);
  report(heartbeat);
  hub.leave(page);
  hub.join(aPage());
  const late = aPage();
  hub.join(late);
  expect(late.told).toEqual([open]);
});
