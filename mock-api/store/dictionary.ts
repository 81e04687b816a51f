import type { Cell } from './sql';

/** A column in which every value is replaced by its place in `dictionary`; -1 stands for none. */
export interface Indexed {
  readonly dictionary: string[];
  readonly indexes: number[];
}

/** Replaces text by indexes. The dictionary holds each text once, in the order of first use. */
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

/** A column of whole numbers. Null becomes -1. */
export function numbers(cells: readonly Cell[] = []): number[] {
  return cells.map((cell) => (typeof cell === 'number' ? cell : -1));
}

/** A column of text. */
export function texts(cells: readonly Cell[] = []): string[] {
  return cells.map(String);
}
