export interface StreamSlot {
  /** Takes or keeps a slot; false if all are taken. Call it every few seconds, because a slot lapses otherwise. */
  readonly hold: () => boolean;
  readonly release: () => void;
}

/** Over HTTP/1.1 a browser opens six connections to a server, and its pages need some for their requests. */
export const mostStreams = 3;

/** A page that crashed releases nothing: its slot is free after this time. */
const leaseMs = 15_000;

interface SlotDeps {
  /** Shared by all pages of the browser. Throws if the reader forbids storage. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** The wall clock, in milliseconds: the pages share no other. */
  readonly wallNow: () => number;
  readonly id: string;
}

/**
 * One of the slots that the pages of a browser share. Web Locks would do the same, but only on secure origins. Two
 * pages that take a slot at the same time notice when they next hold it, and one looks for another.
 */
export function streamSlot({ storage, wallNow, id }: SlotDeps): StreamSlot {
  const slots = Array.from({ length: mostStreams }, (_, index) => `deadline-watch-stream-${index}`);
  let held: string | null = null;
  const leaseOf = (slot: string) => {
    const [holder, until = '0'] = (storage().getItem(slot) ?? '').split(' ');
    const left = Number(until) - wallNow();
    // Longer than a lease: the clock was set back.
    return { isMine: holder === id, left: left > leaseMs ? 0 : left };
  };
  const isFree = (slot: string) => leaseOf(slot).isMine || leaseOf(slot).left <= 0;
  const hold = () => {
    if (held !== null && leaseOf(held).isMine && leaseOf(held).left > leaseMs / 2) return true;
    held = [...(held === null ? [] : [held]), ...slots].find(isFree) ?? null;
    if (held === null) return false;
    storage().setItem(held, `${id} ${wallNow() + leaseMs}`);
    return leaseOf(held).isMine;
  };
  const release = () => {
    if (held !== null && leaseOf(held).isMine) storage().removeItem(held);
    held = null;
    return false;
  };
  return { hold: () => orFalse(hold), release: () => void orFalse(release) };
}

function orFalse(run: () => boolean): boolean {
  try {
    return run();
  } catch {
    return false;
  }
}

export const slotOfThePage = (): StreamSlot =>
  streamSlot({
    storage: () => localStorage,
    wallNow: Date.now,
    id: Math.random().toString(36).slice(2),
  });
