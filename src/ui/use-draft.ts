import { useEffect, useState } from 'react';

interface DraftField {
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  readonly commit: () => void;
  readonly revert: () => void;
}

/**
 * Calls `onChange` when typing has paused for `pauseMs` milliseconds, unless `isComplete` rejects
 * the text. A new `value` (Back, a link, "clear") replaces the draft.
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft restarts the pause.
  useEffect(() => {
    const timer = setTimeout(commit, pauseMs);
    return () => clearTimeout(timer);
  }, [draft, value]);
  return { draft, setDraft, commit, revert: () => setDraft(value) };
}
