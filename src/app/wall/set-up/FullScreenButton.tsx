import { useSyncExternalStore } from 'react';
import { Button } from '../../../ui/Button';
import { toggleFullScreen } from '../full-screen';

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

export function FullScreenButton() {
  const isFull = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement));
  return (
    <Button aria-pressed={isFull} onClick={toggleFullScreen}>
      Full screen
    </Button>
  );
}
