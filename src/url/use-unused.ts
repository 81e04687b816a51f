import { useMemo, useState } from 'react';
import { searchAsMeant, type UnusedParameter, unusedParameters } from './unused';

export interface Unused {
  readonly parameters: readonly UnusedParameter[];
  /** The corrected query string; null if there is none to offer. */
  readonly asMeant: string | null;
  readonly dismiss: () => void;
}

const none: readonly UnusedParameter[] = [];

/**
 * The parameters that the page was opened with and does not use. None after a change between desk and wall:
 * the wall's settings are then in the address on purpose.
 */
export function useUnused(isWall: boolean): Unused {
  const [opened] = useState(() => ({ search: window.location.search, isWall }));
  const [isDismissed, setDismissed] = useState(false);
  return useMemo(() => {
    const isShown = !isDismissed && opened.isWall === isWall;
    const unused = isShown ? unusedParameters(opened.search) : none;
    return {
      parameters: unused,
      asMeant: searchAsMeant(opened.search, unused),
      dismiss: () => setDismissed(true),
    };
  }, [opened, isDismissed, isWall]);
}
