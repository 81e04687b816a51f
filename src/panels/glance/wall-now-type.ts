import type { Type } from '../../ui/wall/fit-rows';
import type { Ruler } from '../../ui/wall/set-text';
import type { WallRoom } from '../../ui/wall/wall-room';

/** The type of the scene: the days to go, names, what must be read, titles, and the small rest. */
export const types = {
  number: { size: 'number', weight: 700 },
  must: { size: 'must', weight: 400 },
  name: { size: 'must', weight: 700 },
  least: { size: 'least', weight: 400 },
  title: { size: 'least', weight: 600 },
} as const satisfies Record<string, Type>;

/** A room of the wall with what its texts are measured with. */
export type MeasuredRoom = WallRoom & Ruler;
