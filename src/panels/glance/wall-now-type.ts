import type { Type } from '../../ui/wall/fit-rows';
import type { Ruler } from '../../ui/wall/set-text';
import type { WallRoom } from '../../ui/wall/wall-room';

export const types = {
  number: { size: 'number', weight: 700 },
  must: { size: 'must', weight: 400 },
  name: { size: 'must', weight: 700 },
  least: { size: 'least', weight: 400 },
  title: { size: 'least', weight: 600 },
} as const satisfies Record<string, Type>;

export type MeasuredRoom = WallRoom & Ruler;
