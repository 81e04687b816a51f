import { useEffect } from 'react';

export interface WallKeys {
  readonly onPause: () => void;
  readonly onStep: (by: number) => void;
  readonly onFullScreen: () => void;
  readonly onSetUp: () => void;
  readonly onLeave: () => void;
}

export function useWallKeys({ onPause, onStep, onFullScreen, onSetUp, onLeave }: WallKeys): void {
  useEffect(() => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowDown: 1,
      PageDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      PageUp: -1,
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // The set-up sheet has its own keys.
      if (document.querySelector('dialog[open]')) return;
      const by = steps[event.key];
      if (by !== undefined) onStep(by);
      else if (event.repeat) return;
      else if (event.key === ' ') onPause();
      else if (event.key.toLowerCase() === 'f') onFullScreen();
      else if (event.key.toLowerCase() === 's') onSetUp();
      else if (event.key === 'Escape') onLeave();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onPause, onStep, onFullScreen, onSetUp, onLeave]);
}
