import type { AttackColumns } from '../../src/domain/columns';
import type { DayNumber } from '../../src/domain/day';
import type { SeriesSplit } from '../../src/domain/split';
import { random } from './random';

export const groups = Array.from({ length: 12 }, (_, group) => `group-${group + 1}`);
export const governorates = ['north', 'east', 'south', 'west'];

export const series: SeriesSplit = {
  split: 'group',
  keys: groups,
  column: 'actor',
  partOfEntry: Uint8Array.from([0, ...groups.keys()]),
};

interface AttackShares {
  readonly first: DayNumber;
  readonly days: number;
  readonly rows: number;
  readonly overDays: number;
  readonly uncertain: number;
  readonly unbounded: number;
}

/**
 * The same input gives the same attacks. `uncertain` is the share with an upper bound above the lower, `unbounded` of
 * those without one.
 */
export function attackColumns({ first, days, rows, ...shares }: AttackShares): AttackColumns {
  const next = random(rows + days);
  const below = (limit: number) => Math.floor(next() * limit);
  const column = (value: (row: number) => number) =>
    Int32Array.from({ length: rows }, (_, row) => value(row));
  const start = column(() => first + below(days));
  const end = column((row) => {
    const more = next() < shares.overDays ? 1 + below(3) : 0;
    return Math.min(first + days - 1, (start[row] ?? 0) + more);
  });
  const low = column(() => 1 + below(3));
  const high = column((row) => {
    const draw = next();
    if (draw < shares.unbounded) return -1;
    return (low[row] ?? 0) + (draw < shares.unbounded + shares.uncertain ? 1 : 0);
  });
  const none = new Int32Array(rows);
  return {
    revision: 1,
    rows,
    dictionaries: {
      actor: groups,
      place: [],
      governorates: governorates.map((id) => [id]),
      status: ['claimed'],
      target: [],
      means: [],
      overlaps: [],
    },
    columns: {
      id: [],
      start,
      end,
      version: new Int32Array(rows).fill(1),
      received: Int32Array.from({ length: rows }, (_, row) => row + 1),
      arrival: new Int32Array(rows).fill(1),
      knownOn: end,
      knownUntil: new Int32Array(rows).fill(-1),
      low,
      high,
      actor: column(() => below(groups.length)),
      place: none,
      governorates: column(() => below(governorates.length)),
      status: none,
      target: none,
      means: none,
      overlaps: new Int32Array(rows).fill(-1),
    },
  };
}
