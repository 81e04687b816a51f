import { useEffect, useState } from 'react';

/** The reader's clock in milliseconds since 1970, read every `seconds`. Only ages are made from it. */
export function useNow(seconds: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return now;
}
