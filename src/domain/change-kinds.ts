export const changeKinds = ['added', 'redated', 'corrected', 'retracted'] as const;
export type ChangeKind = (typeof changeKinds)[number];
