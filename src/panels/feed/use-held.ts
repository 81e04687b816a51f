import { useState } from 'react';

/** `value`, and while it is `held` the one it had before. */
export function useHeld<Value>(value: Value, held: boolean): Value {
  const [kept, setKept] = useState(value);
  if (!held && kept !== value) setKept(value);
  return held ? kept : value;
}
