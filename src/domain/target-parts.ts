import type { Means, Target } from './records';

const partsOfUsForces: readonly Target[] = ['convoys', 'bases'];

export function isOn(attacked: Target, target: Target): boolean {
  return attacked === target || (target === 'us-forces' && partsOfUsForces.includes(attacked));
}

export type NoEntry =
  /** The target reaches over several countries, but the list covers one. */
  | 'beyondList'
  /** The target is in another country than the list. */
  | 'outsideList'
  /** The target is one place, so that none is to be expected in most governorates. */
  | 'onePlace'
  /** It is not the means of a single attack, such as war. */
  | 'noMeans'
  /** The threat does not say by what means, so any attack would match. */
  | 'leftOpen';

/** `area` is the governorate that the attacks are filtered by, if any. */
export function noEntryOn(target: Target, area: string | null): NoEntry | null {
  if (target === 'forces-in-region') return 'beyondList';
  if (target === 'forces-in-kuwait') return 'outsideList';
  return target === 'embassy' && area !== null ? 'onePlace' : null;
}

export function noEntryBy(means: Means): NoEntry | null {
  if (means === 'war') return 'noMeans';
  return means === 'unspecified' ? 'leftOpen' : null;
}

/** Narrower than U.S. forces, and such that the list could have an attack on it. */
export const isNarrow = (target: Target, area: string | null) =>
  target !== 'us-forces' && noEntryOn(target, area) === null;
