const family = '"Libre Franklin Variable"';

/** How long the page's font is waited for, in milliseconds; after it the picture is set in the next best. */
const longestWaitMs = 2000;

/**
 * Resolves when the page's font is there, or has not come in time: texts are measured before they are drawn, and
 * are to be measured in the font they stand in.
 */
export const fontsThere: Promise<unknown> = Promise.race([
  Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${family}`))),
  new Promise((give) => setTimeout(give, longestWaitMs)),
]).catch(() => null);
