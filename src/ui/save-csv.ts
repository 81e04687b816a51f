/**
 * Downloads rows as a CSV file. Escapes cells that a spreadsheet would run as a formula. Loads Papaparse on first use;
 * rejects if that fails.
 */
export async function saveCsv(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { default: papaparse } = await import('papaparse');
  const text = papaparse.unparse(
    // Remove the characters that isolate the direction of names: they are for display.
    rows.map((row) => row.map((cell) => cell.replaceAll(/[\u2068\u2069]/g, ''))),
    { escapeFormulae: true },
  );
  // The byte order mark tells spreadsheets that the text is UTF-8.
  const file = new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
