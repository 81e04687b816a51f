import { keptName } from '../address';
import { Connection } from './connection';
import { everySecondsAtFirst, longestQuiet, watch } from './heartbeat-watch';
import type { HeartbeatMessage, Line, LineMessage, StreamMessage } from './messages';
import { platform } from './platform';
import { slotOfThePage } from './stream-slot';

type Hear = (message: StreamMessage) => void;

/**
 * Calls `hear` with each message of the stream, until the function returned is called. One page of a browser holds the connection
 * and passes what it hears to the others. In browsers without Web Locks (as on an address that is not secure) or BroadcastChannel at most three
 * pages hold a stream each, and the others poll.
 */
export function subscribe(hear: Hear): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const canShare = 'locks' in navigator && 'BroadcastChannel' in globalThis;
  let leave: (() => void) | null = null;
  const enter = () => {
    leave ??= canShare ? share(hear) : own(hear);
  };
  const exit = () => {
    leave?.();
    leave = null;
  };
  enter();
  // A page that only may come back (by "Back") does not hold the stream.
  addEventListener('pagehide', exit, { signal });
  addEventListener('pageshow', enter, { signal });
  return () => {
    controller.abort();
    exit();
  };
}

/** Null if the browser refuses it, as it may if the reader forbids storage. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** The page that has the lock leads. If it goes or crashes, the browser gives the lock to the next one. */
function share(hear: Hear): () => void {
  // Another number if the messages change, because pages of two builds may be open.
  const name = keptName('deadline-watch-stream-1');
  const channel = channelOf(name);
  if (!channel) return own(hear);
  let alone: (() => void) | null = null;
  const left = new AbortController();
  let line: Line = 'opening';
  let everySeconds = everySecondsAtFirst;
  let last: { readonly message: HeartbeatMessage; readonly at: number } | null = null;
  let quietSince = platform.now();
  let hasAsked = false;
  let release: (() => void) | null = null;

  const take = (message: StreamMessage) => {
    quietSince = platform.now();
    hasAsked = false;
    if (message.kind === 'heartbeat') {
      everySeconds = message.heartbeat.everySeconds;
      last = { message, at: platform.now() - message.agoMs };
      hear(message);
      // A page that led before may have said last that the line is lost.
      turn({ kind: 'line', line: 'open', retryInMs: null, heardMsAgo: message.agoMs });
    } else {
      quietSince += message.retryInMs ?? 0;
      turn(message);
    }
  };
  const turn = (message: LineMessage) => {
    if (line === 'open' && message.line === 'open') return;
    line = message.line;
    hear(message);
  };
  const connection = new Connection(platform, (message) => {
    take(message);
    channel.postMessage(message);
  });
  const sayState = () => {
    const state = connection.state();
    if (last && state.line === 'open') {
      channel.postMessage({ ...last.message, agoMs: platform.now() - last.at });
    }
    channel.postMessage(state);
  };
  const lead = () =>
    new Promise<void>((resolve) => {
      if (left.signal.aborted) return resolve();
      release = resolve;
      connection.start(line);
    });
  const follow = (options: LockOptions) => {
    const ask = () => {
      if (!left.signal.aborted) channel.postMessage('hello');
    };
    // Rejected if another page took the lead from this one, which was silent: then it follows again. Also if the browser
    // refuses locks: then it has a stream of its own.
    navigator.locks.request(name, options, lead).catch(() => {
      if (left.signal.aborted) return;
      if (release === null) {
        stopWatching();
        channel.close();
        alone = own(hear);
        return;
      }
      release = null;
      connection.stop();
      follow({ signal: left.signal });
    });
    ask();
  };
  channel.onmessage = ({ data }) => {
    if (data === 'hello') {
      if (release) sayState();
      // A page that led and has slept may still send what it had heard.
    } else if (!release) take(data);
  };
  /** After the longest quiet the leader is asked, because this page may have slept; after as long again it is replaced. */
  const stopWatching = watch(platform, {
    tick: () => {
      if (release || platform.now() - quietSince <= longestQuiet(everySeconds)) return;
      quietSince = platform.now();
      if (hasAsked) follow({ steal: true });
      else channel.postMessage('hello');
      hasAsked = !hasAsked;
    },
    slept: () => {
      quietSince = platform.now();
      hasAsked = false;
    },
  });
  follow({ signal: left.signal });
  return () => {
    left.abort();
    stopWatching();
    connection.stop();
    release?.();
    alone?.();
    channel.close();
  };
}

function own(hear: Hear): () => void {
  const controller = new AbortController();
  const connection = new Connection(platform, hear, slotOfThePage());
  // A hidden page leaves the streams of this browser to those that are seen.
  const follow = () =>
    document.visibilityState === 'visible' ? connection.start() : connection.stop();
  follow();
  document.addEventListener('visibilitychange', follow, { signal: controller.signal });
  return () => {
    controller.abort();
    connection.stop();
  };
}
