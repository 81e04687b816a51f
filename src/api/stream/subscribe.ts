import type { PortWord, StreamMessage } from './messages';

/** What carries the messages: told that the page is there, and that it no longer is. */
type Carrier = (word: PortWord) => void;

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
 * such worker or it does not come. Ids may come twice when the one takes over from the other.
 */
export function subscribe(listener: (message: StreamMessage) => void): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  const hear = (message: StreamMessage) => {
    if (!signal.aborted) listener(message);
  };
  let word: PortWord = 'hello';
  let carrier: Carrier | null = null;
  const say = (next: PortWord) => {
    word = next;
    carrier?.(next);
  };
  let fellBack = false;
  const fallBack = () => {
    if (fellBack) return;
    fellBack = true;
    carrier?.('bye');
    carrier = null;
    import('./own-connection').then(
      ({ ownConnection }) => {
        const connection = ownConnection(hear);
        carrier = (next) => (next === 'hello' ? connection.start() : connection.stop());
        carrier(word);
      },
      () => hear(gone),
    );
  };
  carrier = sharedCarrier(hear, fallBack);
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
 * The worker's port; null where the browser has no such worker. `failed` is called where its code does
 * not come, and where it died, in browsers that tell of it.
 */
function sharedCarrier(hear: (message: StreamMessage) => void, failed: () => void): Carrier | null {
  try {
    const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'deadline-watch',
    });
    worker.onerror = failed;
    worker.port.addEventListener('close', failed);
    worker.port.onmessage = ({ data }) => hear(data);
    return (word) => worker.port.postMessage(word);
  } catch {
    return null;
  }
}
