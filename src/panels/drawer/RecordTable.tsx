import { type ReactNode, useId, useState } from 'react';
import { quantity, sentenceCase } from '../../format/bound';
import { Button } from '../../ui/Button';
import { pageSize } from './RecordList';
import type { RecordColumn, SplitColumns } from './record-columns';

export interface RecordRow<Row> {
  readonly id: string;
  readonly row: Row;
}

interface RecordTableProps<Row> {
  readonly caption: string;
  readonly columns: SplitColumns<Row>['differing'];
  readonly rows: readonly RecordRow<Row>[];
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** `page` has the ids of the rows around it, whose histories are requested together. */
  readonly record: (id: string, page: readonly string[]) => ReactNode;
}

export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { caption, columns, rows, opened, onToggle, record } = props;
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * pageSize);
  const pageOf = (place: number) => {
    const start = place - (place % pageSize);
    return rows.slice(start, start + pageSize).map(({ id }) => id);
  };
  return (
    <>
      <table className="w-full border-collapse text-left text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((cell) => {
              const heading = cell.map((column) => column.heading).join(', ');
              return (
                <th
                  key={heading}
                  scope="col"
                  className={`py-1 pr-3 align-bottom font-normal text-ink-2 last:pr-0 ${cell[0]?.numeric ? 'text-right' : ''}`}
                >
                  {sentenceCase(heading.toLowerCase())}
                </th>
              );
            })}
          </tr>
        </thead>
        {shown.map(({ id, row }, place) => (
          <Row
            key={id}
            row={row}
            columns={columns}
            onToggle={() => onToggle(id)}
            record={opened.has(id) ? () => record(id, pageOf(place)) : null}
          />
        ))}
      </table>
      {shown.length < rows.length ? (
        <Button className="my-3" onClick={() => setPages(pages + 1)}>
          {quantity(rows.length - shown.length, 'record')} more
        </Button>
      ) : null}
    </>
  );
}

interface RecordRowProps<Row> {
  readonly row: Row;
  readonly columns: SplitColumns<Row>['differing'];
  readonly onToggle: () => void;
  /** Null while it is closed. */
  readonly record: (() => ReactNode) | null;
}

function Row<Row>({ row, columns, onToggle, record }: RecordRowProps<Row>) {
  const details = useId();
  const isOpen = record !== null;
  // The name alone may occur in several rows.
  const name = columns
    .flat()
    .map(({ words }) => words(row))
    .filter((words) => words !== '')
    .join(', ');
  const button = (words: string) => (
    // The button covers the whole row.
    <Button
      look="figure"
      aria-label={name}
      aria-expanded={isOpen}
      aria-controls={isOpen ? details : undefined}
      className="after:absolute after:inset-0"
      onClick={onToggle}
    >
      {words}
    </Button>
  );
  return (
    <tbody>
      <tr className="relative border-line border-t align-top hover:bg-wash">
        {columns.map((cell) => (
          <Cell key={cell[0]?.heading} cell={cell} row={row} button={button} />
        ))}
      </tr>
      {record ? (
        <tr>
          <td id={details} colSpan={columns.length} className="border-line-strong border-l-2 pl-3">
            {record()}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

interface CellProps<Row> {
  readonly cell: readonly RecordColumn<Row>[];
  readonly row: Row;
  readonly button: (words: string) => ReactNode;
}

function Cell<Row>({ cell: [main, ...minor], row, button }: CellProps<Row>) {
  if (!main) return null;
  const words = main.words(row);
  const below = minor.map((column) => column.words(row)).filter((more) => more !== '');
  const more =
    below.length > 0 ? (
      <span className="block font-normal text-ink-2">{below.join('; ')}</span>
    ) : null;
  const look = `py-1.5 pr-3 wrap-anywhere last:pr-0 ${main.numeric ? 'whitespace-nowrap text-right' : ''}`;
  return main.isName ? (
    <th scope="row" className={`${look} font-semibold`}>
      {button(words)}
      {more}
    </th>
  ) : (
    <td className={look}>
      {words}
      {more}
    </td>
  );
}
