import type { Means, Target } from './records';

/** An attack on a convoy or a base of U.S. forces is one on U.S. forces. */
const partsOfUsForces: readonly Target[] = ['convoys', 'bases'];

/** Whether an attack that is coded as one on `attacked` is one on `target`. */
export function isOn(attacked: Target, target: Target): boolean {
  return attacked === target || (target === 'us-forces' && partsOfUsForces.includes(attacked));
}

/** Why a list of attacks can have no entry of a kind that a threat may name. */
export type NoEntry =
  /** A list of attacks in one country says nothing of all in a region. */
  | 'beyondList'
  /** It is not a way in which one attack is carried out. */
  | 'noMeans'
  /** The threat leaves it open: any attack would do. */
  | 'leftOpen';

/** Why no attack of a list is on `target`, if none can be; null if the list would have it. */
export const noEntryOn = (target: Target): NoEntry | null =>
  target === 'forces-in-region' ? 'beyondList' : null;

/** Why no attack of a list is by `means`, if none can be; null if the list would have it. */
export function noEntryBy(means: Means): NoEntry | null {
  if (means === 'war') return 'noMeans';
  return means === 'unspecified' ? 'leftOpen' : null;
}

/** Whether a target is neither U.S. forces nor has them in it. */
export const isNarrow = (target: Target) =>
  target !== 'us-forces' && noEntryOn(target) !== 'beyondList';
