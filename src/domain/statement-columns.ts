import type { StatementColumns } from './columns';
import { dayNumber } from './day';
import { bySaidAndReceipt } from './record-order';
import type { Statement } from './records';

function dictionary<Entry>() {
  const entries: Entry[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (entry: Entry | null): number => {
    if (entry === null) return -1;
    const key = String(entry);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, entries.length);
    return entries.push(entry) - 1;
  };
  return { entries, indexOf };
}

export function statementColumnsOf(statements: readonly Statement[]): StatementColumns {
  const rows = statements
    .filter(({ aggregate, retracted }) => !aggregate && !retracted)
    .sort(bySaidAndReceipt);
  const kind = dictionary<Statement['kind']>();
  const organisation = dictionary<string>();
  const targets = dictionary<Statement['targets']>();
  const means = dictionary<Statement['means']>();
  const deadline = dictionary<string>();
  const column = (value: (one: Statement) => number) => Int32Array.from(rows, value);
  return {
    rows: rows.length,
    columns: {
      id: rows.map(({ id }) => id),
      start: column(({ saidOn }) => dayNumber(saidOn.start)),
      end: column(({ saidOn }) => dayNumber(saidOn.end)),
      version: column(({ version }) => version),
      received: column(({ received }) => received),
      knownOn: column(({ knownOn }) => dayNumber(knownOn)),
      knownUntil: column(({ knownUntil }) => (knownUntil === null ? -1 : dayNumber(knownUntil))),
      kind: column((one) => kind.indexOf(one.kind)),
      organisation: column((one) => organisation.indexOf(one.organisation)),
      targets: column((one) => targets.indexOf(one.targets)),
      means: column((one) => means.indexOf(one.means)),
      deadline: column((one) => deadline.indexOf(one.deadline)),
    },
    dictionaries: {
      kind: kind.entries,
      organisation: organisation.entries,
      targets: targets.entries,
      means: means.entries,
      deadline: deadline.entries,
    },
  };
}
