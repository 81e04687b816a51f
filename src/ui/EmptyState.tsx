import type { ReactNode } from 'react';

/** What a panel says when there is nothing to show, and why. `children` may hold a way out. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="py-6 text-ink-2 text-small">{children}</div>;
}
