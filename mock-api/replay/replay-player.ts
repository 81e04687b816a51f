import type { Draft, Rejection, Store } from '../store/store';
import type { Release } from './releases';
import type { ReplayClock } from './replay-clock';

export type Schedule = (run: () => void, milliseconds: number) => () => void;

export interface ReplayPlayerOptions {
  readonly releases: readonly Release[];
  readonly clock: ReplayClock;
  readonly store: Pick<Store, 'write'>;
  readonly schedule: Schedule;
  readonly onEnd: () => void;
  readonly onTrouble: (sentence: string) => void;
}

export interface ReplayPlayer {
  close(): Promise<void>;
}

const maxAtOnce = 50;

/** In milliseconds. Timers overflow after 24 days. */
const maxWait = 3_600_000;

const waitAfterError = 1_000;

/**
 * The clock waits for the store: a slow store prolongs the replay, but no record changes its order
 * or its day.
 */
export function playReplay(options: ReplayPlayerOptions): ReplayPlayer {
  const { releases, clock, store, schedule, onEnd, onTrouble } = options;
  let next = 0;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();
  let cancel = () => {};

  const wait = (milliseconds: number) => {
    if (isClosed) return;
    cancel = schedule(
      () => {
        running = step();
      },
      Math.min(maxWait, Math.ceil(milliseconds)),
    );
  };

  const step = async (): Promise<void> => {
    clock.waitAt(releases[next]?.at ?? null);
    const due = dueOf(releases, next, clock);
    if (due.length > 0) {
      try {
        const drafts = due.flatMap((release) => release.drafts);
        const refused = await writeAll(drafts, store);
        for (const sentence of refused) onTrouble(sentence);
        next += due.length;
        // The clock continues in the next step, after its listeners.
        return wait(0);
      } catch (error) {
        onTrouble(`The replay is waiting for the store: ${String(error)}`);
        return wait(waitAfterError);
      }
    }
    const rest = clock.millisecondsUntil(releases[next]?.at ?? clock.end);
    if (next < releases.length || rest > 0) wait(rest);
    else if (!isClosed) onEnd();
  };

  wait(0);
  return {
    async close() {
      isClosed = true;
      cancel();
      await running;
    },
  };
}

function dueOf(releases: readonly Release[], next: number, clock: ReplayClock): Release[] {
  const ahead = releases.slice(next, next + maxAtOnce);
  const end = ahead.findIndex(
    (release) => clock.millisecondsUntil(release.at) > 0 || knownOn(release) !== knownOn(ahead[0]),
  );
  return end === -1 ? ahead : ahead.slice(0, end);
}

function knownOn(release: Release | undefined): string | undefined {
  return release?.drafts[0]?.body.knownOn;
}

async function writeAll(drafts: readonly Draft[], store: Pick<Store, 'write'>): Promise<string[]> {
  const refused: string[] = [];
  let left = drafts;
  while (left.length > 0) {
    const result = await store.write(left);
    if (result.kind !== 'refused') break;
    const { index } = result.refusal;
    refused.push(sentenceOf(left[index], result.refusal));
    left = left.toSpliced(index, 1);
  }
  return refused;
}

function sentenceOf(draft: Draft | undefined, { why, faults }: Rejection): string {
  const reasons = faults.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return `The replay skips ${draft?.body.id}: the store rejected it (${why}). ${reasons}`.trim();
}
