import type { AttackColumns } from './columns';
import type { Statement } from './records';

export interface RecordCounts {
  readonly attacks: number;
  readonly statements: number;
}

/** How many records are there now, whatever the day: neither replaced nor withdrawn, and without background. */
export function countRecords(
  { columns }: AttackColumns,
  statements: readonly Statement[],
): RecordCounts {
  return {
    attacks: Array.from(columns.knownUntil).filter((until) => until === -1).length,
    statements: statements.filter((one) => one.knownUntil === null && !one.retracted).length,
  };
}
