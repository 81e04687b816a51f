import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ReactNode } from 'react';
import { DrawnSearch } from './use-search-text';

interface AddressProviderProps {
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
