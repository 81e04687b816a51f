type CsvCell = string | number | null;

export interface TableFile {
  /** Without ".csv". */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * Empty for Infinity and NaN, which CSV readers disagree on. Removes isolates of text direction,
 * which are only for display.
 */
function cellOf(value: CsvCell): CsvCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null ? null : value.replaceAll(/[\u2068\u2069]/g, '');
}

/**
 * RFC 4180 with a last line break. Texts that a spreadsheet would run as a formula are escaped. Loads Papaparse on
 * first use; rejects if that fails.
 */
export async function csvOf({ headings, rows }: TableFile): Promise<string> {
  const { default: papaparse } = await import('papaparse');
  const text = papaparse.unparse(
    [headings, ...rows].map((row) => row.map(cellOf)),
    {
      escapeFormulae: true,
    },
  );
  return `${text}\r\n`;
}

export async function saveCsv(table: TableFile): Promise<void> {
  // The byte order mark makes spreadsheets read the text as UTF-8.
  const file = new Blob(['\ufeff', await csvOf(table)], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${table.name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
