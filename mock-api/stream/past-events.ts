import type { EventFrame } from './frames';

/**
 * For all who resume from about the same place. Beyond `bytes` the oldest are dropped, but never
 * the newest run.
 */
export class PastEvents {
  readonly #most: number;
  #runs: { readonly frames: readonly EventFrame[]; readonly bytes: number }[] = [];

  constructor(bytes: number) {
    this.#most = bytes;
  }

  add(frames: readonly EventFrame[]): void {
    if (frames.length === 0) return;
    this.#runs.push({ frames, bytes: frames.reduce((sum, { bytes }) => sum + bytes.length, 0) });
    let total = this.#runs.reduce((sum, { bytes }) => sum + bytes, 0);
    while (total > this.#most && this.#runs.length > 1) total -= this.#runs.shift()?.bytes ?? 0;
  }

  after(id: number): readonly EventFrame[] | null {
    for (const { frames } of this.#runs) {
      const index = id + 1 - (frames[0]?.id ?? 0);
      if (index >= 0 && index < frames.length) return frames.slice(index);
    }
    return null;
  }

  clear(): void {
    this.#runs = [];
  }
}
