/** How the current version of a record differs between two days. */
export const changeKinds = ['added', 'redated', 'corrected', 'retracted'] as const;
export type ChangeKind = (typeof changeKinds)[number];
