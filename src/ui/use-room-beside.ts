import { useSyncExternalStore } from 'react';

const room = '(min-width: 80rem)';

function subscribe(onChange: () => void) {
  const list = window.matchMedia(room);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

export function useRoomBeside(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(room).matches,
    () => false,
  );
}
