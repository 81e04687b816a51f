import { setTimeout } from 'node:timers/promises';
import { StartupError } from '../mock-api/startup-error';
import { readArguments, readToken, usage } from './publish/arguments';
import { recordsIn } from './publish/file';
import { inOrder, laterNote } from './publish/outgoing';
import type { Surroundings } from './publish/persist';
import { progress } from './publish/progress';
import { dayOf, sendAll } from './publish/send-all';
import { exitCode, report } from './publish/tally';

/*
 * Sends the records of a file to a server: `npm run publish -- records.json`. Exits with 0 if all
 * of them are there, with 1 if not, with 130 after Ctrl-C.
 */
async function run(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === 'help') {
    console.log(usage);
    return 0;
  }
  const records = inOrder(await recordsIn(asked.file));
  const receiver = { at: asked.to, token: readToken(process.env) };
  const isTerminal = process.stdout.isTTY === true;
  const shown = progress({ isTerminal, write: (text) => process.stdout.write(text) });
  const world = worldUntilStopped(shown.say);

  const day = await dayOf(receiver, world);
  if (day !== null && 'why' in day) throw new StartupError(day.why);
  const note = day === null ? null : laterNote(records, day.today);
  if (note !== null) shown.say(note);
  const tally = await sendAll(records, receiver, world, shown.at);
  for (const line of report(tally)) shown.say(line);
  return exitCode(tally);
}

function worldUntilStopped(say: (line: string) => void): Surroundings {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return {
    fetch: (url, init) => fetch(url, init),
    wait: (milliseconds, signal) =>
      setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
    random: Math.random,
    now: Date.now,
    say,
    signal: stop.signal,
  };
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exitCode = 1;
}
