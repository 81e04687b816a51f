import { type ReactNode, useEffect, useState } from 'react';
import { NowContext } from '../ui/now';

const tickInSeconds = 5;

/** Where the reader's clock enters the page, and the only place. */
export function Clock({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickInSeconds * 1000);
    return () => clearInterval(timer);
  }, []);
  return <NowContext value={now}>{children}</NowContext>;
}
