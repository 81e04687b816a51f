import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import {
  type PageScreen,
  screenOpened,
  timeoutSeconds,
  usableAnswer,
  usableFile,
} from './navigation';

/*
 * The service worker of desk and wall. It caches the files of one version of the page, all or none,
 * so that the page opens without the server. It never caches data: the page persists its last
 * picture itself. It does not claim pages that are already open; the next load uses it.
 */

interface WorkerScope {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

declare const self: WorkerScope;

addPlugins([{ fetchDidSucceed: async ({ request, response }) => usableFile(request, response) }]);
// Without a directory index, so that the page itself is left to the routes below.
precacheAndRoute([...self.__WB_MANIFEST], { directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();

for (const screen of ['desk', 'wall'] satisfies PageScreen[]) {
  registerRoute(
    ({ request, url }) => screenOpened(request.mode, url, self.registration.scope) === screen,
    new NetworkFirst({
      networkTimeoutSeconds: timeoutSeconds[screen],
      plugins: [
        {
          fetchDidSucceed: ({ response }) => usableAnswer(screen, response),
          // The page that the server renders has data in it, so it is never cached.
          cacheWillUpdate: async () => null,
          cachedResponseWillBeUsed: async () => matchPrecache('index.html'),
        },
      ],
    }),
  );
}

// An open page continues with the files of its version. Only a wall, which nobody closes, asks for
// the next version.
self.addEventListener('message', ({ data }) => {
  if (data instanceof Object && 'type' in data && data.type === 'SKIP_WAITING') {
    void self.skipWaiting();
  }
});
