import type { Conclusion, Dataset } from './dataset';

export interface GroupsCaveat extends Pick<Conclusion, 'text' | 'section'> {
  readonly short: string;
}

/**
 * The same on every day, because it says how to read a claim, not what happened. Null if the source
 * has none.
 */
export function groupsCaveat({ conclusions }: Pick<Dataset, 'conclusions'>): GroupsCaveat | null {
  for (const { text, section, about } of conclusions) {
    if (about?.kind === 'groups') return { text, section, short: about.short };
  }
  return null;
}
