import { statement as statementSchema } from '../../src/api/contract';
import type { Statement } from '../../src/domain/records';
import { asKnownOn, versionKey } from '../../src/domain/versions';
import { Conditions } from './conditions';
import { filterRecords, readPage } from './page';
import { dayText, json, listRows, range, readLists } from './rows';
import { filterFound, insertSearchTexts } from './search-texts';
import type { Row, Sql } from './sql';
import { readPosition } from './state';
import type { Slice, StatementQuery } from './store';
import { versionCells, versionFields, versionOf } from './versions';

export async function insertStatements(
  sql: Sql,
  statements: readonly Statement[],
  written: number,
): Promise<void> {
  await sql.insert(
    'statements',
    statements.map((one) => toRow(one, written)),
  );
  await insertSearchTexts(sql, statements);
  await sql.insert(
    'statement_targets',
    listRows(
      'statement',
      statements.map((said) => [versionKey(said), said.targets]),
      (target) => ({ target }),
    ),
  );
  await sql.insert(
    'statement_means',
    listRows(
      'statement',
      statements.map((said) => [versionKey(said), said.means]),
      (means) => ({ means }),
    ),
  );
}

export async function readStatements(sql: Sql, query: StatementQuery): Promise<Slice<Statement>> {
  const position = await readPosition(sql, query.at);
  const where = filterRecords(new Conditions(), query, position.revision)
    .addIf(query.organisation, 'r.organisation = ?')
    .addIf(query.deadline, 'r.deadline = ?')
    .addIf(query.kind, 'r.kind = ?')
    .addIf(
      query.target,
      'r.key IN (SELECT t.statement FROM statement_targets t WHERE t.target = ?)',
    );
  if (query.q !== null) await filterFound(sql, where, query.q);
  return readPage(sql, {
    from: 'statements r',
    fields: [
      'r.date_precision, r.date_basis, r.kind, r.aggregate, r.speaker, r.role, r.organisation, r.medium',
      'r.channel, r.deadline, r.condition, r.gist, r.quote, r.sources',
      `${dayText('r.start_day')} AS start_day`,
      `${dayText('r.end_day')} AS end_day`,
      versionFields(position.revision),
    ].join(', '),
    where,
    position,
    after: query.after,
    limit: query.limit,
    decode: async (rows) => {
      const keys = rows.map((row) => String(row.key));
      const targets = await readLists(sql, 'statement_targets', 'statement', 'target', keys);
      const means = await readLists(sql, 'statement_means', 'statement', 'means', keys);
      const records = rows.map((row) =>
        fromRow(row, targets.get(String(row.key)), means.get(String(row.key))),
      );
      const { asOf } = query;
      return asOf === null ? records : records.map((one) => asKnownOn(one, asOf));
    },
    days: (said) => said.saidOn,
  });
}

function toRow(said: Statement, written: number): Row {
  return {
    ...versionCells(said, written),
    start_day: said.saidOn.start,
    end_day: said.saidOn.end,
    date_precision: said.datePrecision,
    date_basis: said.dateBasis,
    kind: said.kind,
    aggregate: said.aggregate,
    speaker: said.speaker,
    role: said.role,
    organisation: said.organisation,
    medium: said.medium,
    channel: said.channel,
    deadline: said.deadline,
    condition: said.condition,
    gist: said.gist,
    quote: said.quote,
    sources: JSON.stringify(said.sources),
  };
}

function fromRow(row: Row, targets: string[] = [], means: string[] = []): Statement {
  return statementSchema.parse({
    ...versionOf(row),
    saidOn: range(row),
    datePrecision: row.date_precision,
    dateBasis: row.date_basis,
    kind: row.kind,
    aggregate: row.aggregate,
    speaker: row.speaker,
    role: row.role,
    organisation: row.organisation,
    medium: row.medium,
    channel: row.channel,
    targets,
    means,
    deadline: row.deadline,
    condition: row.condition,
    gist: row.gist,
    quote: row.quote,
    sources: json(row.sources),
  });
}
