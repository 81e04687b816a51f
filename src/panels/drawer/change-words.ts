import type { ChangeKind } from '../../domain/change-kinds';
import type { RecordKind } from '../../domain/view';

export const changeNames: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  redated: 're-dated',
  corrected: 'corrected',
  retracted: 'retracted',
};

export const recordNames: Readonly<
  Record<RecordKind, { readonly heading: string; readonly one: string }>
> = {
  attacks: { heading: 'Attack records', one: 'attack record' },
  statements: { heading: 'Statements', one: 'statement' },
};
