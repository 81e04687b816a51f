/** In CSS pixels. */
export interface WallRoom {
  readonly width: number;
  readonly height: number;
  readonly must: number;
  readonly least: number;
  readonly portrait: boolean;
}

/** As shares of the font size; the same as in the wall's classes in styles.css. */
export const lineHeight = { must: 1.2, least: 1.25, news: 1.15, number: 1 } as const;

export const sizeOf = { news: 1.5, number: 3.2 } as const;
