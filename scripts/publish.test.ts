import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { openApi } from '../mock-api/testing/api';
import { type Child, startNode } from '../mock-api/testing/child';
import { anAttack, aStatement } from '../mock-api/testing/seed';
import { temporaryFolder } from '../mock-api/testing/temporary-folder';
import { bodyOf, token, writableApp } from '../mock-api/writes/testing/sent';

// Real processes on a machine that may be busy with something else.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const command = resolve(import.meta.dirname, 'publish.ts');
const attack = bodyOf(anAttack('a-1', '2021-12-20'));
const said = bodyOf(aStatement('s-1', '2021-12-19'));

function publish(words: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const child = startNode(['--import', import.meta.resolve('tsx'), command, ...words], {
    API_TOKEN: token,
    ...env,
  });
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  return child;
}

async function fileOf(content: unknown): Promise<string> {
  const file = join(await temporaryFolder(), 'records.json');
  const isWhole = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(file, isWhole ? content : JSON.stringify(content));
  return file;
}

/** A server that takes records, on a port of its own. */
async function server(): Promise<string> {
  const { store } = await openApi(onTestFinished);
  const listener = getRequestListener(writableApp(store).fetch, { overrideGlobalObjects: false });
  const listening = createServer(listener).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  const address = listening.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

let nobody: string;
beforeAll(async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  nobody = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  taken.close();
});

it('sends what is in a file, and once', async () => {
  const to = await server();
  const file = await fileOf({ attacks: [attack], statements: [said] });
  expect(await publish([file, '--to', to]).ended).toEqual({
    code: 0,
    signal: null,
    out: '1 of 2\n2 of 2\n2 sent, 0 there already, 0 refused\n',
    err: '',
  });
  const again = await publish([file, '--to', to]).ended;
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out).toContain('0 sent, 2 there already, 0 refused\n');
});

it('is what came in since a frozen link was made, and does not change what that shows', async () => {
  const to = await server();
  const ask = async (path: string) => (await fetch(`${to}/api/${path}`)).json();
  const { history, revision } = await ask('dataset');
  const then = `${history}.${revision}`;
  const held = await ask(`attacks?at=${then}`);
  const file = await fileOf({ attacks: [attack], statements: [said] });
  expect(await publish([file, '--to', to]).ended).toMatchObject({ code: 0 });
  expect(await ask(`attacks?since=${then}&versions=all`)).toMatchObject({
    total: 1,
    items: [{ id: 'a-1', version: 1 }],
  });
  expect(await ask(`statements?since=${then}&versions=all`)).toMatchObject({
    total: 1,
    items: [{ id: 's-1', version: 1 }],
  });
  expect(await ask(`attacks?at=${then}`)).toEqual(held);
});

it('ends with 1 where a record is refused', async () => {
  const file = await fileOf([attack, { ...said, speaker: 'nobody' }]);
  const { code, out } = await publish([file, '--to', await server()]).ended;
  expect(code).toBe(1);
  expect(out).toMatch(
    /Refused: record 2 \(s-1\), speaker: .*\n1 sent, 0 there already, 1 refused\n$/,
  );
});

it('sends nothing where anything in the file is wrong', async () => {
  const file = await fileOf({ attacks: [attack, { ...attack, id: 'a-2', low: -1 }] });
  const { code, out, err } = await publish([file, '--to', nobody]).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    `Nothing was sent. What is wrong:\n  ${file}, attacks, record 2 (a-2), low: Too small: expected number to be >=0\n`,
  );
});

it('says where a file is not JSON, or that there is none', async () => {
  const file = await fileOf('{\n  "attacks": [,]\n}');
  expect((await publish([file]).ended).err).toBe(
    `Nothing was sent. ${file} is not JSON: line 2, column 15, at ",]\\n}".\n`,
  );
  expect(await publish([`${file}.gone`]).ended).toMatchObject({
    code: 1,
    err: expect.stringMatching(/cannot be read: ENOENT/),
  });
});

it.each([
  [
    'a list twice',
    `{"attacks": [${JSON.stringify(attack)}],\n"attacks": []}`,
    'has the key "attacks" twice in one object: at line 1, column 2 and at line 2, column 1',
  ],
  [
    'a field twice',
    `[${JSON.stringify(attack).replace('{', '{"low": 40,')}]`,
    'has the key "low" twice',
  ],
  [
    'a record on each line',
    `${JSON.stringify(attack)}\n${JSON.stringify(said)}\n`,
    'JSON lines are not read',
  ],
  [
    'letters in windows-1252',
    Buffer.from(JSON.stringify([{ ...attack, summary: 'caf\u00e9' }]), 'latin1'),
    'It seems to be windows-1252',
  ],
])('sends nothing of a file with %s', async (_, content, why) => {
  const file = await fileOf(content);
  const { code, out, err } = await publish([file, '--to', nobody]).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`Nothing was sent. ${file} `);
  expect(err).toContain(why);
});

it('asks for a token, and never shows it', async () => {
  const file = await fileOf([attack]);
  const none = await publish([file, '--to', nobody], { API_TOKEN: '' }).ended;
  expect(none).toMatchObject({ code: 1, err: expect.stringMatching(/^API_TOKEN is not set/) });
  const wrong = await publish([file, '--to', await server()], { API_TOKEN: 'guessed-word' }).ended;
  expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('Set API_TOKEN') });
  expect(wrong.out + wrong.err).not.toContain('guessed-word');
});

it('ends by Ctrl-C while it waits for a server', async () => {
  const child = publish([await fileOf([attack]), '--to', nobody]);
  await child.says(/cannot be reached \(ECONNREFUSED\); trying again/);
  child.process.kill('SIGINT');
  const { code, out, err } = await child.ended;
  expect([code, err]).toEqual([130, '']);
  expect(out).toMatch(
    /Stopped\. Run it again .*\n0 sent, 0 there already, 0 refused, 1 not sent\n$/,
  );
});
