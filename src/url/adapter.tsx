import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ReactNode } from 'react';
import { DrawnSearch } from './use-search-text';

interface AddressProviderProps {
  /** The query of the address that the server draws, or drew, the page for; empty if it did not. */
  readonly drawnFor?: string;
  readonly children: ReactNode;
}

export function AddressProvider({ drawnFor = '', children }: AddressProviderProps) {
  return (
    <DrawnSearch value={drawnFor}>
      <NuqsAdapter serverSearch={drawnFor}>{children}</NuqsAdapter>
    </DrawnSearch>
  );
}
