import type { ReactNode } from 'react';

/** A name that heads its row: on a phone it takes two lines, so that the figures stay in sight. */
export function NameCell({ children }: { readonly children: ReactNode }) {
  return <span className="block max-w-36 whitespace-normal sm:max-w-none">{children}</span>;
}
