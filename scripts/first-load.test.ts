import { expect, test } from 'vitest';
import { filesNamedIn, type Manifest, shellOf, withChunks } from './first-load';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/entry.js',
    isEntry: true,
    imports: ['_react.js'],
    css: ['assets/page.css'],
    assets: ['assets/text.woff2', 'assets/picture.svg'],
  },
  '_react.js': { file: 'assets/react.js', imports: ['index.html'] },
  '_scales.js': { file: 'assets/scales.js', imports: ['_react.js'] },
  'src/charts/FrequencyChart.tsx': {
    file: 'assets/frequency.js',
    imports: ['_scales.js', '_react.js'],
    css: ['assets/frequency.css'],
  },
  'src/panels/later.tsx': { file: 'assets/later.js' },
};

test('the shell is the entry and what it imports, round in a circle or not', () => {
  expect(shellOf(manifest)).toEqual({
    scripts: ['assets/entry.js', 'assets/react.js'],
    styles: ['assets/page.css'],
    fonts: ['assets/text.woff2'],
  });
});

test('a chunk of the first load adds its own imports, each file once', () => {
  const firstLoad = withChunks(manifest, shellOf(manifest), ['src/charts/FrequencyChart.tsx']);
  expect(firstLoad.scripts).toEqual([
    'assets/entry.js',
    'assets/react.js',
    'assets/frequency.js',
    'assets/scales.js',
  ]);
  expect(firstLoad.styles).toEqual(['assets/page.css', 'assets/frequency.css']);
});

test('a source that is no chunk adds nothing', () => {
  const shell = shellOf(manifest);
  expect(withChunks(manifest, shell, ['src/charts/Missing.tsx'])).toEqual(shell);
});

test('a document names its script, styles and font, each once', () => {
  const html =
    '<link rel="preload" href="./assets/a.woff2"><link rel="icon" href="./assets/i.svg">' +
    '<link rel="modulepreload" href="./assets/b.js"><link rel="stylesheet" href="./assets/c.css">' +
    '<a href="https://example.org/assets/d.js">d</a><script src="./assets/b.js"></script>';
  expect(filesNamedIn(html)).toEqual({
    scripts: ['/assets/b.js'],
    styles: ['/assets/c.css'],
    fonts: ['/assets/a.woff2'],
  });
});
