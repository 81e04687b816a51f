const family = '"Libre Franklin Variable"';

const maxWaitMs = 2000;

/** Resolves when the font has loaded, or after 2 seconds, because texts are measured before they are drawn. */
export const fontsThere: Promise<unknown> =
  typeof document === 'undefined'
    ? Promise.resolve()
    : Promise.race([
        Promise.all(
          [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${family}`)),
        ),
        new Promise((resolve) => setTimeout(resolve, maxWaitMs)),
      ]).catch(() => null);
