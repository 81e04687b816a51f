import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hasNewerPage } from '../../../api/newest-page';
import { lineState } from '../../../api/stream/line';
import { reload } from '../../../url/reload';
import { keepPicture } from './keep-picture';
import { setTimer } from './timer';
import { VersionWatch } from './version-watch';

/**
 * Has the wall start again without the network: the page's files and its last picture are kept in the
 * browser, and a newer version of the page is taken when the server has one. In development the files are
 * not kept, as they change under one's hands.
 */
export function useOffline(): void {
  const client = useQueryClient();
  useEffect(() => keepPicture(client), [client]);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    keepShell();
    return watchVersion();
  }, []);
}

/**
 * Registers the worker that keeps the page's files. Where there is none to be had (plain http to another
 * machine, a browser that forbids it), or the server is away, the wall goes on without.
 */
function keepShell(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/wall-worker.js', { updateViaCache: 'none' }).catch(() => {});
}

function watchVersion(): () => void {
  const watch = new VersionWatch({
    hasNewer: () => hasNewerPage(ownFiles()),
    reload,
    sinceReload: () => (wasReloaded() ? performance.now() : null),
    setTimer,
  });
  let { line } = lineState.get();
  const unsubscribe = lineState.subscribe(() => {
    const before = line;
    line = lineState.get().line;
    if (line === 'open' && before !== 'open') void watch.look();
  });
  return () => {
    unsubscribe();
    watch.stop();
  };
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
