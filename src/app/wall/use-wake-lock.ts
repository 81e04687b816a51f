import { useEffect } from 'react';

/**
 * The browser releases the lock when the page is hidden or power is low, so it is requested again when the page is
 * visible, and every minute. Does nothing without support.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let requesting = false;
    let unmounted = false;
    const acquire = async () => {
      if (requesting || (lock && !lock.released) || document.visibilityState !== 'visible') return;
      requesting = true;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (unmounted) void lock.release();
      } catch {
        // Refused for now; requested again in a minute.
      }
      requesting = false;
    };
    void acquire();
    const timer = setInterval(acquire, 60_000);
    document.addEventListener('visibilitychange', acquire);
    return () => {
      unmounted = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', acquire);
      void lock?.release();
    };
  }, []);
}
