import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files';

/** Read from the text, which is formatted: to parse every module takes long. */
const declaration = /^(?:export )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm;

/** What a component takes. */
const allowed = new Set(['Props']);

/** One line per name that several of the files give to a type or a class, exported or not. */
function namedTwice(files: readonly SourceFile[]): string[] {
  const paths = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    for (const [, name = ''] of text.matchAll(declaration)) {
      paths.set(name, (paths.get(name) ?? new Set()).add(path));
    }
  }
  return [...paths]
    .filter(([name, { size }]) => size > 1 && !allowed.has(name))
    .map(([name, of]) => `${name} is declared in ${[...of].join(' and ')}`);
}

test('a type’s name is declared in one file, so that it has one meaning', () => {
  const files = ['src', 'mock-api', 'bench', 'scripts']
    .flatMap(sourceFiles)
    .filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path));
  expect(files.length).toBeGreaterThan(500);
  expect(namedTwice(files)).toEqual([]);
});

test('two files that give one name to a type are found, exported or not', () => {
  const declared = (path: string, text: string) => ({ path, text });
  expect(
    namedTwice([
      declared('a.ts', 'type Row = string;\ntype Own = Row;'),
      declared('b.ts', 'export interface Row {}'),
      declared('c.ts', 'class Other {}\ninterface Props {}\n// type Row'),
      declared('d.ts', 'type Props = Other;'),
    ]),
  ).toEqual(['Row is declared in a.ts and b.ts']);
});
