import { useMemo, useState } from 'react';
import { searchAsMeant, type UnusedParameter, unusedParameters } from './unused';
import type { OpenedAddress } from './use-opened-address';

/** Settings of a link that are not used. */
export interface Unused {
  readonly parameters: readonly UnusedParameter[];
  /** The address with what was probably meant; null if there is nothing to offer. */
  readonly asMeant: string | null;
  readonly dismiss: () => void;
}

const none: readonly UnusedParameter[] = [];

/**
 * What is not used of the address that the page was opened with. Empty on the other screen: whoever leaves the
 * wall for the desk takes its settings along on purpose.
 */
export function useUnused(opened: OpenedAddress, isWall: boolean): Unused {
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
