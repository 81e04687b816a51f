/** What the modules of one folder may import, besides modules of the folder itself. */
export type Folder = {
  /** Folders of the project, or single modules, named by their path without an extension. */
  modules: readonly string[];
  /** Packages; 'node:*' stands for all of Node's own modules, '@x/*' for all packages of a scope. */
  packages: readonly string[];
};

const view = ['react', 'react-dom'];

/** The import table of the design: imports go down it only. */
export const importTable: Readonly<Record<string, Folder>> = {
  'src/domain': { modules: [], packages: ['@stdlib/*'] },
  'src/format': { modules: ['src/domain'], packages: [] },
  'src/api': { modules: ['src/domain'], packages: ['react', 'zod', '@tanstack/react-query'] },
  'src/url': { modules: ['src/domain'], packages: ['react', 'nuqs'] },
  'src/ui': { modules: [], packages: [...view, 'papaparse'] },
  'src/charts': {
    modules: ['src/domain', 'src/format', 'src/ui'],
    packages: [...view, 'recharts', 'd3-scale'],
  },
  'src/panels': {
    modules: ['src/domain', 'src/format', 'src/api', 'src/url', 'src/ui', 'src/charts'],
    packages: [...view, '@tanstack/react-query'],
  },
  'src/app': {
    modules: ['src'],
    packages: [...view, '@tanstack/react-query', '@fontsource-variable/*', 'idb-keyval'],
  },
  'mock-api': {
    modules: ['src/domain', 'src/api/contract', 'src/api/write-bodies'],
    packages: ['node:*', 'hono', '@hono/*', '@duckdb/*', 'zod'],
  },
};

/** Folders whose subfolders never import one another. */
export const isolatedFolders = ['src/panels'];

/** What test files may import beyond their folder's row. */
export const forTests: Folder = {
  modules: ['tests'],
  packages: [
    'node:*',
    'vitest',
    '@testing-library/*',
    'fast-check',
    'axe-core',
    'react',
    'react-dom',
    'nuqs/adapters/testing',
  ],
};

/** A power that only some folders have. */
export type Power = 'network' | 'clock' | 'location';

/** The folders of src that have each power; mock-api has the first two, being a server. */
export const powers: Readonly<Record<Power, readonly string[]>> = {
  network: ['src/api', 'mock-api'],
  clock: ['src/api', 'src/app', 'mock-api'],
  location: ['src/url'],
};

/** Powers that test files have wherever they stand: they provoke and observe. */
export const testPowers: readonly Power[] = ['network', 'location'];
