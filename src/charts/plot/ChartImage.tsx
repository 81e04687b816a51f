import { type ReactNode, useContext } from 'react';
import { ChartAround } from './chart-around';

/** One image with one name for screen readers, so that they skip the hundreds of marks. */
export function ChartImage({ children }: { readonly children: ReactNode }) {
  const { label } = useContext(ChartAround);
  return (
    <div role="img" aria-label={label}>
      {children}
    </div>
  );
}
