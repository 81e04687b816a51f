/** What may stand in a room: its heights in the forms it may take, the best form first. */
export interface Block {
  readonly forms: readonly number[];
}

/**
 * Which form each block takes so that together they are no higher than `height`; null where there is no room for
 * it in any. `blocks` are in order of what matters most: what comes first is there first, if need be in its lowest
 * form; what is then left gives better forms, in the same order.
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
