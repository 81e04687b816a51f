import * as z from 'zod/mini';
import { keptName } from './address';
import { id } from './fields';

/** Which statements this browser's reader has had on the screen, so that a reload does not call them new again. The last one shows whether the server still has the history that the rest is about: in another history that id is another statement's. */
export interface KeptLooked {
  readonly last: { readonly id: string; readonly received: number };
  /** Of those received up to `last`. */
  readonly unseen: readonly string[];
}

const schema: z.ZodMiniType<KeptLooked> = z.object({
  last: z.object({ id, received: z.int() }),
  unseen: z.array(id),
});

const key = () => keptName('deadline-watch-looked');

/** Null if there is none, or the browser has no storage for the page. */
export function readLooked(): KeptLooked | null {
  try {
    const kept = schema.safeParse(JSON.parse(localStorage.getItem(key()) ?? 'null'));
    return kept.success ? kept.data : null;
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
