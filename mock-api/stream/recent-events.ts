import type { EventFrame } from './frames';

export interface RecentLimits {
  readonly events: number;
  readonly bytes: number;
}

export class RecentEvents {
  readonly #limits: RecentLimits;
  #frames: EventFrame[] = [];
  #bytes = 0;

  constructor(limits: RecentLimits) {
    this.#limits = limits;
  }

  add(frames: readonly EventFrame[]): void {
    for (const frame of frames) {
      const last = this.#frames.at(-1);
      if (last !== undefined && frame.id !== last.id + 1) this.clear();
      this.#frames.push(frame);
      this.#bytes += frame.bytes.length;
    }
    let surplus = 0;
    while (this.#isTooMuch(surplus)) {
      this.#bytes -= this.#frames[surplus]?.bytes.length ?? 0;
      surplus += 1;
    }
    if (surplus > 0) this.#frames.splice(0, surplus);
  }

  after(id: number): readonly EventFrame[] | null {
    const first = this.#frames[0];
    if (first === undefined || id + 1 < first.id) return null;
    const rest = this.#frames.slice(id + 1 - first.id);
    return rest.length > 0 ? rest : null;
  }

  clear(): void {
    this.#frames = [];
    this.#bytes = 0;
  }

  #isTooMuch(surplus: number): boolean {
    const left = this.#frames.length - surplus;
    return left > 0 && (left > this.#limits.events || this.#bytes > this.#limits.bytes);
  }
}
