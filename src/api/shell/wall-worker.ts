import { Shell, type ShellFile } from './shell';

/*
 * The service worker of the wall. It only knows the page's files: the data is none of its business. A page
 * that is open when it comes is left alone; the next one that is opened is under its care.
 */

interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface AskedEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What of a service worker's global scope is used. */
interface WorkerScope {
  /** Put in by the build. */
  readonly __WB_MANIFEST: readonly ShellFile[];
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

declare const self: WorkerScope;

const shell = new Shell(self.__WB_MANIFEST, {
  caches: self.caches,
  fetch: (request, init) => self.fetch(request, init),
  scope: self.registration.scope,
});

self.addEventListener('install', (event) => {
  // A wall is never closed: one that waits for that would wait for ever.
  void self.skipWaiting();
  event.waitUntil(shell.install());
});

self.addEventListener('activate', (event) => event.waitUntil(shell.activate()));

self.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request);
  if (answer) event.respondWith(answer);
});
