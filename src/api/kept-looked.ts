import { keptName } from './address';

/**
 * The statements that this browser's reader has had on the screen, so that a reload does not call
 * them new again. `last` shows whether the server still has the same history: in another one its id
 * belongs to another statement.
 */
export interface KeptLooked {
  readonly last: { readonly id: string; readonly received: number };
  /** Among those received up to `last`. */
  readonly unseen: readonly string[];
}

/** Not by the contract's schemas, which load later. */
function isKept(value: unknown): value is KeptLooked {
  if (!(value instanceof Object && 'last' in value && 'unseen' in value)) return false;
  const { last, unseen } = value;
  return (
    last instanceof Object &&
    'id' in last &&
    typeof last.id === 'string' &&
    'received' in last &&
    Number.isInteger(last.received) &&
    Array.isArray(unseen) &&
    unseen.every((id) => typeof id === 'string')
  );
}

const key = () => keptName('deadline-watch-looked');

/** Null if there is none or the browser has no storage for the page. */
export function readLooked(): KeptLooked | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function writeLooked(kept: KeptLooked): void {
  try {
    localStorage.setItem(key(), JSON.stringify(kept));
  } catch {
    // Without storage, a reload starts with the statements that are there then.
  }
}

/** For another history, about which the stored ids say nothing. */
export function forgetLooked(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // Without storage there is nothing to forget.
  }
}
