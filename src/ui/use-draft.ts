import { useEffect, useState } from 'react';

interface Draft {
  /** What stands in the field. */
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /** Passes the draft on at once. */
  readonly commit: () => void;
  /** Takes back what was typed since the last value. */
  readonly revert: () => void;
}

/**
 * What a reader types stands in the field at once and is passed on when typing pauses for `pause`
 * milliseconds. A draft that `isWhole` does not accept is never passed on. Another value from outside
 * (Back, a link, "clear") replaces what stands there.
 */
export function useDraft(
  value: string,
  onChange: (value: string) => void,
  pause: number,
  isWhole: (draft: string) => boolean = () => true,
): Draft {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }
  const commit = () => {
    if (draft !== value && isWhole(draft)) onChange(draft);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins with each change of the draft.
  useEffect(() => {
    const timer = setTimeout(commit, pause);
    return () => clearTimeout(timer);
  }, [draft, value]);
  return { draft, setDraft, commit, revert: () => setDraft(value) };
}
