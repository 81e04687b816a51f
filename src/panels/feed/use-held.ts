import { useState } from 'react';

/** Returns `value`; while `held` is set, the last one from before. */
export function useHeld<Value>(value: Value, held: boolean): Value {
  const [kept, setKept] = useState(value);
  if (!held && kept !== value) setKept(value);
  return held ? kept : value;
}
