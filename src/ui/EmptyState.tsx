import type { ReactNode } from 'react';

/** For a panel without data: `children` say why, and may offer a change of filter or period. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="py-6 text-ink-2 text-small">{children}</div>;
}
