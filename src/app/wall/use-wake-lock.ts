import { useEffect } from 'react';

/**
 * Keeps the screen awake while the page is in sight. The browser takes the lock back when the page is
 * hidden, or when it runs low on power: it is asked for again when the page is seen again, and every
 * minute. Where there is none to be had, the screen's own settings hold.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let asking = false;
    let gone = false;
    const take = async () => {
      if (asking || (lock && !lock.released) || document.visibilityState !== 'visible') return;
      asking = true;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) void lock.release();
      } catch {
        // Refused for now; asked again.
      }
      asking = false;
    };
    void take();
    const timer = setInterval(take, 60_000);
    document.addEventListener('visibilitychange', take);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, []);
}
