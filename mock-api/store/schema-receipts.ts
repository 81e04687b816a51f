/*
 * Version 4 of the tables adds `received`: the order of receipt among records of one kind, which is the order
 * of the rows.
 */

const withReceipts = (table: string) => [
  `ALTER TABLE ${table} ADD COLUMN received integer`,
  `UPDATE ${table} SET received = numbered.received
    FROM (SELECT id, row_number() OVER (ORDER BY MIN(rowid)) AS received FROM ${table} GROUP BY id) numbered
    WHERE ${table}.id = numbered.id`,
];

export const toReceipts: readonly string[] = [
  ...withReceipts('attacks'),
  ...withReceipts('statements'),
];
