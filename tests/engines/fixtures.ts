import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import type { Engine } from './engine';
import { findEngines } from './find-engines';
import { watchServer } from './watched-server';

export { expect };

/** The queries by role and name that the unit tests use, as one expression. */
const queries = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
).replace(/;\s*(\/\/.*)?\s*$/, '');

declare global {
  interface Window {
    faults?: string[];
  }
}

/** The page in one of the engines. Finds things by role and by a part of their name. */
export type Tab = ReturnType<typeof tabIn>;

export function tabIn(engine: Engine, origin: string) {
  /** Calls a function in the page, which sees no variable from outside. */
  const run = <Input extends readonly unknown[], Output>(
    inPage: (...input: Input) => Output,
    ...input: Input
  ) => engine.evaluate(`(${inPage})(...${JSON.stringify(input)})`) as Promise<Awaited<Output>>;

  const search = async <Found>(
    role: string,
    name: string,
    read: (elements: readonly HTMLElement[]) => Found,
  ): Promise<Found> => {
    if (!(await run(() => 'TestingLibraryDom' in window))) await engine.evaluate(queries);
    const found = `TestingLibraryDom.queryAllByRole(document.body, ${JSON.stringify(role)}, { name: new RegExp(${JSON.stringify(name)}) })`;
    return (await engine.evaluate(`(${read})(${found})`)) as Found;
  };

  const texts = (role: string, name = '') =>
    search(role, name, (found) => found.map((one) => one.innerText ?? one.textContent));

  const see = (role: string, name = '') =>
    expect
      .poll(async () => (await texts(role, name)).length, { message: `${role} "${name}"` })
      .toBeGreaterThan(0);

  /** Waits until the text of the first such thing has these words. */
  const read = (role: string, name: string, words: RegExp) =>
    expect.poll(async () => (await texts(role, name))[0] ?? '', { message: name }).toMatch(words);

  return {
    ...engine,
    run,
    texts,
    see,
    /** A desk is open when its script runs too: the server draws it before, and a click is then lost. */
    open: async (path: string) => {
      await engine.open(origin + path);
      if (!path.includes('screen=wall')) await read('banner', '', /server (last )?answered/);
    },
    read,
    gone: (role: string, name = '') =>
      expect.poll(() => texts(role, name), { message: `${role} "${name}"` }).toEqual([]),
    /** Clicks at the place where it is, as a mouse does: what lies over it gets the click. */
    click: async (role: string, name: string) => {
      await see(role, name);
      const box = await search(role, name, ([first]) => {
        first?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left = 0, top = 0, width = 0, height = 0 } = first?.getBoundingClientRect() ?? {};
        return { left, top, width, height };
      });
      await engine.click(box.left + box.width / 2, box.top + box.height / 2);
    },
    focus: async (role: string, name: string) => {
      await see(role, name);
      await search(role, name, ([first]) => first?.focus());
    },
    attribute: (role: string, name: string, attribute: 'aria-valuetext' | 'aria-pressed') =>
      attribute === 'aria-pressed'
        ? search(role, name, ([first]) => first?.ariaPressed)
        : search(role, name, ([first]) => first?.ariaValueText),
    focused: () => run(() => document.activeElement?.textContent ?? ''),
    parameters: () => run(() => Object.fromEntries(new URLSearchParams(location.search))),
  };
}

type Fixtures = { tab: Tab };
type WorkerFixtures = { engine: Engine; origin: string };

/** Each test has the page in the engine of its project, and fails on what is on the console. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use, { project }) => {
      const found = findEngines().find(({ name }) => name === project.name);
      if (!found) throw new Error(`There is no ${project.name} here.`);
      const engine = await found.start();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const watched = await watchServer(process.env.BASE_URL ?? '');
      await use(watched.url);
      watched.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ engine, origin }, use) => {
    await engine.resize(1440, 900);
    const tab = tabIn(engine, origin);
    await use(tab);
    expect(await tab.run(() => window.faults), 'faults of the page').toEqual([]);
  },
});
