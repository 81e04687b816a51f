/** A fact of a record as a column of the table of a list. */
export interface RecordColumn<Row> {
  readonly heading: string;
  readonly words: (row: Row) => string;
  /** What the record is called: always shown, as the header of its row. */
  readonly isName?: boolean;
  /** Stands below the words of the column before it, if that is shown: a narrow list has no room for many columns. */
  readonly isMinor?: boolean;
  readonly numeric?: boolean;
  /** How it is said of all records, if it is the same in each; by default by its words. Empty: not at all. */
  readonly ofAll?: (words: string) => string;
}

export interface SplitColumns<Row> {
  /** A column with the minor ones below it. */
  readonly differing: readonly (readonly RecordColumn<Row>[])[];
  /** What is the same in each record. */
  readonly same: readonly string[];
}

/** Of fewer than two rows nothing is the same in all. */
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
