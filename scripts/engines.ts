import { spawnSync } from 'node:child_process';
import { findEngines } from '../tests/engines/find-engines';

/** Skips Firefox or WebKit if it is not installed, and says so at the end. */
const found = findEngines().map(({ name }) => name);
const missing = (['firefox', 'webkit'] as const).filter((name) => !found.includes(name));

let status = 0;
if (found.length > 0) {
  const arguments_ = ['playwright', 'test', '--config', 'playwright.engines.config.ts'];
  status = spawnSync('npx', arguments_, { stdio: 'inherit' }).status ?? 1;
}
const how = {
  firefox:
    'Firefox was not run: there is none here. Install it (firefox-esr), or name it in FIREFOX_PATH.',
  webkit:
    'WebKit was not run: there is none here. Install webkit2gtk-driver and xvfb, or name the driver in WEBKIT_DRIVER.',
};
for (const name of missing) console.log(how[name]);
process.exitCode = status;
