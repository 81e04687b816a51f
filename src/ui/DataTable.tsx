import type { ReactNode } from 'react';
import { Button } from './Button';
import { saveCsv, type TableFile } from './save-csv';

export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly file: () => TableFile;
}

export function DataTable<Row>({ caption, columns, rows, rowKey, file }: DataTableProps<Row>) {
  return (
    <div className="min-w-0">
      <div className="mb-1 flex justify-end">
        <Button onClick={() => void saveCsv(file())}>Save as CSV</Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard. */}
      <section tabIndex={0} aria-label={caption} className="print-open max-h-112 overflow-auto">
        <table className="w-full border-collapse text-small">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, heading, numeric }) => (
                <th
                  key={key}
                  scope="col"
                  className={`sticky top-0 border-ink border-b bg-ground px-2 py-1 align-bottom font-semibold first:pl-0 ${numeric ? 'text-right' : 'text-left'}`}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} className="border-line border-b">
                {columns.map(({ key, cell, numeric }, position) => {
                  const look = `whitespace-nowrap px-2 py-1 first:pl-0 ${numeric ? 'text-right' : 'text-left'}`;
                  return position === 0 ? (
                    <th key={key} scope="row" className={`${look} font-normal`}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} className={look}>
                      {cell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
