import { join } from 'node:path';
import { zoneCalendar } from '../clock/zoned-day';
import type { Served } from '../served';
import type { StartupError } from '../startup-error';
import { openStore, replayFile } from '../store/open-store';
import type { Seed } from '../store/store';
import type { ReplayRequest } from './arguments';
import { replayClock } from './replay-clock';
import { replayPlan } from './replay-plan';
import { playReplay, type Schedule } from './replay-player';

const realTime: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * The replay has its own store, which is seeded again at each start. Throws a StartupError if
 * `from` is outside the dataset or the store cannot be opened.
 */
export async function openReplay(
  dataDir: string,
  seed: Seed,
  { from, speed }: ReplayRequest,
  say: (sentence: string) => void,
  onBroken?: (fault: StartupError) => void,
): Promise<Served> {
  const calendar = zoneCalendar(seed.dataset.timeZone);
  const plan = replayPlan(seed, from, calendar);
  const { days, releases } = plan;
  const count = releases.reduce((sum, { drafts }) => sum + drafts.length, 0);
  const path = join(dataDir, replayFile);
  const { store } = await openStore({ path, seed: plan.seed, reseed: true, onBroken });
  const clock = replayClock(
    days,
    calendar,
    speed.millisecondsPerDay,
    () => performance.now(),
    releases[0]?.at ?? null,
  );
  return {
    store,
    clock,
    news: [
      `Replay: ${days.first} to ${days.last} at ${speed.text}; ${count} records become known on the way.`,
    ],
    begin() {
      const player = playReplay({
        releases,
        clock,
        store,
        schedule: realTime,
        onEnd: () => say(`The replay has ended; it stays at ${days.last}.`),
        onTrouble: say,
      });
      return () => player.close();
    },
  };
}
