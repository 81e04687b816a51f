/** The room that a scene of the wall has, and the sizes of its type. All in CSS pixels. */
export interface WallRoom {
  readonly width: number;
  readonly height: number;
  /** Font size of what must be read. */
  readonly must: number;
  /** Font size of everything else: nothing is smaller. */
  readonly least: number;
  /** Whether it is higher than wide. */
  readonly portrait: boolean;
}

/** Height of a line of type as a part of its font size; that of the wall's classes in styles.css. */
export const lineHeight = { must: 1.2, least: 1.25, news: 1.15, number: 1 } as const;

/** Font sizes above those, as multiples of `must`: for what is the news, and for figures. */
export const sizeOf = { news: 1.5, number: 3.2 } as const;
