import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { attackPage, dataset, heartbeat, written } from '../../src/api/contract';
import type { Attack } from '../../src/domain/records';
import { readReport } from '../data/report';
import { EventReader, type ReadEvent } from '../stream/testing/read-events';
import { type BuiltServer, buildServer } from '../testing/built-server';
import { type Child, startNode } from '../testing/child';
import { temporaryFolder } from '../testing/temporary-folder';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const token = 'a-token-of-many-characters';

let server: BuiltServer;
beforeAll(async () => {
  server = await buildServer(afterAll);
});

/** Starts it with words after its name, to be killed at the end of the test at the latest. */
function start(dataDir: string, ...words: readonly string[]): Child {
  return startBeating('0.2', dataDir, ...words);
}

function startBeating(everySeconds: string, dataDir: string, ...words: readonly string[]): Child {
  const main = join(server.pageDir, '..', 'server', 'main.js');
  const env = { PORT: '0', HOST: '', HEARTBEAT_SECONDS: everySeconds, API_TOKEN: token };
  const child = startNode([main, ...words], { ...env, DATA_DIR: dataDir });
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  return child;
}

async function addressOf(child: Child): Promise<string> {
  const [, address = ''] = await child.says(/Deadline Watch: (http:\S+)/);
  return address;
}

async function follow(address: string, after: number | null = null): Promise<EventReader> {
  const query = after === null ? '' : `?after=${after}`;
  return new EventReader((await fetch(`${address}/api/stream${query}`)).body);
}

const isRecord = ({ event }: ReadEvent) => event === 'attack' || event === 'statement';
const recordOf = ({ data }: ReadEvent) => written.parse(data).record;
const todayOf = ({ data }: ReadEvent) => heartbeat.parse(data).today;

describe('npm start -- --replay', () => {
  it('plays what became known, in its order, by a clock that runs to the last day', async () => {
    const child = start(await temporaryFolder(), '--replay', '2021-11-19', '--speed', '1d/50ms');
    const address = await addressOf(child);
    const reader = await follow(address, 0);
    const events: ReadEvent[] = [];
    const isLast = (event: ReadEvent) => {
      events.push(event);
      return (
        event.event === 'heartbeat' && todayOf(event) === '2021-12-30' && events.some(isRecord)
      );
    };
    await reader.until(isLast);
    await child.says(/The replay has ended; it stays at 2021-12-30\./);
    // What was written on the last day is before the heartbeats that come now.
    const { lastEvent } = heartbeat.parse((await (await follow(address)).take(1))[0]?.data);
    while (events.filter(isRecord).length < lastEvent) events.push(...(await reader.take(1)));

    const records = events.filter(isRecord);
    expect(records.map(({ id }) => Number(id))).toEqual(records.map((_, index) => index + 1));
    const days = records.map((event) => recordOf(event).knownOn);
    expect(days).toEqual(days.toSorted());
    const announced = await child.says(
      /Replay: 2021-11-19 to 2021-12-30 at 1d\/50ms; (\d+) records/,
    );
    expect(records).toHaveLength(Number(announced[1]));

    // No record comes before a heartbeat has said that its day has begun.
    let today = '';
    for (const event of events) {
      if (event.event === 'heartbeat') {
        expect(todayOf(event) >= today).toBe(true);
        today = todayOf(event);
      } else {
        expect(recordOf(event).knownOn <= today).toBe(true);
      }
    }
    const beats = new Set(events.filter(({ event }) => event === 'heartbeat').map(todayOf));
    expect(beats.size).toBeGreaterThan(5);

    const list = await fetch(`${address}/api/attacks?background=true&limit=200`);
    const { items } = attackPage.parse(await list.json());
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    // In a replay records are received in the order in which they became known.
    const all = (attacks: readonly Attack[]) =>
      attacks.map(({ received, ...one }) => one).toSorted(byId);
    expect(all(items)).toEqual(all(readReport().attacks));
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, err: '' });
  });

  it.each(['20d/1s', '5d/1s'])(
    'tells every record on its day, and then that it has ended, at %s',
    async (speed) => {
      const words = ['--replay', '2021-11-19', '--speed', speed];
      const child = startBeating('60', await temporaryFolder(), ...words);
      const reader = await follow(await addressOf(child));
      let today = '';
      const late: string[] = [];
      let last = 0;
      await reader.until((event) => {
        if (event.event === 'heartbeat') {
          today = todayOf(event);
          return !heartbeat.parse(event.data).live;
        }
        last = Number(event.id);
        if (recordOf(event).knownOn !== today) late.push(`${recordOf(event).id} on ${today}`);
        return false;
      });
      expect([late, today]).toEqual([[], '2021-12-30']);
      const [, count] = await child.says(/; (\d+) records/);
      expect(last).toBe(Number(count));
    },
  );

  it('starts again after kill -9, with ids that keep rising', async () => {
    const dataDir = await temporaryFolder();
    const words = ['--replay', '2021-11-19', '--speed', '1d/100ms'];
    const first = start(dataDir, ...words);
    const reader = await follow(await addressOf(first), 0);
    const last = Number((await reader.until(({ id }) => Number(id) >= 5)).id);
    first.process.kill('SIGKILL');
    await first.ended;

    const second = start(dataDir, ...words);
    const resumed = await follow(await addressOf(second), last);
    const events = [];
    while (events.length < 5) {
      const [event] = await resumed.take(1);
      if (event && event.event !== 'heartbeat') events.push(event);
    }
    const [hint, ...records] = events;
    expect(hint?.event).toBe('snapshot');
    expect(Number(hint?.id)).toBeGreaterThan(last);
    expect(records.map(({ id }) => Number(id))).toEqual(
      records.map((_, index) => Number(hint?.id) + index + 1),
    );
  });

  it('says what day it is, and that it runs, in the dataset', async () => {
    const child = start(await temporaryFolder(), '--replay', '2021-12-01', '--speed', '1d/9h');
    const answer = await fetch(`${await addressOf(child)}/api/dataset`);
    expect(dataset.parse(await answer.json())).toMatchObject({ asOf: '2021-12-01', live: true });
  });

  it('ends in spite of those who listen', async () => {
    const child = start(await temporaryFolder(), '--replay', '2021-11-19', '--speed', '1d/50ms');
    const address = await addressOf(child);
    const readers = await Promise.all([follow(address), follow(address), follow(address, 0)]);
    for (const reader of readers) await reader.take(1);
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    [['--replay', '2021-10-01'], /outside the dataset\.\n.*from 2021-11-01 to/],
    [['--replay', '2021-11-31'], /not a day\.\n/],
    [['--replay', '2021-11-19', '--speed', '1d/1ms'], /faster than 20 days a second/],
    [['--rewind'], /Unknown option '--rewind'.*\n.*--help/],
  ])('%j is refused in two lines', async (words, sentence) => {
    const { code, out, err } = await start(await temporaryFolder(), ...words).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('--help says what can be given', async () => {
    const { code, out, err } = await start(await temporaryFolder(), '--help').ended;
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('npm start -- --replay 2021-11-19 --speed 1d/2s');
  });
});

describe('npm start', () => {
  it('goes on with its ids after kill -9, and lets a client resume', async () => {
    const dataDir = await temporaryFolder();
    const [one] = readReport().attacks;
    const post = async (address: string, id: string) => {
      const { knownUntil: _, received, ...body } = one ?? expect.fail('no attack');
      const answer = await fetch(`${address}/api/attacks`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...body, id, possibleOverlap: [] }),
      });
      expect(answer.status).toBe(201);
    };
    const first = start(dataDir);
    const address = await addressOf(first);
    const reader = await follow(address);
    await post(address, 'written-first');
    expect(await reader.until(isRecord)).toMatchObject({ event: 'attack', id: '1' });
    await post(address, 'written-second');
    first.process.kill('SIGKILL');
    await first.ended;

    const again = await addressOf(start(dataDir));
    const resumed = await follow(again, 1);
    expect(recordOf(await resumed.until(isRecord)).id).toBe('written-second');
    await post(again, 'written-third');
    expect(await resumed.until(isRecord)).toMatchObject({
      id: '3',
      data: { record: { id: 'written-third' } },
    });
  });
});
