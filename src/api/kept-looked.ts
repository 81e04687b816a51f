import { keptName } from './address';

/**
 * Which statements this browser's reader has had on the screen, so that a reload does not call them new again. The last
 * one shows whether the server still has the history that the rest is about: in another history that id is another
 * statement's.
 */
export interface KeptLooked {
  readonly last: { readonly id: string; readonly received: number };
  /** Of those received up to `last`. */
  readonly unseen: readonly string[];
}

/** Written out, because the contract is loaded later. */
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

/** Null if there is none, or the browser has no storage for the page. */
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
    // Without storage, the page starts again with what is there when it is opened.
  }
}

/** What was looked at in another history says nothing of this one. */
export function forgetLooked(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // There is nothing to forget.
  }
}
