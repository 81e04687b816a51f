import { useMemo, useState } from 'react';
import { searchAsMeant } from './as-meant';
import { type UnusedParameter, unusedParameters } from './unused';
import type { OpenedAddress } from './use-opened-address';
import type { ViewState } from './view-state';

export interface Unused {
  readonly parameters: readonly UnusedParameter[];
  readonly asMeant: string | null;
  readonly dismiss: () => void;
}

const none: readonly UnusedParameter[] = [];

/**
 * None on the other screen: a reader who changes from the wall to the desk keeps its settings on
 * purpose.
 */
export function useUnused(opened: OpenedAddress, isWall: boolean, state: ViewState | null): Unused {
  const [dismissed, setDismissed] = useState<OpenedAddress | null>(null);
  return useMemo(() => {
    // A link within the page changes only the part after "#", so the notice stays dismissed.
    const search = dismissed?.search === opened.search ? '' : opened.search;
    const hash = dismissed?.hash === opened.hash ? '' : opened.hash;
    const isSameScreen = opened.isWall === isWall;
    const unused = isSameScreen ? unusedParameters(search, hash, state) : none;
    const isShown = isSameScreen && (dismissed === null || unused.length > 0);
    return {
      parameters: unused,
      asMeant: isShown ? searchAsMeant(opened.search, unused, state) : null,
      dismiss: () => setDismissed(opened),
    };
  }, [opened, dismissed, isWall, state]);
}
