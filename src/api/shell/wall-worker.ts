import { Shell, type ShellFile } from './shell';

/*
 * The wall's service worker. It serves the page's files, never data. It does not claim pages that are
 * already open; the next page load uses it.
 */

interface LifecycleEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface WorkerScope {
  readonly __WB_MANIFEST: readonly ShellFile[];
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

declare const self: WorkerScope;

const shell = new Shell(self.__WB_MANIFEST, {
  caches: self.caches,
  fetch: (request, init) => self.fetch(request, init),
  scope: self.registration.scope,
});

self.addEventListener('install', (event) => {
  // A wall is never closed, so a waiting worker would wait for ever.
  void self.skipWaiting();
  event.waitUntil(shell.install());
});

self.addEventListener('activate', (event) => event.waitUntil(shell.activate()));

self.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request);
  if (answer) event.respondWith(answer);
});
