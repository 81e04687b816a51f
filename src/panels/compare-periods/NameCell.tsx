import type { ReactNode } from 'react';

/** Wraps on a phone, so that the figures beside it stay in view. */
export function NameCell({ children }: { readonly children: ReactNode }) {
  return <span className="block max-w-36 whitespace-normal sm:max-w-none">{children}</span>;
}
