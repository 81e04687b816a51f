import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From Vitest's JSON reporter. A file that cannot be loaded is "failed" without a failed test. */
export type UnitReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** From Playwright's JSON reporter. `errors` happened outside any test. */
export type BrowserReport = {
  stats: { expected: number; flaky: number; unexpected: number };
  errors: unknown[];
};

type Count = { passed: number; failed: number };

/**
 * Sums the reports: "N passed, M failed". Names a suite without a report or without any test,
 * because no failures means nothing then.
 *
 * @param second Report of the browser tests in a second browser; undefined if there was none.
 * @param engines Report of those in Firefox and WebKit; undefined if neither was there.
 */
export function tally(
  unit: UnitReport | undefined,
  browser: BrowserReport | undefined,
  second?: BrowserReport,
  engines?: BrowserReport,
): string {
  const suites = [
    { name: 'the unit tests', count: unit && unitCount(unit) },
    { name: 'the browser tests', count: browser && browserCount(browser) },
    ...(second
      ? [{ name: 'the browser tests in a second browser', count: browserCount(second) }]
      : []),
    ...(engines
      ? [{ name: 'the browser tests in Firefox and WebKit', count: browserCount(engines) }]
      : []),
  ];
  const counts = suites.flatMap(({ count }) => (hasRun(count) ? [count] : []));
  const silent = suites.filter(({ count }) => !hasRun(count)).map(({ name }) => name);
  const missing = `no results from ${silent.join(' and ')}`;
  if (counts.length === 0) return missing;
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  const sum = `${passed} passed, ${failed} failed`;
  return silent.length === 0 ? sum : `${sum}, but ${missing}`;
}

function hasRun(count: Count | undefined): count is Count {
  return count !== undefined && count.passed + count.failed > 0;
}

function unitCount({ numPassedTests, numFailedTests, testResults }: UnitReport): Count {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function browserCount({ stats, errors }: BrowserReport): Count {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function report<Report>(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(
    tally(
      report('test-results/unit.json'),
      report('test-results/browser.json'),
      report('test-results/browser-quick.json'),
      report('test-results/engines.json'),
    ),
  );
}
