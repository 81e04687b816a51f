import { beforeEach, describe, expect, test } from 'vitest';
import { Connection } from './connection';
import type { LineMessage, StreamMessage } from './messages';
import { FakeClock } from './testing/fake-clock';
import { FakeSources } from './testing/fake-sources';

let clock: FakeClock;
let sources: FakeSources;
let messages: StreamMessage[];
let connection: Connection;

beforeEach(() => {
  clock = new FakeClock();
  sources = new FakeSources();
  messages = [];
  const { now, wallNow, setTimer, random } = clock;
  const deps = { open: sources.open, now, wallNow, setTimer, random };
  connection = new Connection(deps, (message) => messages.push(message));
  connection.start();
});

const lines = (): LineMessage[] => messages.filter((one) => one.kind === 'line');
const events = () => messages.filter((one) => one.kind === 'event');
const passedOn = () => events().map(({ name, id }) => (id === null ? name : id));

/** Fails `count` times, and says after how many milliseconds each attempt came. */
function waits(count: number): number[] {
  return Array.from({ length: count }, () => {
    const opened = sources.all.length;
    const since = clock.now();
    sources.last.fail();
    while (sources.all.length === opened) clock.pass(100);
    return clock.now() - since;
  });
}

describe('what it hears', () => {
  test('is handed on by name, id and text, the line open with it', () => {
    sources.last.beat(6);
    sources.last.send('attack', '{"a":1}', '7');
    sources.last.send('correction', '{"b":2}', '8');
    expect(events().slice(1)).toEqual([
      { kind: 'event', name: 'attack', id: 7, text: '{"a":1}', agoMs: 0 },
      { kind: 'event', name: 'correction', id: 8, text: '{"b":2}', agoMs: 0 },
    ]);
    expect(lines().map(({ line }) => line)).toEqual(['opening', 'open']);
  });

  test('a heartbeat has no id, though the browser repeats the last one with it', () => {
    sources.last.send('statement', '{}', '7');
    sources.last.send('heartbeat', '{}', '7');
    expect(passedOn()).toEqual([7, 'heartbeat']);
  });

  test.each(['', 'x', '-1', '1.5', '99999999999999999999'])('an id that is none: "%s"', (id) => {
    sources.last.send('attack', '{}', id);
    expect(events()).toMatchObject([{ name: 'attack', id: null }]);
  });

  test('an event that was handed on is not handed on again', () => {
    sources.last.send('attack', '{}', '7');
    sources.last.fail();
    clock.pass(1000);
    for (const id of ['6', '7', '8', '8']) sources.last.send('attack', '{}', id);
    expect(passedOn()).toEqual([7, 8]);
  });

  test('a snapshot sets the position back where the server has lost events', () => {
    sources.last.send('attack', '{}', '500');
    sources.last.send('snapshot', '{}', '10');
    sources.last.send('attack', '{}', '11');
    expect(passedOn()).toEqual([500, 10, 11]);
    expect(connection.state().position).toBe(11);
  });

  test('a closed source says nothing any more', () => {
    const [first] = sources.all;
    first?.fail();
    first?.send('attack', '{}', '7');
    first?.fail();
    expect(events()).toEqual([]);
    expect(lines()).toHaveLength(2);
  });
});

describe('coming back', () => {
  test('first without a place, then after the last event', () => {
    sources.last.fail();
    clock.pass(1000);
    sources.last.send('attack', '{}', '41');
    sources.last.beat(41);
    sources.last.fail();
    clock.pass(1000);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream', '/api/stream?after=41']);
  });

  test('after the place of the first heartbeat where no event came', () => {
    sources.last.beat(40);
    sources.last.fail();
    clock.pass(1000);
    sources.last.beat(39);
    sources.last.fail();
    clock.pass(1000);
    expect(sources.urls.slice(1)).toEqual(['/api/stream?after=40', '/api/stream?after=40']);
  });

  test('waits 1, 2, 4 … 30 s, at most, however often it fails', () => {
    expect(waits(8)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(sources.openOnes).toBe(1);
  });

  test('waits half of that where chance says so', () => {
    const halved = new FakeSources();
    const deps = { ...clock, open: halved.open, random: () => 0 };
    new Connection(deps, (message) => messages.push(message)).start();
    halved.last.fail();
    expect(messages.at(-1)).toMatchObject({ line: 'lost', retryInMs: 500 });
    clock.pass(499);
    expect(halved.all).toHaveLength(1);
    clock.pass(1);
    expect(halved.all).toHaveLength(2);
  });

  test('counts from the start again once something was heard', () => {
    waits(4);
    sources.last.beat(1);
    expect(waits(2)).toEqual([1000, 2000]);
  });

  test('says when it tries again, and that it does', () => {
    sources.last.beat(3);
    clock.pass(4000);
    sources.last.fail();
    expect(lines().at(-1)).toEqual({
      kind: 'line',
      line: 'lost',
      retryInMs: 1000,
      heardMsAgo: 4000,
      position: 3,
    });
    clock.pass(400);
    expect(connection.state()).toMatchObject({ line: 'lost', retryInMs: 600, heardMsAgo: 4400 });
    clock.pass(600);
    expect(lines().at(-1)).toMatchObject({ line: 'opening', retryInMs: null });
  });
});

describe('a line on which nothing comes', () => {
  test.each([
    ['every 15 s', 15, 35_000],
    ['every 5 s', 5, 15_000],
    ['every 2 s', 2, 5000],
    ['every half second', 0.5, 2000],
    ['once a day', 86_400, 605_000],
  ])('counts as broken after two heartbeats and a little: %s', (_what, every, quiet) => {
    sources.last.beat(9, every);
    clock.pass(quiet);
    expect(sources.all).toHaveLength(1);
    clock.pass(1000);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream?after=9']);
    expect(sources.all[0]?.isClosed).toBe(true);
    expect(lines().at(-1)).toMatchObject({ line: 'opening' });
  });

  test('goes on as long as something comes', () => {
    for (let id = 1; id < 20; id += 1) {
      clock.pass(30_000);
      sources.last.send('attack', '{}', String(id));
    }
    expect(sources.all).toHaveLength(1);
  });

  test('a server that takes connections and says nothing is not asked in a rush', () => {
    sources.last.beat(9, 0.5);
    clock.pass(60_000);
    expect(sources.all.length).toBeGreaterThan(3);
    expect(sources.all.length).toBeLessThan(10);
    expect(sources.openOnes).toBeLessThanOrEqual(1);
  });

  test('a heartbeat that says nothing usable changes nothing', () => {
    for (const text of ['', '[]', 'null', '{"everySeconds":"x"}', '{"everySeconds":0}']) {
      sources.last.send('heartbeat', text);
    }
    clock.pass(35_000);
    expect(sources.all).toHaveLength(1);
    expect(connection.state().position).toBeNull();
  });
});

describe('sleep', () => {
  test('it opens anew on waking, and what it heard is as old as it is', () => {
    sources.last.beat(9);
    clock.pass(2500);
    clock.sleep(3_600_000);
    clock.pass(1000);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream?after=9']);
    expect(lines().at(-1)).toMatchObject({ line: 'opening', heardMsAgo: 3_603_000 });
    clock.pass(10_000);
    expect(sources.all).toHaveLength(2);
  });

  test('it waits no longer for its next attempt', () => {
    waits(5);
    sources.last.fail();
    clock.sleep(60_000);
    clock.pass(1000);
    expect(sources.openOnes).toBe(1);
    expect(waits(1)).toEqual([1000]);
  });

  test.each([4000, -4000])('a clock that is set by %d ms is no sleep', (ms) => {
    sources.last.beat(9);
    clock.sleep(ms);
    clock.pass(2000);
    expect(sources.all).toHaveLength(1);
  });
});

describe('stopped', () => {
  test.each([
    ['while open', () => sources.last.beat(7)],
    [
      'while lost',
      () => {
        sources.last.beat(7);
        sources.last.fail();
      },
    ],
  ])('%s, it holds nothing and says nothing; started again it goes on', (_what, before) => {
    before();
    connection.stop();
    expect([sources.openOnes, clock.waiting]).toEqual([0, 0]);
    const said = messages.length;
    clock.pass(100_000);
    expect(messages).toHaveLength(said);
    connection.start();
    connection.start();
    expect(sources.urls).toEqual(['/api/stream', '/api/stream?after=7']);
  });
});
