import { useMemo, useState } from 'react';
import type { Directory } from '../domain/directory';
import { searchAsMeant } from './as-meant';
import { type UnusedParameter, unusedParameters } from './unused';
import type { OpenedAddress } from './use-opened-address';

export interface Unused {
  readonly parameters: readonly UnusedParameter[];
  readonly asMeant: string | null;
  readonly dismiss: () => void;
}

const none: readonly UnusedParameter[] = [];

/**
 * None on the other screen, because a reader who changes from the wall to the desk keeps its
 * settings on purpose.
 */
export function useUnused(
  opened: OpenedAddress,
  isWall: boolean,
  directory: Directory | null,
): Unused {
  const [isDismissed, setDismissed] = useState(false);
  return useMemo(() => {
    const isShown = !isDismissed && opened.isWall === isWall;
    const unused = isShown ? unusedParameters(opened.search, opened.hash) : none;
    return {
      parameters: unused,
      asMeant: isShown ? searchAsMeant(opened.search, unused, directory) : null,
      dismiss: () => setDismissed(true),
    };
  }, [opened, isDismissed, isWall, directory]);
}
