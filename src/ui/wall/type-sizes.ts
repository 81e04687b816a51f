/** A picture on a wall, and who looks at it. */
export interface Seen {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the picture, in inches. */
  readonly diagonal: number;
  /** From the eye to the picture, in metres. */
  readonly distance: number;
}

/** Sizes of type for a picture. All in CSS pixels but `readTo`. */
export interface TypeSizes {
  /** Font size of what must be read. */
  readonly must: number;
  /** Font size of everything else: the smallest there is. */
  readonly least: number;
  /** Kept free at each edge, left and right, top and bottom: a twentieth of the picture. */
  readonly margin: { readonly x: number; readonly y: number };
  /** The farthest that they can be read from, in metres: below `distance` where the picture is too small for it. */
  readonly readTo: number;
}

/** Height of capital letters in minutes of arc, as ISO 9241-303 advises: 20 to 22, never below 16. */
const arcminutes = { must: 20, least: 16 };

/**
 * Height of a capital letter as a part of the font size: that of Arial and Helvetica, lower than the page's
 * own (0.742), so that the sizes hold where its font did not come.
 */
export const capHeight = 0.716;

const millimetresPerInch = 25.4;

/** Of the shorter side: smaller type leaves the picture empty, larger has no room for the lines of a scene. */
const minPart = 1 / 22;
const maxPart = 1 / 13;

/** How large a pixel of the picture is, in millimetres: its pixels are square. */
export function millimetresPerPixel({ width, height, diagonal }: Omit<Seen, 'distance'>): number {
  return (diagonal * millimetresPerInch) / Math.hypot(width, height);
}

/** Height that `minutes` of arc have at `distance` metres, in millimetres. */
function heightAt(minutes: number, distance: number): number {
  return 2 * distance * 1000 * Math.tan(((minutes / 60) * Math.PI) / 180 / 2);
}

/**
 * The sizes of type for a picture of that size seen from there: capital letters of what must be read are
 * at least 20 minutes of arc high, of the rest 16. Where the picture is too small for that, type as large as
 * it has room for, and how far that can be read from.
 */
export function typeSizes({ width, height, diagonal, distance }: Seen): TypeSizes {
  const pixel = millimetresPerPixel({ width, height, diagonal });
  const wanted = heightAt(arcminutes.must, distance) / (pixel * capHeight);
  const side = Math.min(width, height);
  const must = Math.min(Math.max(wanted, side * minPart), side * maxPart);
  return {
    must,
    least: (must * arcminutes.least) / arcminutes.must,
    margin: { x: width / 20, y: height / 20 },
    readTo: (distance * must) / wanted,
  };
}
