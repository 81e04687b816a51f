import type { SeriesKey } from '../domain/split';

/*
 * The colours are in src/app/styles.css, and for the wall in src/app/wall/wall.css, one set for each theme.
 * palette.test.ts and wall-colours.test.ts check a contrast of 3:1 with the background and that colour-blind readers
 * can tell them apart.
 */

const own: Readonly<Record<string, string>> = {
  all: 'var(--series-all)',
  other: 'var(--series-other)',
  'no-claim': 'var(--series-none)',
  shared: 'var(--series-none)',
  several: 'var(--series-none)',
};

/** Depends on the place in `keys`, so a part has the same colour in every view. */
export function seriesColour(keys: readonly SeriesKey[], key: SeriesKey): string {
  const ownColour = own[key];
  if (ownColour) return ownColour;
  const place = keys.indexOf(key);
  return place < 0 ? 'var(--series-other)' : `var(--series-${(place % 8) + 1})`;
}
