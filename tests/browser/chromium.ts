import { existsSync } from 'node:fs';
import { chromium as playwrightsOwn } from '@playwright/test';
import { unpackChromium } from './unpacked-chromium';

export type Chromium = {
  executablePath: string;
  args: string[];
  /** Complete, so it includes this process's environment. */
  env: Record<string, string | undefined>;
};

/** The message says in one line how to get a Chromium. */
export class NoChromium extends Error {}

/**
 * Only local servers can be reached, so that no test, screenshot or benchmark depends on the network or leaks anything.
 */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * The first of: CHROME_PATH, Playwright's, an installed one, the one from npm, unpacked on first use. CHROMIUM=bundled
 * takes the one from npm. Throws NoChromium if there is none for this platform, or if CHROMIUM is anything else.
 */
export async function findChromium(): Promise<Chromium> {
  const choice = process.env.CHROMIUM ?? '';
  if (choice === 'bundled') return bundled();
  if (choice !== '') throw new NoChromium(`CHROMIUM can be "bundled", not "${choice}".`);
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new NoChromium(`CHROME_PATH names no file: ${asked}`);
    return { executablePath: asked, args, env: process.env };
  }
  const installed = installedPlaces().find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, args, env: process.env };
  return bundled();
}

async function bundled(): Promise<Chromium> {
  const unpacked = await unpackChromium();
  if (unpacked === undefined) {
    throw new NoChromium(
      'No Chromium found: set CHROME_PATH to one, or run `npx playwright install chromium`.',
    );
  }
  return {
    executablePath: unpacked.executablePath,
    args,
    env: { ...process.env, ...unpacked.env },
  };
}

/** Prints the message and exits with 1 instead of throwing. */
export async function findChromiumOrExit(): Promise<Chromium> {
  try {
    return await findChromium();
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function installedPlaces(): string[] {
  const system = systemPlaces[process.platform]?.() ?? [];
  return [playwrightsOwn.executablePath(), ...system];
}

const systemPlaces: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: () => [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        `${root}\\Google\\Chrome\\Application\\chrome.exe`,
        `${root}\\Chromium\\Application\\chrome.exe`,
      ]),
};
