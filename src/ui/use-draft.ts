import { useState } from 'react';
import { usePause } from './use-pause';

interface DraftField {
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  readonly commit: () => void;
  readonly leave: () => void;
}

/**
 * Calls `onChange` when typing has paused for `pauseMs` milliseconds, unless `isComplete` rejects
 * the text. A new `value` (Back, a link, "clear") replaces the draft. `leave` is for the blur: it
 * takes the draft, or drops one that is not complete.
 */
export function useDraft(
  value: string,
  onChange: (value: string) => void,
  pauseMs: number,
  isComplete: (draft: string) => boolean = () => true,
): DraftField {
  const [draft, setDraft] = useState(value);
  const [lastValue, setLastValue] = useState(value);
  if (lastValue !== value) {
    setLastValue(value);
    setDraft(value);
  }
  const commit = () => {
    if (draft !== value && isComplete(draft)) onChange(draft);
  };
  const leave = usePause(commit, pauseMs, `${value}\n${draft}`);
  return { draft, setDraft, commit, leave: isComplete(draft) ? leave : () => setDraft(value) };
}
