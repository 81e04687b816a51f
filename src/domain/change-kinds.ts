/** How a record that stands on one day differs from the one that stood on another. */
export const changeKinds = ['added', 'redated', 'corrected', 'retracted'] as const;
export type ChangeKind = (typeof changeKinds)[number];
