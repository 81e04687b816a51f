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

const beats = () => messages.filter((one) => one.kind === 'heartbeat');

describe('what it hears', () => {
  test('is handed on, the line open with it', () => {
    sources.last.beat(15, 7);
    sources.last.beat(15, 8);
    expect(beats().map(({ heartbeat }) => heartbeat.revision)).toEqual([7, 8]);
    expect(lines().map(({ line }) => line)).toEqual(['opening', 'open']);
  });

  test.each(['', 'x', '[]', '{}', '{"revision":7}', '{"everySeconds":0}'])(
    'is no open line if it is "%s", which cannot be read',
    (text) => {
      sources.last.send('heartbeat', text);
      expect(beats()).toEqual([]);
      expect(lines().map(({ line }) => line)).toEqual(['opening', 'lost']);
      expect([sources.openOnes, connection.state().heardMsAgo]).toEqual([0, null]);
      clock.pass(0);
      sources.last.beat(15, 8);
      expect(lines().at(-1)).toMatchObject({ line: 'open' });
      sources.last.send('heartbeat', text);
      expect(lines().at(-1), 'also if it was one before').toMatchObject({ line: 'lost' });
    },
  );

  test('that cannot be read is asked for ever more seldom', () => {
    for (let opened = 1; opened < 6; opened += 1) {
      sources.last.send('heartbeat', 'x');
      const since = clock.now();
      clock.pass(0);
      while (sources.all.length === opened) clock.pass(100);
      expect(clock.now() - since).toBe([0, 2000, 4000, 8000, 15_000][opened - 1]);
    }
  });

  test('a closed source says nothing any more', () => {
    const [first] = sources.all;
    first?.fail();
    first?.beat();
    first?.fail();
    expect(beats()).toEqual([]);
    expect(lines()).toHaveLength(2);
  });
});

describe('coming back', () => {
  test('waits 0, 2, 4 … 15 s at least, however often it fails', () => {
    expect(waits(7)).toEqual([0, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(sources.openOnes).toBe(1);
  });

  test('waits longer if chance says so, never over 30 s', () => {
    expect(aConnection(1).waits(6)).toEqual([5000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test('counts from the start again once the line stood from one heartbeat to the next', () => {
    waits(4);
    sources.last.beat();
    clock.pass(15_000);
    sources.last.beat();
    expect(waits(2)).toEqual([0, 2000]);
  });

  test('a server that greets and hangs up is asked ever more seldom', () => {
    const seen = Array.from({ length: 6 }, (_, index) => {
      sources.last.beat(15, index);
      clock.pass(14_000);
      return waits(1)[0];
    });
    expect(seen).toEqual([0, 2000, 4000, 8000, 15_000, 15_000]);
  });

  test.each([
    ['every second', 1, 1000],
    ['once a day', 86_400, 300_000],
  ])('it stands after as long as the server says: %s', (_what, every, ms) => {
    waits(3);
    sources.last.beat(every);
    clock.pass(ms - 100);
    expect(waits(1)).toEqual([8000]);
    sources.last.beat(every);
    clock.pass(ms);
    expect(waits(1)).toEqual([0]);
  });

  test('says when it tries again, and that it does', () => {
    ({ clock, sources, connection, lines } = aConnection(0.2));
    sources.last.beat();
    clock.pass(4000);
    sources.last.fail();
    expect(lines().at(-1)).toEqual({
      kind: 'line',
      line: 'lost',
      retryInMs: 1000,
      heardMsAgo: 4000,
    });
    clock.pass(400);
    expect(connection.state()).toMatchObject({ line: 'lost', retryInMs: 600, heardMsAgo: 4400 });
    clock.pass(600);
    expect(lines().at(-1)).toMatchObject({ line: 'opening', retryInMs: null });
  });

  test('of fifty pages that are cut at once a fifth at most come back within one second', () => {
    const pages = Array.from({ length: 50 }, (_, index) => aConnection(index / 50));
    const since = pages.map((page) => {
      page.sources.last.beat();
      page.clock.pass(20_000);
      return Math.floor((page.waits(1)[0] ?? 0) / 1000);
    });
    for (const second of since) {
      expect(since.filter((one) => one === second).length).toBeLessThanOrEqual(11);
    }
  });

  test('an open line that is taken over is not said to be lost', () => {
    connection.stop();
    messages.length = 0;
    connection.start('open');
    sources.last.beat();
    expect(lines()).toEqual([]);
    sources.last.fail();
    expect(lines()).toMatchObject([{ line: 'lost' }]);
  });
});

describe('stopped', () => {
  test.each([
    ['while open', () => sources.last.beat()],
    [
      'while lost',
      () => {
        sources.last.beat();
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
    expect(sources.urls).toEqual(['/api/stream', '/api/stream']);
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
    sources.last.beat(10);
    expect(sources.openOnes).toBe(0);
    clock.pass(9_900);
    expect(sources.urls).toHaveLength(1);
    clock.pass(100);
    expect(sources.urls).toEqual(['/api/stream', '/api/stream']);
    expect(lines().map(({ line }) => line)).toEqual(['opening', 'open']);
  });

  test('it asks every 15 s if heartbeats are seldom', () => {
    sources.last.beat(60);
    clock.pass(15_500);
    expect(sources.urls).toHaveLength(2);
  });

  test('a server that is gone is said, and asked again', () => {
    sources.last.beat();
    clock.pass(15_500);
    sources.last.fail();
    expect(connection.state().line).toBe('lost');
    clock.pass(2000);
    sources.last.beat();
    expect(connection.state().line).toBe('open');
  });

  test('it holds the stream once a slot is free, and lets go when the slot is lost', () => {
    sources.last.beat();
    isFree = true;
    clock.pass(15_500);
    sources.last.beat();
    clock.pass(20_000);
    expect(sources.openOnes).toBe(1);
    isFree = false;
    clock.pass(1000);
    sources.last.beat();
    expect(sources.openOnes).toBe(0);
  });
});
