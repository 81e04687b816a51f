import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptName } from '../address';
import type { StreamMessage } from './messages';
import { subscribe } from './subscribe';
import { FakeLocks } from './testing/fake-locks';
import { FakeSources } from './testing/fake-sources';

let sources: FakeSources;
const stops: (() => void)[] = [];

beforeEach(() => {
  sources = new FakeSources();
  vi.stubGlobal('EventSource', function open(url: string) {
    return sources.open(url);
  });
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page of this browser, with what it is told. */
function aPage() {
  const told: StreamMessage[] = [];
  const stop = subscribe((message) => told.push(message));
  stops.push(stop);
  return {
    told,
    stop,
    lines: () => told.flatMap((one) => (one.kind === 'line' ? [one.line] : [])),
    beats: () => told.flatMap((one) => (one.kind === 'heartbeat' ? [one.heartbeat.revision] : [])),
  };
}

describe('with Web Locks and BroadcastChannel', () => {
  let locks: FakeLocks;
  beforeEach(() => {
    locks = new FakeLocks();
    vi.stubGlobal('navigator', { ...window.navigator, locks });
  });

  test('one page holds the stream, and all are told the same', async () => {
    const pages = [aPage(), aPage(), aPage()];
    await vi.waitFor(() => expect(sources.urls).toEqual(['./api/stream']));
    sources.last.beat(15, 7);
    await vi.waitFor(() => {
      for (const page of pages) {
        expect([page.beats(), page.lines().at(-1)]).toEqual([[7], 'open']);
      }
    });
  });

  test('a page that comes later is told how things are', async () => {
    aPage();
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    sources.last.beat(15, 7);
    const late = aPage();
    await vi.waitFor(() => expect([late.beats(), late.lines()]).toEqual([[7], ['open']]));
    const [first] = late.told;
    expect(first).toMatchObject({ kind: 'heartbeat', agoMs: expect.any(Number) });
  });

  test('if the page that leads goes, the next one takes over, and says nothing of a loss', async () => {
    const [first, second] = [aPage(), aPage()];
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    sources.last.beat(15, 7);
    await vi.waitFor(() => expect(second.lines()).toContain('open'));
    first.stop();
    await vi.waitFor(() => expect(sources.urls).toHaveLength(2));
    expect(sources.openOnes).toBe(1);
    sources.last.beat(15, 8);
    expect(second.beats()).toEqual([7, 8]);
    expect(second.lines().slice(second.lines().indexOf('open'))).toEqual(['open']);
  });

  test('a page that leads takes nothing from a page that led before it; the others go on with the leader', async () => {
    const [first, second] = [aPage(), aPage()];
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    sources.last.beat(15, 7);
    await vi.waitFor(() => expect(second.lines()).toContain('open'));
    const before = new BroadcastChannel(keptName('deadline-watch-stream-1'));
    before.postMessage({ kind: 'line', line: 'lost', retryInMs: 1000, heardMsAgo: 0 });
    await vi.waitFor(() => expect(second.lines().at(-1)).toBe('lost'));
    sources.last.beat(15, 8);
    await vi.waitFor(() =>
      expect([second.beats(), second.lines().at(-1)]).toEqual([[7, 8], 'open']),
    );
    expect(first.lines().at(-1)).toBe('open');
    before.close();
  });

  test('a page that is left holds nothing, and asks again when it comes back', async () => {
    aPage();
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    dispatchEvent(new Event('pagehide'));
    expect(sources.openOnes).toBe(0);
    dispatchEvent(new Event('pageshow'));
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
  });

  /** Another page that has the lead and says nothing. */
  const silentLeader = (options: LockOptions) =>
    locks.request('', options, () => new Promise<void>(() => {})).catch(() => 'stolen');

  test('a page that leads and says nothing is asked, and then replaced', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    const leader = silentLeader({});
    const { lines } = aPage();
    await vi.advanceTimersByTimeAsync(69_000);
    expect(sources.urls).toEqual([]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(sources.urls).toEqual(['./api/stream']);
    expect(await leader).toBe('stolen');
    sources.last.beat();
    expect(lines()).toEqual(['opening', 'open']);
  });

  test('a page that is replaced lets go of its stream, and leads again when the other goes', async () => {
    aPage();
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    const other = new AbortController();
    const gone = new Promise<void>((resolve) =>
      other.signal.addEventListener('abort', () => resolve()),
    );
    const held = locks.request('', { steal: true }, () => gone);
    await vi.waitFor(() => expect(sources.openOnes).toBe(0));
    other.abort();
    await held;
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
  });
});

describe('refused by the browser', () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  test.each([
    ['locks', () => vi.stubGlobal('navigator', { locks: { request: async () => refuse() } })],
    [
      'a channel',
      () => {
        vi.stubGlobal('navigator', { locks: new FakeLocks() });
        vi.stubGlobal('BroadcastChannel', refuse);
      },
    ],
  ])('%s: the page has its own connection', async (_what, refused) => {
    refused();
    const { beats, stop } = aPage();
    await vi.waitFor(() => expect(sources.openOnes).toBe(1));
    sources.last.beat(15, 7);
    expect(beats()).toEqual([7]);
    stop();
    expect(sources.openOnes).toBe(0);
  });
});

describe('without them', () => {
  test('the page has its own connection, closed while the page is left', () => {
    const { stop } = aPage();
    expect(sources.urls).toEqual(['./api/stream']);
    dispatchEvent(new Event('pagehide'));
    expect(sources.openOnes).toBe(0);
    dispatchEvent(new Event('pageshow'));
    expect(sources.openOnes).toBe(1);
    stop();
    expect(sources.openOnes).toBe(0);
  });

  test('a hidden page lets go of its stream, and goes on when it is seen', () => {
    const isSeen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { stop } = aPage();
    expect(sources.urls).toEqual([]);
    const see = (state: DocumentVisibilityState) => {
      isSeen.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
      return sources.openOnes;
    };
    expect([see('visible'), see('hidden'), see('visible')]).toEqual([1, 0, 1]);
    stop();
    expect(see('visible')).toBe(0);
    isSeen.mockRestore();
  });

  test('of five pages three hold a stream', () => {
    const pages = Array.from({ length: 5 }, aPage);
    expect(sources.urls).toHaveLength(5);
    for (const source of sources.all) source.beat();
    expect(sources.openOnes).toBe(3);
    for (const { stop } of pages) stop();
    expect(sources.openOnes).toBe(0);
    expect(localStorage).toHaveLength(0);
  });
});
