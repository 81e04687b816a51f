import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The API inside the development server: /api and /healthz are answered by mock-api itself. */
function api(): Plugin {
  return {
    name: 'deadline-watch-api',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(async (request: IncomingMessage, response: ServerResponse, next) => {
        if (!/^\/(api(\/|$)|healthz)/.test(request.url ?? '')) return next();
        try {
          const { getRequestListener } = await import('@hono/node-server');
          const { developmentApp } = await server.ssrLoadModule('/mock-api/dev.ts');
          const app = await developmentApp();
          await getRequestListener(app.fetch, { overrideGlobalObjects: false })(request, response);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/**
 * The library of distributions asks by `eval` whether there are generators, which the page's policy refuses.
 * Every browser of `target` has them.
 */
function withoutEval(): Plugin {
  return {
    name: 'deadline-watch-without-eval',
    load: (id) =>
      /@stdlib\/assert-has-generator-support\/lib\/index\.js/.test(id)
        ? 'module.exports = () => true;'
        : null,
  };
}

/**
 * Builds the wall's service worker and gives it the list of the page's files. The wall registers it, and
 * nothing else does: a browser that never shows the wall keeps nothing.
 */
const wallWorker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/api/shell',
  filename: 'wall-worker.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['index.html', 'assets/**/*.{js,css,svg,woff2}'],
    // Their names have their hashes already.
    dontCacheBustURLsMatching: /^assets\//,
  },
});

const entry = /src.app.main\.tsx$/;

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/**
 * What the entry imports, by whatever way but not lazily, is one chunk: left alone, the builder takes it apart
 * for the sake of the lazy ones, and each small chunk costs its frame, its imports and what it does not compress with.
 */
function shellOf(id: string, modules: Modules): 'shell' | null {
  if (entry.test(id)) return null;
  const seen = new Set([id]);
  for (const one of seen) {
    if (entry.test(one)) return 'shell';
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return null;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), api(), withoutEval(), ...(isSsrBuild ? [] : [wallWorker])],
  resolve: {
    alias: {
      'victory-vendor/d3-scale': resolve(import.meta.dirname, 'src/charts/recharts-scales.ts'),
    },
  },
  server: { port: 5173, host: '127.0.0.1', watch: { ignored: ['**/.data/**'] } },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    target: isSsrBuild ? 'node20' : 'es2022',
    // Every browser of `target` preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: [{ name: shellOf, debugName: 'shell' }] } } },
    // A font or an image inlined as data: would be let through by no font-src but 'self'.
    assetsInlineLimit: 0,
  },
}));
