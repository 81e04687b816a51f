export interface Seen {
  readonly width: number;
  readonly height: number;
  /** In inches; `width` and `height` are in CSS pixels, `distance` is in metres. */
  readonly diagonal: number;
  readonly distance: number;
}

/** In CSS pixels, except `readTo`. */
export interface TypeSizes {
  readonly must: number;
  readonly least: number;
  readonly margin: { readonly x: number; readonly y: number };
  /** In metres; less than `distance` if the picture is too small for it. */
  readonly readTo: number;
}

/** Height of capital letters in minutes of arc, by ISO 9241-303: 20 to 22 advised, 16 the minimum. */
const arcminutes = { must: 20, least: 16 };

/**
 * Height of a capital letter as a share of the font size: that of Arial and Helvetica, because it is lower than the
 * page's own (0.742) and they replace it if it does not load.
 */
export const capHeight = 0.716;

const millimetresPerInch = 25.4;

/**
 * As shares of the shorter side. Smaller type would leave the picture empty, larger type has too
 * few lines for a scene.
 */
const minPart = 1 / 22;
const maxPart = 1 / 13;

/** Assumes square pixels. */
export function millimetresPerPixel({ width, height, diagonal }: Omit<Seen, 'distance'>): number {
  return (diagonal * millimetresPerInch) / Math.hypot(width, height);
}

function heightAt(minutes: number, distance: number): number {
  return 2 * distance * 1000 * Math.tan(((minutes / 60) * Math.PI) / 180 / 2);
}

/**
 * Capital letters of important text are at least 20 minutes of arc high, all others at least 16;
 * less if the picture is too small for that.
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
