import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { hasNewerPage } from '../../../api/newest-page';
import { lineState } from '../../../api/stream/line';
import { reload } from '../../../url/reload';
import { persistPicture } from './persist-picture';
import { setTimer } from './timer';
import { VersionWatch } from './version-watch';

/**
 * Lets the wall start without the network. If `mayReload`, reloads for a newer version of the page.
 * In development files are not cached, because they change.
 */
export function useOffline({ mayReload }: { readonly mayReload: boolean }): void {
  const client = useQueryClient();
  useEffect(() => persistPicture(client), [client]);
  const canReload = useEffectEvent(() => mayReload);
  useEffect(() => (import.meta.env.PROD ? cacheShell(() => canReload()) : undefined), []);
}

/** Whenever the stream opens, because the server may have been updated while it was down. */
function cacheShell(canReload: () => boolean): () => void {
  const watch = new VersionWatch({
    hasNewer: async () => (await hasNewerPage(loadedFiles())) && canReload(),
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
    void watch.check();
  });
  registerWorker();
  // If the browser refuses, it may evict the files when the disk gets full.
  void persistUnasked().catch(() => false);
  return () => {
    unsubscribe();
    watch.stop();
  };
}

/** Firefox asks its user, and nobody stands at a wall. Chromium, the only one with `userAgentData`, decides by itself. */
async function persistUnasked(): Promise<void> {
  const { permissions, storage } = navigator;
  const isDecided = async () =>
    (await permissions.query({ name: 'persistent-storage' })).state === 'granted';
  if ('userAgentData' in navigator || (await isDecided())) await storage.persist();
}

/** Does nothing while the server is down, or without service workers (plain http from another machine). */
function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./wall-worker.js', { updateViaCache: 'none' }).catch(() => {});
}

function loadedFiles(): string[] {
  const named = document.querySelectorAll('script[src], link[href]');
  return [...named].flatMap((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? []);
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
