import { expect, test } from 'vitest';
import { repeatedSentences, sentenceRuns } from './golden-sentences';
import { sourceFiles } from './source-files';

const golden = sourceFiles('tests/golden').map(({ text }) => text);
const tests = [...sourceFiles('src'), ...sourceFiles('tests'), ...sourceFiles('mock-api')].filter(
  ({ path }) => /\.(test|spec)\.tsx?$|^tests\/(browser|engines)\/.*\.ts$/.test(path),
);

test('a sentence of the built-in report stands in its golden file only', () => {
  const runs = sentenceRuns(golden);
  expect(runs.size).toBeGreaterThan(1000);
  expect(tests.flatMap((file) => repeatedSentences(file, runs))).toEqual([]);
});

const runs = sentenceRuns([
  'There are 98 or 99 blue hats in this box of May 7.\nNo sentence of these',
]);

test.each([
  ['a text', 'tests/a.spec.ts', "see('99 blue hats in this');"],
  ['a pattern', 'tests/a.spec.ts', 'see(/^99 blue\\b hats in this/);'],
  ['a template', 'tests/a.spec.ts', 'see(`$' + '{a} 99 blue hats in this`);'],
  ['a text of the report in a unit test', 'src/a.test.ts', "see('98 or 99 blue hats');"],
])('%s that repeats a sentence is found', (_what, path, text) => {
  expect(repeatedSentences({ path, text }, runs)).toHaveLength(1);
});

test.each([
  ['a figure', 'tests/a.spec.ts', "see('98 or 99 blue');"],
  ['a pattern of figures', 'tests/a.spec.ts', 'see(/98 or 99 blue.*hats in/);'],
  ['the title of a test', 'tests/a.spec.ts', "test.describe('blue hats in this box', f);"],
  ['other figures in a unit test', 'src/a.test.ts', "see('7 blue hats in this box');"],
])('%s is none', (_what, path, text) => {
  expect(repeatedSentences({ path, text }, runs)).toEqual([]);
});
