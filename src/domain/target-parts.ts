import type { Means, Target } from './records';

const partsOfUsForces: readonly Target[] = ['convoys', 'bases'];

export function isOn(attacked: Target, target: Target): boolean {
  return attacked === target || (target === 'us-forces' && partsOfUsForces.includes(attacked));
}

export type NoEntry =
  /** The target is all forces in a region, but the list covers one country. */
  | 'beyondList'
  /** It is not the means of a single attack, such as war. */
  | 'noMeans'
  /** The threat does not say by what means, so any attack would match. */
  | 'leftOpen';

export const noEntryOn = (target: Target): NoEntry | null =>
  target === 'forces-in-region' ? 'beyondList' : null;

export function noEntryBy(means: Means): NoEntry | null {
  if (means === 'war') return 'noMeans';
  return means === 'unspecified' ? 'leftOpen' : null;
}

export const isNarrow = (target: Target) =>
  target !== 'us-forces' && noEntryOn(target) !== 'beyondList';
