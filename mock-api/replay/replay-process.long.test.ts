import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod/mini';
import {
  attackPage,
  type Changes,
  changes,
  dataset,
  type Heartbeat,
  heartbeat,
  type Written,
} from '../../src/api/contract';
import type { Attack } from '../../src/domain/records';
import { readReport } from '../data/report';
import { EventReader } from '../stream/testing/read-events';
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

async function follow(address: string): Promise<EventReader> {
  return new EventReader((await fetch(`${address}/api/stream`)).body);
}

type Place = Pick<Heartbeat, 'history' | 'revision'>;

const textOf = ({ history, revision }: Place) => `${history}.${revision}`;

async function changesAt(address: string, search: string): Promise<Response> {
  return fetch(`${address}/api/changes${search}`);
}

/** What a page hears from the write `from` on: each heartbeat, with the records up to its write. */
async function* heard(address: string, from: Place | null = null) {
  const reader = await follow(address);
  let at = from;
  for (;;) {
    const [event] = await reader.take(1);
    const beat = heartbeat.parse(event?.data);
    const records: Written[] = [];
    at ??= beat;
    for (let more = at.history !== beat.history; more; ) {
      const answer: Changes = changes.parse(
        await (await changesAt(address, `?after=${textOf(at)}&to=${textOf(beat)}`)).json(),
      );
      records.push(...answer.records);
      ({ more } = answer);
      at = answer;
    }
    yield { beat, records };
  }
}

/** Versions that the server had at a write, by default at the latest. */
async function countAt(address: string, place: Place | null = null): Promise<number> {
  const at = place === null ? '' : `&at=${textOf(place)}`;
  const lists = ['attacks?background=true&', 'statements?'].map(async (list) => {
    const answer = await fetch(`${address}/api/${list}versions=all&limit=1${at}`);
    return z.object({ total: z.int() }).parse(await answer.json()).total;
  });
  return (await Promise.all(lists)).reduce((sum, total) => sum + total, 0);
}

describe('npm start -- --replay', () => {
  it('plays what became known, in its order, by a clock that runs to the last day', async () => {
    const child = start(await temporaryFolder(), '--replay', '2021-11-19', '--speed', '1d/50ms');
    const address = await addressOf(child);
    const all: Written[] = [];
    const days = new Set<string>();
    let first: Place | null = null;
    for await (const { beat, records } of heard(address)) {
      first ??= beat;
      expect(beat.today >= ([...days].at(-1) ?? '')).toBe(true);
      days.add(beat.today);
      // No record comes before a heartbeat has said that its day has begun.
      for (const { record } of records) expect(record.knownOn <= beat.today).toBe(true);
      all.push(...records);
      if (!beat.live) break;
    }
    await child.says(/The replay has ended; it stays at 2021-12-30\./);
    expect(all.map(({ revision }) => revision)).toEqual(
      all.map(({ revision }) => revision).toSorted((one, other) => one - other),
    );
    const known = all.map(({ record }) => record.knownOn);
    expect(known).toEqual(known.toSorted());
    await child.says(/Replay: 2021-11-19 to 2021-12-30 at 1d\/50ms; \d+ records/);
    expect(all).toHaveLength((await countAt(address)) - (await countAt(address, first)));
    expect(all.length).toBeGreaterThan(20);
    expect(days.size).toBeGreaterThan(5);

    const list = await fetch(`${address}/api/attacks?background=true&limit=200`);
    const { items } = attackPage.parse(await list.json());
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    // In a replay records are received in the order in which they became known.
    const sorted = (attacks: readonly Attack[]) =>
      attacks.map(({ received, ...one }) => one).toSorted(byId);
    expect(sorted(items)).toEqual(sorted(readReport().attacks));
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, err: '' });
  });

  it.each(['20d/1s', '5d/1s'])(
    'tells every record, none before its day, and then that it has ended, at %s',
    async (speed) => {
      const words = ['--replay', '2021-11-19', '--speed', speed];
      const child = startBeating('60', await temporaryFolder(), ...words);
      const address = await addressOf(child);
      const early: string[] = [];
      let [today, count] = ['', 0];
      let first: Place | null = null;
      for await (const { beat, records } of heard(address)) {
        first ??= beat;
        ({ today } = beat);
        count += records.length;
        for (const { record } of records) {
          if (record.knownOn > today) early.push(`${record.id} on ${today}`);
        }
        if (!beat.live) break;
      }
      expect([early, today]).toEqual([[], '2021-12-30']);
      expect(count).toBe((await countAt(address)) - (await countAt(address, first)));
      expect(count).toBeGreaterThan(20);
    },
  );

  it('starts again after kill -9, with numbers that keep rising and another history', async () => {
    const dataDir = await temporaryFolder();
    const words = ['--replay', '2021-11-19', '--speed', '1d/100ms'];
    const first = start(dataDir, ...words);
    let last: Place = { history: '', revision: 0 };
    for await (const { beat } of heard(await addressOf(first))) {
      last = beat;
      if (beat.revision >= 5) break;
    }
    first.process.kill('SIGKILL');
    await first.ended;

    const address = await addressOf(start(dataDir, ...words));
    expect((await changesAt(address, `?after=${textOf(last)}`)).status).toBe(410);
    for await (const { beat } of heard(address)) {
      expect(beat.revision).toBeGreaterThan(last.revision);
      break;
    }
  });

  it('says what day it is, and that it runs, in the dataset', async () => {
    const child = start(await temporaryFolder(), '--replay', '2021-12-01', '--speed', '1d/9h');
    const answer = await fetch(`${await addressOf(child)}/api/dataset`);
    expect(dataset.parse(await answer.json())).toMatchObject({ asOf: '2021-12-01', live: true });
  });

  it('ends in spite of those who listen', async () => {
    const child = start(await temporaryFolder(), '--replay', '2021-11-19', '--speed', '1d/50ms');
    const address = await addressOf(child);
    const readers = await Promise.all([follow(address), follow(address), follow(address)]);
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
    const follower = heard(address);
    const next = async (from: typeof follower) => {
      for await (const { beat, records } of from) {
        const [one] = records;
        if (one) return { beat, id: one.record.id };
      }
      return expect.fail('the stream ended');
    };
    await follower.next();
    await post(address, 'written-first');
    const { beat, id } = await next(follower);
    expect(id).toBe('written-first');
    await post(address, 'written-second');
    first.process.kill('SIGKILL');
    await first.ended;

    const again = await addressOf(start(dataDir));
    expect((await next(heard(again, beat))).id).toBe('written-second');
    await post(again, 'written-third');
    const since = changes.parse(await (await changesAt(again, `?after=${textOf(beat)}`)).json());
    expect(since.records.map(({ record }) => record.id)).toEqual([
      'written-second',
      'written-third',
    ]);
    expect(since.revision).toBe(beat.revision + 2);
  });
});
