import { expect, test } from 'vitest';
import { type BrowserReport, tally, type UnitReport } from './tally';

const unitReport: UnitReport = { numPassedTests: 400, numFailedTests: 0, testResults: [] };
const browserReport: BrowserReport = {
  stats: { expected: 90, flaky: 1, unexpected: 2 },
  errors: [],
};

test('what both reported is added up', () => {
  expect(tally(unitReport, browserReport)).toBe('491 passed, 2 failed');
});

test('browser tests that never ran are named, not counted as none failed', () => {
  expect(tally(unitReport, undefined)).toBe(
    '400 passed, 0 failed, but no results from the browser tests',
  );
});

test('unit tests that never ran are named too', () => {
  expect(tally(undefined, browserReport)).toBe(
    '91 passed, 2 failed, but no results from the unit tests',
  );
});

test('reports that nothing ran if no suite has results', () => {
  expect(tally(undefined, undefined)).toBe('no results from the unit tests and the browser tests');
});

test('a report without a single test is as good as none', () => {
  const stats = { expected: 0, flaky: 0, unexpected: 0 };
  expect(tally(unitReport, { stats, errors: [] })).toMatch(
    /but no results from the browser tests$/,
  );
});

test('what fails outside of any test has failed', () => {
  const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const unloaded = { status: 'failed', assertionResults: [] };
  const unit = { ...unitReport, numFailedTests: 1, testResults: [passed, failed, unloaded] };
  expect(tally(unit, { ...browserReport, errors: ['no server'] })).toBe('491 passed, 5 failed');
});

test('browser tests that ran in a second browser too are added, or named if none ran', () => {
  const stats = { expected: 40, flaky: 0, unexpected: 1 };
  expect(tally(unitReport, browserReport, { stats, errors: [] })).toBe('531 passed, 3 failed');
  const empty = { stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: [] };
  expect(tally(unitReport, browserReport, empty)).toBe(
    '491 passed, 2 failed, but no results from the browser tests in a second browser',
  );
});

test('browser tests in Firefox and WebKit are added, or named if none ran', () => {
  const stats = { expected: 30, flaky: 0, unexpected: 0 };
  expect(tally(unitReport, browserReport, undefined, { stats, errors: [] })).toBe(
    '521 passed, 2 failed',
  );
  const empty = { stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: [] };
  expect(tally(unitReport, browserReport, undefined, empty)).toContain('in Firefox and WebKit');
});
