import type { ChangeKind } from '../../domain/change-kinds';
import type { RecordKind } from '../../domain/view';

/** What became of a record, as it stands after its number. */
export const changeNames: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  redated: 're-dated',
  corrected: 'corrected',
  retracted: 'retracted',
};

/** What the records are called: over a column, and counted. */
export const recordNames: Readonly<
  Record<RecordKind, { readonly heading: string; readonly one: string }>
> = {
  attacks: { heading: 'Attack records', one: 'attack record' },
  statements: { heading: 'Statements', one: 'statement' },
};
