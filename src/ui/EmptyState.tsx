import type { ReactNode } from 'react';

export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="py-6 text-ink-2 text-small">{children}</div>;
}
