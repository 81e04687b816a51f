export type Folder = {
  modules: readonly string[];
  /** 'node:*' matches Node's modules, '@x/*' a scope. */
  packages: readonly string[];
};

const view = ['react', 'react-dom'];

/** Imports only go down this table. */
export const importTable: Readonly<Record<string, Folder>> = {
  'src/domain': { modules: [], packages: ['@stdlib/*'] },
  'src/format': { modules: ['src/domain'], packages: [] },
  'src/api': {
    modules: ['src/domain'],
    packages: ['react', 'zod', '@tanstack/react-query', 'workbox-*'],
  },
  'src/url': { modules: ['src/domain'], packages: ['react', 'nuqs'] },
  'src/ui': { modules: [], packages: [...view, 'papaparse'] },
  'src/charts': {
    modules: ['src/domain', 'src/format', 'src/ui'],
    packages: [...view, 'recharts'],
  },
  'src/panels': {
    modules: ['src/domain', 'src/format', 'src/api', 'src/url', 'src/ui', 'src/charts'],
    packages: [...view, '@tanstack/react-query'],
  },
  'src/app': {
    modules: ['src'],
    packages: [
      ...view,
      '@tanstack/react-query',
      '@fontsource-variable/*',
      'idb-keyval',
      'workbox-window',
    ],
  },
  'mock-api': {
    modules: ['src/domain', 'src/api/contract', 'src/api/write-bodies'],
    packages: ['node:*', 'hono', '@hono/*', '@duckdb/*', 'zod'],
  },
};

export const isolatedFolders = ['src/panels'];

export const forTests: Folder = {
  modules: ['tests'],
  packages: [
    'node:*',
    'vitest',
    '@testing-library/*',
    'fast-check',
    'axe-core',
    // Read the page's saved files back.
    'papaparse',
    '@duckdb/*',
    'react',
    'react-dom',
    'nuqs/adapters/testing',
  ],
};

/** Modules that import what they compute, which no check can follow, and what it is. */
export const computedImports: Readonly<Record<string, string>> = {
  'mock-api/main.ts': 'the page as it was built, whose source the server must not know',
};

/** Globals that only some folders may use. */
export type Power = 'network' | 'clock' | 'location';

export const powers: Readonly<Record<Power, readonly string[]>> = {
  network: ['src/api', 'mock-api'],
  clock: ['src/api', 'src/app', 'mock-api'],
  location: ['src/url'],
};

export const testPowers: readonly Power[] = ['network', 'location'];
