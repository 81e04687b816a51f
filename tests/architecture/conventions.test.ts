import { describe, expect, test } from 'vitest';
import { conventionViolations, longest } from './conventions';
import { root, sourceFiles } from './source-files';

const files = sourceFiles();

test('the whole project is looked at', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'src/domain/day.ts', '.ci/run']));
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
});

test('every file keeps to the conventions', () => {
  expect(
    files.filter(({ path }) => path !== 'package-lock.json').flatMap(conventionViolations),
  ).toEqual([]);
});

describe('a violation is found', () => {
  const marker = ['TO', 'DO'].join('');
  test.each([
    ['any as a type', 'src/a.ts', 'let a: any;'],
    ['any in a cast', 'src/a.tsx', 'const a = b as any;'],
    ['any in a list', 'tests/a.ts', 'type A = any[];'],
    ['something unfinished', 'docs/a.md', `${marker}: say more`],
    [
      'a test that leaves out the others',
      'src/a.test.ts',
      "// Because.\ntest.only('a', () => {});",
    ],
    ['a test left out without a reason', 'src/a.test.ts', "\ntest.skip('a', () => {});"],
    ['a group left out', 'tests/a.spec.ts', "test.describe.skip('a', () => {});"],
    ['a folder that could hold anything', 'src/utils/a.ts', ''],
    ['such a folder further down', 'src/app/lib/a.css', ''],
    ['a long file', 'src/a.ts', 'f();\n'.repeat(longest + 1)],
    ['a home folder', 'docs/a.md', ['see ', 'home', 'ann', 'notes'].join('/')],
    ['the folder of this checkout', 'docs/a.md', `see ${root}/notes`],
  ])('%s', (_what, path, text) => {
    expect(conventionViolations({ path, text })).toHaveLength(1);
  });
});

describe('what conforms passes', () => {
  test.each([
    ['any in a comment', 'src/a.ts', '// the same as any other'],
    ['a test left out with its reason', 'src/a.test.ts', "// No clock here.\ntest.skip('a', f);"],
    ['a file as long as allowed', 'src/a.ts', 'f();\n'.repeat(longest)],
    ['a folder of the page', 'src/a.ts', "const a = '/usr/bin/chromium';"],
  ])('%s', (_what, path, text) => {
    expect(conventionViolations({ path, text })).toEqual([]);
  });
});
