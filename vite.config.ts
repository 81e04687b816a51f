import type { IncomingMessage, ServerResponse } from 'node:http';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { browserslist } from './package.json';

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
 * @stdlib tests for generators with `eval`, which the page's CSP blocks. All browsers of `target`
 * have them.
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

/** What an installed page is called, looks like and opens. */
const webManifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Deadline Watch',
  short_name: 'Deadline Watch',
  description:
    'How often attacks are claimed, against the key dates around them, beside the threats.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [
    { src: './icons/192.png', sizes: '192x192', type: 'image/png' },
    { src: './icons/512.png', sizes: '512x512', type: 'image/png' },
    { src: './icons/512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'Wall', url: './?screen=wall' },
    { name: 'Newest threats', url: './?kind=threat' },
  ],
};

/** Builds the service worker with the list of the page's files, and the manifest that lets the page be installed. */
const worker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/api/worker',
  filename: 'worker.ts',
  injectRegister: false,
  manifest: webManifest,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['index.html', 'assets/**/*.{js,css,svg,woff2}'],
    // Their names already contain hashes.
    dontCacheBustURLsMatching: /^assets\//,
  },
});

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/**
 * Puts all static imports of `root` into one chunk. By default the bundler makes a small chunk of whatever several lazy
 * parts share, and every small chunk adds overhead and compresses worse.
 */
function oneChunk(name: string, root: RegExp, priority: number) {
  return {
    debugName: name,
    priority,
    name: (id: string, modules: Modules) => {
      // The entry itself keeps its own file, which index.html names.
      if (root.test(id)) return name === 'shell' ? null : name;
      const importers = new Set([id]);
      for (const one of importers) {
        if (root.test(one)) return name;
        for (const importer of modules.getModuleInfo(one)?.importers ?? []) importers.add(importer);
      }
      return null;
    },
  };
}

/**
 * Puts the page's script at the end of the body, of low priority: what the server drew is then seen before it runs. The
 * browser starts to load it while it reads the document all the same.
 */
const scriptLast: Plugin = {
  name: 'deadline-watch-script-last',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [script = ''] = /<script type="module"[^>]*><\/script>\s*/.exec(html) ?? [];
      const last = script.trim().replace('<script', '<script async fetchpriority="low"');
      return html
        .replace(script, '')
        .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
        .replace(/\s*<\/body>/, `\n    ${last}\n  </body>`);
    },
  },
};

/** In the order in which they load. What several use is in the first of them. */
const chunks = [
  oneChunk('shell', /src.app.main\.tsx$/, 5),
  oneChunk('live', /src.api.(contract|stream.live)\.ts$/, 4),
  oneChunk('verdict', /src.panels.glance.RecentVerdict\.tsx$/, 3),
  oneChunk(
    'controls',
    /src.panels.(drawer|frequency|header|feed).(DrawerPanel|FrequencyTable|ComparedPeriods|IntervalTooltip|ClockControls|ShareLinks|Help|EmptyFeed|FeedFilters|search)\.tsx?$/,
    2,
  ),
  oneChunk('lower', /src.app.LowerDesk\.tsx$/, 1),
];

/** "ios_saf >= 16.4" is "ios16.4" to the bundler. */
const browsers = browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));

/** The server, and the page that it draws, with React as it runs in production whatever NODE_ENV is. */
const onServer = {
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: ['react', 'react-dom', 'nuqs', '@tanstack/react-query', 'zod', /^@stdlib/] },
};

export default defineConfig(({ isSsrBuild }) => ({
  // All addresses are relative, so that a proxy may serve the page below a path of its own.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    api(),
    withoutEval(),
    ...(isSsrBuild ? [] : [scriptLast, worker]),
  ],
  ...(isSsrBuild ? onServer : {}),
  server: { port: 5173, host: '127.0.0.1', watch: { ignored: ['**/.data/**'] } },
  build: {
    outDir: 'dist/page',
    copyPublicDir: !isSsrBuild,
    emptyOutDir: true,
    manifest: !isSsrBuild,
    target: isSsrBuild ? 'node20' : browsers,
    // All browsers of `target` support modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: chunks } } },
    // The CSP blocks data: URLs of fonts and images.
    assetsInlineLimit: 0,
  },
}));
