import type { Bound } from '../domain/bound';

/** A number, a text, an ISO day, or null for an empty cell. */
export type FileCell = string | number | null;

export interface FileColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => FileCell;
}

export interface FileOrigin {
  readonly words: readonly string[];
  readonly cells: Readonly<Record<string, FileCell>>;
}

/** An id as part of a heading: "qassem_al_jabbareen". Ids have no underscore, so no two headings become equal. */
export const headingOf = (id: string): string => id.replaceAll('-', '_');

/**
 * Three columns for a bound: `_low`; `_high`, empty if no upper bound is known; `_open`, 1 in that
 * case and else 0, so that a sum over rows shows that it has no upper bound. All three are empty if
 * nothing is known.
 */
export function boundColumns<Row>(name: string, of: (row: Row) => Bound | null): FileColumn<Row>[] {
  const column = (end: string, cell: (bound: Bound) => FileCell): FileColumn<Row> => ({
    heading: `${name}_${end}`,
    cell: (row) => {
      const bound = of(row);
      return bound && cell(bound);
    },
  });
  return [
    column('low', ({ low }) => low),
    column('high', ({ high }) => high),
    column('open', ({ high }) => Number(high === null)),
  ];
}

export function tableFile<Row>(
  what: string,
  when: string,
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  origin: FileOrigin,
) {
  return {
    name: [what, ...origin.words, when].join('_'),
    headings: [...columns.map(({ heading }) => heading), ...Object.keys(origin.cells)],
    rows: rows.map((row) => [
      ...columns.map(({ cell }) => cell(row)),
      ...Object.values(origin.cells),
    ]),
  };
}
