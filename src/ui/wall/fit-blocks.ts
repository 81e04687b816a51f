/** The heights of its forms, the best form first. */
export interface Block {
  readonly forms: readonly number[];
}

/**
 * The form of each block, so that together they are no higher than `height`; null for a block that
 * does not fit in any form. `blocks` are in order of importance: a more important one is placed
 * first, if necessary in its lowest form. Space that is left improves the forms, in the same order.
 */
export function fitBlocks(blocks: readonly Block[], height: number): (number | null)[] {
  let left = height;
  const chosen = blocks.map(({ forms }) => {
    const lowest = Math.min(...forms);
    if (lowest > left) return null;
    left -= lowest;
    return forms.indexOf(lowest);
  });
  return blocks.map(({ forms }, index) => {
    const now = chosen[index];
    const has = now === null || now === undefined ? undefined : forms[now];
    if (has === undefined) return null;
    const best = forms.findIndex((form) => form <= has + left);
    left += has - (forms[best] ?? has);
    return best;
  });
}
