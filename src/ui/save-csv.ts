/**
 * Saves rows as a CSV file through the browser. Cells that a spreadsheet would take for a formula
 * are defused. The library is fetched when the first file is saved.
 */
export async function saveCsv(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { default: papaparse } = await import('papaparse');
  const text = papaparse.unparse(
    // What isolates a name in a sentence is no part of it.
    rows.map((row) => row.map((cell) => cell.replaceAll(/[\u2068\u2069]/g, ''))),
    { escapeFormulae: true },
  );
  // The mark at the front tells spreadsheets that the text is UTF-8.
  const file = new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
