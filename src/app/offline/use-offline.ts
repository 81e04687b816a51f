import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { hasNewerPage } from '../../api/newest-page';
import { lineState } from '../../api/stream/line';
import { persistPicture } from './persist-picture';
import { setTimer } from './timer';
import { VersionWatch } from './version-watch';

interface Offline {
  /** A newer version of the page is there; what it is made of answers. */
  readonly onNewer: () => void;
  /** False for as long as `onNewer` must wait. */
  readonly mayLoad: boolean;
  /** Whether the next version of the page replaces this one's files at once, as on a wall, which nobody closes. */
  readonly takesOver: boolean;
}

/**
 * Lets the page start without the network: keeps its last picture, and its files. In development files are not cached,
 * because they change.
 */
export function useOffline({ onNewer, mayLoad, takesOver }: Offline): void {
  const client = useQueryClient();
  useEffect(() => persistPicture(client), [client]);
  const canLoad = useEffectEvent(() => mayLoad);
  const load = useEffectEvent(onNewer);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    return keepFiles({ canLoad: () => canLoad(), load: () => load(), takesOver });
  }, [takesOver]);
}

interface Files {
  readonly canLoad: () => boolean;
  readonly load: () => void;
  readonly takesOver: boolean;
}

/** Whenever the stream opens, because the server may have been updated while it was down. */
function keepFiles({ canLoad, load, takesOver }: Files): () => void {
  const watch = new VersionWatch({
    hasNewer: async () => (await hasNewerPage(loadedFiles())) && canLoad(),
    reload: load,
    sinceReload: () => (wasReloaded() ? performance.now() : null),
    setTimer,
  });
  let { line } = lineState.get();
  const unsubscribe = lineState.subscribe(() => {
    const before = line;
    line = lineState.get().line;
    if (line !== 'open' || before === 'open') return;
    registerWorker(takesOver).catch(() => {});
    void watch.check();
  });
  registerWorker(takesOver).catch(() => {});
  // If the browser refuses, it may evict the files when the disk gets full.
  void persistUnasked().catch(() => false);
  return () => {
    unsubscribe();
    watch.stop();
  };
}

/** Firefox asks its user, and nobody stands at a wall, nor asked for it at a desk. Chromium, the only one with `userAgentData`, decides by itself. */
async function persistUnasked(): Promise<void> {
  const { permissions, storage } = navigator;
  const isDecided = async () =>
    (await permissions.query({ name: 'persistent-storage' })).state === 'granted';
  if ('userAgentData' in navigator || (await isDecided())) await storage.persist();
}

/** Does nothing while the server is down, or without service workers (plain http from another machine). */
async function registerWorker(takesOver: boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Here, because the server cannot load it.
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./worker.js', { updateViaCache: 'none' });
  if (takesOver) worker.addEventListener('waiting', () => worker.messageSkipWaiting());
  await worker.register({ immediate: true });
}

function loadedFiles(): string[] {
  const named = document.querySelectorAll('script[src], link[href]');
  return [...named].flatMap((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? []);
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
