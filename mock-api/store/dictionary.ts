import type { Cell } from './sql';

export interface Indexed {
  readonly dictionary: string[];
  readonly indexes: number[];
}

export function indexed(cells: readonly Cell[] = []): Indexed {
  const places = new Map<string, number>();
  const indexes = cells.map((cell) => {
    if (typeof cell !== 'string') return -1;
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return { dictionary: [...places.keys()], indexes };
}

export function numbers(cells: readonly Cell[] = []): number[] {
  return cells.map((cell) => (typeof cell === 'number' ? cell : -1));
}

export function texts(cells: readonly Cell[] = []): string[] {
  return cells.map(String);
}
