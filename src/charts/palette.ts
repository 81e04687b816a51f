import type { SeriesKey } from '../domain/split';

/*
 * One palette for the parts of a split. The colours themselves stand in src/app/styles.css, and for the wall
 * in src/app/wall/wall.css, a set for each theme; palette.test.ts and wall-colours.test.ts hold them to 3:1
 * against their ground and apart for colour-blind eyes.
 */

const own: Readonly<Record<string, string>> = {
  all: 'var(--series-all)',
  other: 'var(--series-other)',
  'no-claim': 'var(--series-none)',
  shared: 'var(--series-none)',
  several: 'var(--series-none)',
};

/** The colour of a part: by its place among the named parts, so that it is the same in every view. */
export function seriesColour(keys: readonly SeriesKey[], key: SeriesKey): string {
  const nobodys = own[key];
  if (nobodys) return nobodys;
  const place = keys.indexOf(key);
  return place < 0 ? 'var(--series-other)' : `var(--series-${(place % 8) + 1})`;
}
