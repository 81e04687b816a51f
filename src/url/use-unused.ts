import { useMemo, useState } from 'react';
import { searchAsMeant, type UnusedParameter, unusedParameters } from './unused';

/** What of the address that the page was opened by is not used. */
export interface Unused {
  readonly parameters: readonly UnusedParameter[];
  /** The address with what was probably meant; null if there is nothing to offer. */
  readonly asMeant: string | null;
  readonly dismiss: () => void;
}

const none: readonly UnusedParameter[] = [];

/**
 * What is not used of the address that the page was opened by, as long as it shows the screen it was opened
 * with: whoever leaves the wall for the desk takes its settings along, and means to.
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
