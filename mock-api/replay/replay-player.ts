import type { Draft, Refusal, Store } from '../store/store';
import type { Release } from './releases';
import type { ReplayClock } from './replay-clock';

/** Calls `run` once, so many milliseconds from now, unless what it returns is called before. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

export interface ReplayPlayerOptions {
  readonly releases: readonly Release[];
  readonly clock: ReplayClock;
  readonly store: Pick<Store, 'write'>;
  readonly schedule: Schedule;
  /** Called once, when everything has been written and the clock stands still. */
  readonly onEnd: () => void;
  /** Called where the store takes one record not, and where it cannot be written to at all. */
  readonly onTrouble: (sentence: string) => void;
}

/** A replay that runs. */
export interface ReplayPlayer {
  /** Writes no more. Resolves when the write that runs, if any, is over. */
  close(): Promise<void>;
}

/** Most releases in one write, where the store has fallen behind the clock. */
const mostAtOnce = 50;

/** Timers hold no longer wait than 24 days. */
const longestWait = 3_600_000;

/** After an error of the store. */
const waitAfterError = 1_000;

/**
 * Writes each record when the clock stands at its instant. One write follows the other, and the clock
 * waits for it: where the store is slow the replay takes longer, but no record comes in another order or
 * on a later day than its own.
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
      Math.min(longestWait, Math.ceil(milliseconds)),
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
        // Whoever listens hears of it before the clock goes on, in the next step.
        return wait(0);
      } catch (error) {
        onTrouble(`The replay waits for the store: ${String(error)}`);
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

/** What is due, of one day: the clock stands at the first of them while all are written. */
function dueOf(releases: readonly Release[], next: number, clock: ReplayClock): Release[] {
  const ahead = releases.slice(next, next + mostAtOnce);
  const end = ahead.findIndex(
    (release) => clock.millisecondsUntil(release.at) > 0 || knownOn(release) !== knownOn(ahead[0]),
  );
  return end === -1 ? ahead : ahead.slice(0, end);
}

/** A release is of one day. */
function knownOn(release: Release | undefined): string | undefined {
  return release?.drafts[0]?.body.knownOn;
}

/** Writes the drafts without those that the store refuses, and says which these are. */
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

function sentenceOf(draft: Draft | undefined, { why, faults }: Refusal): string {
  const reasons = faults.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return `The replay leaves out ${draft?.body.id}, which the store refuses (${why}). ${reasons}`.trim();
}
