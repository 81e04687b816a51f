import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Engine, FoundEngine } from './engine';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** FIREFOX_PATH, else an installed one. Throws if FIREFOX_PATH names no file. */
export function findFirefox(): FoundEngine | undefined {
  const asked = process.env.FIREFOX_PATH;
  if (asked && !existsSync(asked)) throw new Error(`FIREFOX_PATH names no file: ${asked}`);
  const executablePath = asked || places.find((place) => existsSync(place));
  if (!executablePath) return undefined;
  return { name: 'firefox', start: () => startFirefox(executablePath) };
}

async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      // Nothing leaves this machine: no settings, lists or updates from Mozilla's servers.
      'network.dns.disabled': true,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    version: await browser.version(),
    open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: (expression) => page.evaluate(expression),
    click: (left, top) => page.mouse.click(left, top),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    pdf: () => page.pdf({ format: 'A4', printBackground: true }),
    close: () => browser.close(),
  };
}
