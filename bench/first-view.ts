import { chromium } from '@playwright/test';
import { readWords } from '../mock-api/command-line';
import { StartupError } from '../mock-api/startup-error';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { startPages } from './first-view/pages';
import { reach, table } from './first-view/report';
import { isDrawnWithoutScript, medians, type VisitFigures, visit } from './first-view/visit';

/*
 * `npm run bench:page`: how the first view arrives, compared with the same picture without script
 * ("limit") and with a page of the same records on Recharts. `-- --page http://...` measures
 * another page too, `-- --runs 9` more often. Every run visits all pages in turn and at both
 * speeds, so that other load affects all alike: ratios can be compared from day to day,
 * milliseconds cannot. Exits with 0 even if an aim is missed.
 */
const { more, runs } = wordsOrExit();
const found = await findChromiumOrExit();
process.env.NODE_ENV = 'production';
const { ours, limit, recharts, stop } = await startPages();
try {
  const browser = await chromium.launch(found);
  try {
    const pages = [ours, limit, recharts, ...more.map((address) => ({ name: address, address }))];
    const visited: {
      name: string;
      isDrawn: boolean;
      address: string;
      asIs: VisitFigures[];
      slower: VisitFigures[];
    }[] = [];
    for (const page of pages) {
      const isDrawn = await isDrawnWithoutScript(browser, page.address);
      visited.push({ ...page, isDrawn, asIs: [], slower: [] });
    }
    for (let run = 0; run < runs; run += 1) {
      for (const { address, isDrawn, asIs, slower } of visited) {
        asIs.push(await visit(browser, address, { isDrawn, slowdown: 1 }));
        slower.push(await visit(browser, address, { isDrawn, slowdown: 4 }));
      }
    }
    const measured = visited.map(({ name, asIs, slower }) => ({
      name,
      asIs: medians(asIs),
      slower: medians(slower),
    }));
    console.log(
      `Chromium ${browser.version()}, medians of ${runs}; times as is / at a processor four times slower\n`,
    );
    const [first, ...others] = measured;
    if (!first || !others[0]) throw new Error('Nothing was measured.');
    console.log(`${table(first, others)}\n\n${reach(first, others[0]).join('\n')}`);
  } finally {
    await browser.close();
  }
} finally {
  await stop();
}

function wordsOrExit() {
  try {
    const { values } = readWords({
      words: process.argv.slice(2),
      options: { page: { type: 'string', multiple: true }, runs: { type: 'string' } },
    });
    const runs = Number(values.runs ?? 5);
    if (!Number.isInteger(runs) || runs < 1)
      throw new StartupError('--runs is a number from 1 on.');
    return { more: values.page ?? [], runs };
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
