import { type ReactNode, useEffect, useState } from 'react';
import { pageNow } from '../api/page-clock';
import { NowContext } from '../ui/now';

const tickInSeconds = 1;

/** The only source of passing time, for ages only. The current day comes from the view or the dataset. */
export function Clock({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState(pageNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(pageNow()), tickInSeconds * 1000);
    return () => clearInterval(timer);
  }, []);
  return <NowContext value={now}>{children}</NowContext>;
}
