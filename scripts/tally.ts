import { existsSync, readFileSync } from 'node:fs';

/**
 * Adds up what the unit tests and the browser tests reported and prints "N passed, M failed".
 * Prints nothing when neither got to report.
 */
type UnitReport = { numPassedTests: number; numFailedTests: number };
type BrowserReport = { stats: { expected: number; flaky: number; unexpected: number } };

const unit = report<UnitReport>('test-results/unit.json');
const browser = report<BrowserReport>('test-results/browser.json');

if (unit !== undefined || browser !== undefined) {
  const { expected = 0, flaky = 0, unexpected = 0 } = browser?.stats ?? {};
  const passed = (unit?.numPassedTests ?? 0) + expected + flaky;
  const failed = (unit?.numFailedTests ?? 0) + unexpected;
  console.log(`${passed} passed, ${failed} failed`);
}

function report<T>(file: string): T | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
