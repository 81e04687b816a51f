import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StreamMessage } from './messages';
import { subscribe } from './subscribe';
import { FakeSources } from './testing/fake-sources';

const line: StreamMessage = {
  kind: 'line',
  line: 'open',
  retryInMs: null,
  heardMsAgo: 0,
  position: 7,
};

/** A SharedWorker that a test speaks through. */
class FakeWorker {
  static last: FakeWorker | null = null;
  onerror: (() => void) | null = null;
  readonly said: string[] = [];
  readonly #closed: (() => void)[] = [];
  readonly port: {
    onmessage: ((event: { data: StreamMessage }) => void) | null;
    postMessage: (word: string) => void;
    addEventListener: (type: string, listener: () => void) => void;
    close: () => void;
  } = {
    onmessage: null,
    postMessage: (word) => this.said.push(word),
    addEventListener: (_type, listener) => this.#closed.push(listener),
    close: () => this.said.push('closed'),
  };

  readonly name: string;

  constructor(_url: URL, { name }: { name: string }) {
    this.name = name;
    FakeWorker.last = this;
  }

  die(): void {
    for (const listener of this.#closed) listener();
  }
}

let sources: FakeSources;
let told: StreamMessage[];
const listener = (message: StreamMessage) => told.push(message);

beforeEach(() => {
  sources = new FakeSources();
  told = [];
  FakeWorker.last = null;
  vi.stubGlobal('EventSource', function open(url: string) {
    return sources.open(url);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('with a SharedWorker', () => {
  beforeEach(() => vi.stubGlobal('SharedWorker', FakeWorker));

  test('the page says that it is there, hears, and says goodbye', () => {
    const stop = subscribe(listener);
    const worker = FakeWorker.last;
    worker?.port.onmessage?.({ data: line });
    expect(told).toEqual([line]);
    stop();
    worker?.port.onmessage?.({ data: line });
    expect(told).toEqual([line]);
    expect(worker?.said).toEqual(['hello', 'bye', 'closed']);
    expect(sources.urls).toEqual([]);
  });

  test('it is named after the folder of the page, below which it asks for the stream', () => {
    window.history.replaceState(null, '', '/watch/?group=x');
    subscribe(listener)();
    expect(FakeWorker.last?.name).toBe(`${window.location.origin}/watch/`);
    window.history.replaceState(null, '', '/');
  });

  test('a page that is left and comes back says so', () => {
    const stop = subscribe(listener);
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pageshow'));
    stop();
    dispatchEvent(new Event('pageshow'));
    expect(FakeWorker.last?.said).toEqual(['hello', 'bye', 'hello', 'bye', 'closed']);
  });

  test.each([
    ['its code does not come', (worker: FakeWorker | null) => worker?.onerror?.()],
    ['it dies', (worker: FakeWorker | null) => worker?.die()],
  ])('%s: the page has its own connection, one', async (_what, fail) => {
    const stop = subscribe(listener);
    fail(FakeWorker.last);
    fail(FakeWorker.last);
    await vi.waitFor(() => expect(sources.urls).toEqual(['./api/stream']));
    sources.last.send('attack', '{}', '4');
    expect(told).toContainEqual({
      kind: 'event',
      name: 'attack',
      id: 4,
      history: null,
      text: '{}',
      agoMs: 0,
    });
    stop();
    expect(sources.openOnes).toBe(0);
  });
});

describe('with a SharedWorker that may fall silent', () => {
  const tell = (message: StreamMessage) => FakeWorker.last?.port.onmessage?.({ data: message });
  const lost: StreamMessage = { ...line, line: 'lost', retryInMs: 30_000 };
  const beat = (everySeconds: number): StreamMessage => ({
    kind: 'event',
    name: 'heartbeat',
    id: null,
    history: null,
    text: JSON.stringify({ everySeconds }),
    agoMs: 0,
  });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SharedWorker', FakeWorker);
  });

  afterEach(() => vi.useRealTimers());

  test.each([
    ['before it said anything', null, 70_000],
    ['every 15 s', beat(15), 70_000],
    ['every 2 s', beat(2), 10_000],
    ['that waits for its next attempt', lost, 100_000],
  ])('it is asked, and then the page has its own connection: %s', async (_what, said, ms) => {
    const stop = subscribe(listener);
    if (said) tell(said);
    told.length = 0;
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(FakeWorker.last?.said).toEqual(['hello', 'hello']);
    expect([told, sources.urls]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told[0]).toMatchObject({ kind: 'line', line: 'lost', retryInMs: null });
    await vi.waitFor(() => expect(sources.urls).toEqual(['./api/stream']));
    expect(FakeWorker.last?.said).toEqual(['hello', 'hello', 'bye', 'closed']);
    // What comes from it after all is no longer heard.
    told.length = 0;
    tell(line);
    expect(told).toEqual([]);
    stop();
    expect(sources.openOnes).toBe(0);
  });

  test('one that answers when it is asked is kept', async () => {
    const stop = subscribe(listener);
    for (let asked = 1; asked < 4; asked += 1) {
      await vi.advanceTimersByTimeAsync(36_000);
      tell(line);
    }
    expect(FakeWorker.last?.said).toEqual(['hello', 'hello', 'hello', 'hello']);
    expect(sources.urls).toEqual([]);
    stop();
  });

  test('a page that is left asks nothing', async () => {
    const stop = subscribe(listener);
    dispatchEvent(new Event('pagehide'));
    tell(line);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(FakeWorker.last?.said).toEqual(['hello', 'bye']);
    stop();
    expect([vi.getTimerCount(), sources.urls]).toEqual([0, []]);
  });
});

describe('without one', () => {
  test('the page has its own connection, closed while the page is left', async () => {
    const stop = subscribe(listener);
    await vi.waitFor(() => expect(sources.urls).toEqual(['./api/stream']));
    dispatchEvent(new Event('pagehide'));
    expect(sources.openOnes).toBe(0);
    dispatchEvent(new Event('pageshow'));
    expect(sources.openOnes).toBe(1);
    stop();
    expect(sources.openOnes).toBe(0);
  });

  test('a hidden page lets go of its stream, and goes on when it is seen', async () => {
    const isSeen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const stop = subscribe(listener);
    await vi.dynamicImportSettled();
    expect(sources.urls).toEqual([]);
    const see = (state: DocumentVisibilityState) => {
      isSeen.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
      return sources.openOnes;
    };
    expect(see('visible')).toBe(1);
    sources.last.send('attack', '{}', '4');
    expect(see('hidden')).toBe(0);
    expect(see('visible')).toBe(1);
    expect(sources.urls.at(-1)).toBe('./api/stream?after=4');
    stop();
    expect(see('visible')).toBe(0);
    isSeen.mockRestore();
  });

  test('of five pages three hold a stream', async () => {
    const stops = Array.from({ length: 5 }, () => subscribe(listener));
    await vi.waitFor(() => expect(sources.urls).toHaveLength(5));
    for (const source of sources.all) source.beat(1);
    await vi.waitFor(() => expect(sources.openOnes).toBe(3));
    for (const stop of stops) stop();
    expect(sources.openOnes).toBe(0);
    expect(localStorage).toHaveLength(0);
  });

  test('where creating it throws, too', async () => {
    vi.stubGlobal('SharedWorker', function refuse() {
      throw new DOMException('no', 'SecurityError');
    });
    const stop = subscribe(listener);
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    stop();
  });

  test('stopped before the code came, nothing is opened', async () => {
    subscribe(listener)();
    await vi.dynamicImportSettled();
    expect(sources.urls).toEqual([]);
    expect(told).toEqual([]);
  });
});
