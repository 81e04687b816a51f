export interface RecordColumn<Row> {
  readonly heading: string;
  readonly words: (row: Row) => string;
  /** The name of the record: always shown, as the header of its row. */
  readonly isName?: boolean;
  /**
   * Shown below the column before it, if that is shown, because a narrow list has no space for many
   * columns.
   */
  readonly isMinor?: boolean;
  readonly numeric?: boolean;
  /** Text for a value that all records share; by default that value. Empty to leave it out. */
  readonly ofAll?: (words: string) => string;
}

export interface SplitColumns<Row> {
  readonly differing: readonly (readonly RecordColumn<Row>[])[];
  readonly same: readonly string[];
}

/** With fewer than two rows, no value counts as shared. */
export function splitColumns<Row>(
  columns: readonly RecordColumn<Row>[],
  rows: readonly Row[],
): SplitColumns<Row> {
  const differing: RecordColumn<Row>[][] = [];
  const same: string[] = [];
  for (const column of columns) {
    const { isName = false, words, ofAll = (all) => all } = column;
    const [first] = rows;
    const all = first === undefined || rows.length < 2 ? null : words(first);
    if (!isName && all !== null && rows.every((row) => words(row) === all)) {
      if (all !== '') same.push(ofAll(all));
      continue;
    }
    const before = differing.at(-1);
    if (column.isMinor && before) before.push(column);
    else differing.push([column]);
  }
  return { differing, same: same.filter((words) => words !== '') };
}
