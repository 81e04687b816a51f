import { beforeEach, describe, expect, test } from 'vitest';
import { aConnection } from './testing/a-connection';

let clock: ReturnType<typeof aConnection>['clock'];
let sources: ReturnType<typeof aConnection>['sources'];
let messages: ReturnType<typeof aConnection>['messages'];
let connection: ReturnType<typeof aConnection>['connection'];
let lines: ReturnType<typeof aConnection>['lines'];
let waits: ReturnType<typeof aConnection>['waits'];

beforeEach(() => {
  ({ clock, sources, messages, connection, lines, waits } = aConnection());
});

const events = () => messages.filter((one) => one.kind === 'event');
const history = '0123456789ab';
const passedOn = () => events().map(({ name, id }) => (id === null ? name : id));

describe('what it hears', () => {
  test('is handed on by name, id and text, the line open with it', () => {
    sources.last.beat(6);
    sources.last.send('attack', '{"a":1}', `${history}.7`);
    sources.last.send('correction', '{"b":2}', '8');
    expect(events().slice(1)).toEqual([
      { kind: 'event', name: 'attack', id: 7, history, text: '{"a":1}', agoMs: 0 },
      { kind: 'event', name: 'correction', id: 8, history: null, text: '{"b":2}', agoMs: 0 },
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
    clock.pass(2000);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream', '/api/stream?after=41']);
  });

  test('after the place of the first heartbeat where no event came', () => {
    sources.last.beat(40);
    sources.last.fail();
    clock.pass(1000);
    sources.last.beat(39);
    sources.last.fail();
    clock.pass(2000);
    expect(sources.urls.slice(1)).toEqual(['/api/stream?after=40', '/api/stream?after=40']);
  });

  test('waits 1, 2, 4 … 15 s at least, however often it fails', () => {
    expect(waits(7)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(sources.openOnes).toBe(1);
  });

  test('waits twice as long where chance says so, never over 30 s', () => {
    expect(aConnection(1).waits(6)).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test('counts from the start again once the line stood from one heartbeat to the next', () => {
    waits(4);
    sources.last.beat(1);
    clock.pass(15_000);
    sources.last.beat(1);
    expect(waits(2)).toEqual([1000, 2000]);
  });

  test('a server that greets and hangs up is asked ever more seldom', () => {
    const seen = Array.from({ length: 6 }, (_, index) => {
      sources.last.beat(index);
      sources.last.send('attack', '{}', String(100 + index));
      clock.pass(14_000);
      return waits(1)[0];
    });
    expect(seen).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
  });

  test.each([
    ['every second', 1, 1000],
    ['once a day', 86_400, 300_000],
  ])('it stands after as long as the server says: %s', (_what, every, ms) => {
    waits(3);
    sources.last.beat(1, every);
    clock.pass(ms - 100);
    expect(waits(1)).toEqual([8000]);
    sources.last.beat(1, every);
    clock.pass(ms);
    expect(waits(1)).toEqual([1000]);
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

describe('without a slot', () => {
  let isFree: boolean;
  beforeEach(() => {
    isFree = false;
    const slot = { hold: () => isFree, release: () => undefined };
    ({ clock, sources, messages, connection, lines } = aConnection(0, slot));
  });

  test('it asks again when the next heartbeat would come, and holds nothing between', () => {
    sources.last.beat(6, 10);
    clock.pass(500);
    expect(sources.openOnes).toBe(0);
    clock.pass(9_900);
    expect(sources.urls).toHaveLength(1);
    clock.pass(100);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream?after=6']);
    expect(lines().map(({ line }) => line)).toEqual(['opening', 'open']);
  });

  test('it asks every 15 s if heartbeats are seldom', () => {
    sources.last.beat(6, 60);
    clock.pass(15_500);
    expect(sources.urls).toHaveLength(2);
  });

  test('it takes what came meanwhile before it closes, however much comes', () => {
    sources.last.beat(6);
    clock.pass(15_500);
    sources.last.beat(6);
    for (const id of [7, 8, 9]) {
      clock.pass(150);
      expect(sources.openOnes).toBe(1);
      sources.last.send('attack', '{}', `${id}`);
    }
    clock.pass(50);
    expect(sources.openOnes).toBe(0);
    expect(passedOn()).toEqual(['heartbeat', 'heartbeat', 7, 8, 9]);
    clock.pass(15_000);
    expect(sources.urls.at(-1)).toBe('/api/stream?after=9');
  });

  test('a server that is gone is said, and asked again', () => {
    sources.last.beat(6);
    clock.pass(15_500);
    sources.last.fail();
    expect(connection.state().line).toBe('lost');
    clock.pass(2000);
    sources.last.beat(6);
    expect(connection.state().line).toBe('open');
  });

  test('it holds the stream once a slot is free, and lets go when the slot is lost', () => {
    sources.last.beat(6);
    isFree = true;
    clock.pass(15_500);
    sources.last.beat(6);
    clock.pass(20_000);
    expect(sources.openOnes).toBe(1);
    isFree = false;
    clock.pass(1000);
    sources.last.beat(6);
    clock.pass(500);
    expect(sources.openOnes).toBe(0);
  });
});
