import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Engine, FoundEngine, Key } from './engine';

/** Debian's WebKitWebDriver, which needs a screen: Xvfb's if DISPLAY is not set. */
export function findWebkit(): FoundEngine | undefined {
  const driver = process.env.WEBKIT_DRIVER || onPath('WebKitWebDriver');
  if (!driver) return undefined;
  const screen = process.env.DISPLAY ? undefined : onPath('Xvfb');
  if (!process.env.DISPLAY && !screen) return undefined;
  return { name: 'webkit', start: () => startWebkit(driver, screen) };
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((place) => existsSync(place));
}

/** As WebDriver writes keys that are no letters. */
const codes: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

async function startWebkit(driver: string, xvfb: string | undefined): Promise<Engine> {
  const screen = xvfb ? await startScreen(xvfb) : undefined;
  const display = screen ? { DISPLAY: `:${screen.number}` } : {};
  const port = 20_000 + (process.pid % 20_000);
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    // Draws without a graphics card.
    env: { ...process.env, ...display, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit refused ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const stop = () => {
    server.kill();
    screen?.process.kill();
  };
  try {
    await expect.poll(() => answers(`${base}/status`), { timeout: 15_000 }).toBe(true);
    const created = await call('POST', '/session', { capabilities: { alwaysMatch: {} } });
    const { sessionId, capabilities } = created as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    return {
      version: capabilities.browserVersion,
      ...sessionOf(`/session/${sessionId}`, call, stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

interface WindowSize {
  readonly width: number;
  readonly height: number;
}

function sessionOf(
  session: string,
  call: (method: string, path: string, body?: unknown) => Promise<unknown>,
  stop: () => void,
): Omit<Engine, 'version'> {
  const post = (path: string, body: unknown) => call('POST', `${session}/${path}`, body);
  const evaluate = (expression: string) =>
    // The expression may end in a comment.
    post('execute/sync', { script: `return (${expression}\n)`, args: [] });
  const keys = async (typed: readonly string[]) => {
    const actions = typed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await post('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  const inside = () => evaluate('[innerWidth, innerHeight]') as Promise<[number, number]>;
  return {
    name: 'WebKit',
    open: async (url) => void (await post('url', { url })),
    reload: async () => void (await post('refresh', {})),
    resize: async (width, height) => {
      await post('window/rect', { x: 0, y: 0, width, height });
      // The bar of the window takes some of it. The window may answer before the page inside has its new size, so the
      // size is looked at again after each correction.
      await expect
        .poll(async () => {
          const found = await inside();
          const missing = [width - found[0], height - found[1]] as const;
          if (missing.some((pixels) => pixels !== 0)) {
            const outside = (await call('GET', `${session}/window/rect`)) as WindowSize;
            await post('window/rect', {
              width: outside.width + missing[0],
              height: outside.height + missing[1],
            });
          }
          return found;
        })
        .toEqual([width, height]);
    },
    evaluate,
    click: async (left, top) => {
      const place = { x: Math.round(left), y: Math.round(top), origin: 'viewport' };
      const actions = [
        { type: 'pointerMove', duration: 0, ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const parameters = { pointerType: 'mouse' };
      await post('actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
    },
    press: (key) => keys([codes[key]]),
    type: (text) => keys([...text]),
    screenshot: async () =>
      Buffer.from((await call('GET', `${session}/screenshot`)) as string, 'base64'),
    pdf: undefined,
    close: async () => {
      await call('DELETE', session);
      stop();
    },
  };
}

async function answers(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok === true;
}

/** The screen's number is the first that is free, as Xvfb says itself. */
async function startScreen(xvfb: string): Promise<{ number: string; process: ChildProcess }> {
  const options = ['-displayfd', '3', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'];
  const process = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((found, failed) => {
    process.stdio[3]?.once('data', (said: Buffer) => found(said.toString().trim()));
    process.once('exit', (code) => failed(new Error(`Xvfb ended with code ${code}.`)));
  });
  return { number, process };
}
