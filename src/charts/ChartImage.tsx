import { type ReactNode, useContext } from 'react';
import { ChartAround } from './chart-around';

/** A chart as one image with the name that stands around it. */
export function ChartImage({ children }: { readonly children: ReactNode }) {
  const { label } = useContext(ChartAround);
  return (
    <div role="img" aria-label={label}>
      {children}
    </div>
  );
}
