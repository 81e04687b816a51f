import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { hasNewerPage } from '../../../api/newest-page';
import { lineState } from '../../../api/stream/line';
import { reload } from '../../../url/reload';
import { keepPicture } from './keep-picture';
import { setTimer } from './timer';
import { VersionWatch } from './version-watch';

/**
 * Has the wall start again without the network: the page's files and its last picture are kept in the
 * browser, and a newer version of the page is taken when the server has one and the page `mayReload`. In
 * development the files are not kept, as they change under one's hands.
 */
export function useOffline({ mayReload }: { readonly mayReload: boolean }): void {
  const client = useQueryClient();
  useEffect(() => keepPicture(client), [client]);
  const isFree = useEffectEvent(() => mayReload);
  useEffect(() => (import.meta.env.PROD ? keepShell(() => isFree()) : undefined), []);
}

/**
 * Keeps the page's files, and watches for newer ones. Each time the line opens the server can be asked for
 * both: it may have been away before, or have another version since.
 */
function keepShell(isFree: () => boolean): () => void {
  const watch = new VersionWatch({
    hasNewer: async () => (await hasNewerPage(ownFiles())) && isFree(),
    reload,
    sinceReload: () => (wasReloaded() ? performance.now() : null),
    setTimer,
  });
  let { line } = lineState.get();
  const unsubscribe = lineState.subscribe(() => {
    const before = line;
    line = lineState.get().line;
    if (line !== 'open' || before === 'open') return;
    registerWorker();
    void watch.look();
  });
  registerWorker();
  // The browser may say no: then it throws the files away where the disk gets full.
  void navigator.storage?.persist?.().catch(() => false);
  return () => {
    unsubscribe();
    watch.stop();
  };
}

/**
 * Registers the worker that keeps the page's files. Where there is none to be had (plain http to another
 * machine, a browser that forbids it), or the server is away, the wall goes on without.
 */
function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/wall-worker.js', { updateViaCache: 'none' }).catch(() => {});
}

/** What this page has been started with, and more that it has taken since. */
function ownFiles(): string[] {
  const named = document.querySelectorAll('script[src], link[href]');
  return [...named].flatMap((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? []);
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
