import type { Browser } from '@playwright/test';

export interface Difference {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixels: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Compares two PNGs of the same size within a box, but not within `except`; null if they are equal. */
export async function difference(
  browser: Browser,
  before: Buffer,
  after: Buffer,
  within: Box,
  except: readonly Box[] = [],
): Promise<Difference | null> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([one, other, { x, y, width, height }, left]) => {
        const pixelsOf = async (base64: string) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(picture, 0, 0);
          for (const box of left) context.clearRect(box.x, box.y, box.width, box.height);
          const box = [x, y, width, height].map(Math.round) as [number, number, number, number];
          return context.getImageData(...box);
        };
        const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
        const found = { left: Infinity, top: Infinity, right: -1, bottom: -1, pixels: 0 };
        for (let at = 0; at < a.data.length; at += 4) {
          if ([0, 1, 2].every((part) => a.data[at + part] === b.data[at + part])) continue;
          const [column, row] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
          found.left = Math.min(found.left, column);
          found.right = Math.max(found.right, column);
          found.top = Math.min(found.top, row);
          found.bottom = Math.max(found.bottom, row);
          found.pixels += 1;
        }
        return found.pixels === 0 ? null : found;
      },
      [before.toString('base64'), after.toString('base64'), within, except] as const,
    );
  } finally {
    await page.close();
  }
}
