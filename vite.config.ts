import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

const shared = { name: 'shared', test: /src.(domain|format|api|url)/, minShareCount: 8 };

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), tailwindcss(), api(), withoutEval()],
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
    copyPublicDir: !isSsrBuild,
    target: isSsrBuild ? 'node20' : 'es2022',
    // Every browser of `target` preloads modules by itself.
    modulePreload: { polyfill: false },
    // What nearly every chunk needs is one chunk: each small one costs its frame and its imports.
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: [shared] } } },
    // A font or an image inlined as data: would be let through by no font-src but 'self'.
    assetsInlineLimit: 0,
  },
}));
