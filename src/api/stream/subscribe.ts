import { everySecondsAtFirst, longestQuiet, pulseOf } from './heartbeat-watch';
import type { PortWord, StreamMessage } from './messages';
import { platform } from './platform';

type Carrier = (word: PortWord) => void;

type Hear = (message: StreamMessage) => void;

const gone: StreamMessage = {
  kind: 'line',
  line: 'lost',
  retryInMs: null,
  heardMsAgo: null,
  position: null,
};

/**
 * Calls `listener` with what the stream's line tells, until the function returned is called: through the
 * worker that all pages of this browser share, or through a connection of this page where there is no
 * such worker, it does not come, or it falls silent; then at most three pages hold a stream, and the others poll.
 * Ids may come twice when the one takes over from the
 * other.
 */
export function subscribe(listener: Hear): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  const hear: Hear = (message) => {
    if (!signal.aborted) listener(message);
  };
  let word: PortWord = 'hello';
  let carrier: Carrier | null = null;
  const say = (next: PortWord) => {
    word = next;
    carrier?.(next);
  };
  const fallBack = () => {
    carrier = null;
    Promise.all([import('./connection'), import('./stream-slot')]).then(
      ([{ Connection }, { slotOfThePage }]) => {
        const connection = new Connection(platform, hear, slotOfThePage());
        // A hidden page leaves the streams of this browser to those that are seen.
        carrier = () =>
          word === 'hello' && document.visibilityState === 'visible'
            ? connection.start()
            : connection.stop();
        carrier(word);
        document.addEventListener('visibilitychange', () => carrier?.(word), { signal });
      },
      () => hear(gone),
    );
  };
  carrier = sharedCarrier(hear, fallBack, signal);
  if (carrier) carrier(word);
  else fallBack();
  // A page that only may come back (by "Back") does not hold the stream open.
  addEventListener('pagehide', () => say('bye'), { signal });
  addEventListener('pageshow', () => say('hello'), { signal });
  return () => {
    hearing.abort();
    say('bye');
  };
}

/**
 * The worker's port; null where the browser has no such worker. `failed` is called once, where its code
 * does not come, it died, in browsers that tell of it, or it says nothing any more. The line is lost then.
 * The port is closed with the last word after `ended`: before, a page that is left may come back.
 */
function sharedCarrier(hear: Hear, failed: () => void, ended: AbortSignal): Carrier | null {
  const worker = sharedWorker();
  if (!worker) return null;
  const { port } = worker;
  let isOver = false;
  const giveUp = () => {
    if (isOver || ended.aborted) return;
    isOver = true;
    silence.stop();
    port.postMessage('bye');
    port.close();
    hear(gone);
    failed();
  };
  const silence = watchSilence(() => port.postMessage('hello'), giveUp);
  worker.onerror = giveUp;
  port.addEventListener('close', giveUp);
  port.onmessage = ({ data }) => {
    if (isOver) return;
    silence.heard(data);
    hear(data);
  };
  return (word) => {
    port.postMessage(word);
    if (word === 'hello') silence.start();
    else silence.stop();
    if (ended.aborted) port.close();
  };
}

function sharedWorker(): SharedWorker | null {
  try {
    return new SharedWorker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      // From where it asks for the stream: its own file is in a folder of the page's.
      name: new URL('.', document.baseURI).href,
    });
  } catch {
    return null;
  }
}

/**
 * Watches a worker that is to speak at least as often as it looks for a quiet line. After the longest quiet
 * it is asked: a page that slept or was frozen has only not heard yet. After as long again it is `over`.
 */
function watchSilence(ask: () => void, over: () => void) {
  let everySeconds = everySecondsAtFirst;
  let stopTimer: (() => void) | null = null;
  const wait = (run: () => void, moreMs: number) => {
    stopTimer?.();
    stopTimer = platform.setTimer(run, longestQuiet(everySeconds) + moreMs);
  };
  const start = (moreMs = 0) =>
    wait(() => {
      ask();
      wait(over, 0);
    }, moreMs);
  return {
    start: () => start(),
    stop: () => {
      stopTimer?.();
      stopTimer = null;
    },
    heard: (message: StreamMessage) => {
      // What was on its way when the page said goodbye starts nothing.
      if (!stopTimer) return;
      if (message.kind === 'line') return start(message.retryInMs ?? 0);
      if (message.name === 'heartbeat') {
        everySeconds = pulseOf(message.text).everySeconds ?? everySeconds;
      }
      start();
    },
  };
}
