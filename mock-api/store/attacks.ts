import { attack as attackSchema } from '../../src/api/contract';
import type { Attack } from '../../src/domain/records';
import { asKnownOn, versionKey } from '../../src/domain/versions';
import { Conditions } from './conditions';
import { filterRecords, readPage } from './page';
import { dayText, json, listRows, range, readLists } from './rows';
import type { Row, Sql } from './sql';
import { readPosition } from './state';
import type { AttackQuery, Slice } from './store';
import { versionCells, versionFields, versionOf } from './versions';

export async function insertAttacks(
  sql: Sql,
  attacks: readonly Attack[],
  written: number,
): Promise<void> {
  await sql.insert(
    'attacks',
    attacks.map((one) => toRow(one, written)),
  );
  await sql.insert(
    'attack_governorates',
    listRows(
      'attack',
      attacks.map((attack) => [versionKey(attack), attack.governorates]),
      (governorate) => ({ governorate }),
    ),
  );
  await sql.insert(
    'attack_overlaps',
    listRows(
      'attack',
      attacks.map((attack) => [versionKey(attack), attack.possibleOverlap]),
      (other) => ({ other }),
    ),
  );
}

export async function readAttacks(sql: Sql, query: AttackQuery): Promise<Slice<Attack>> {
  const position = await readPosition(sql, query.at);
  const where = filterRecords(new Conditions(), query, position.revision)
    .addIf(query.actor, 'r.claimed_by = ?')
    .addIf(query.status, 'r.status = ?')
    .addIf(
      query.area,
      'r.key IN (SELECT g.attack FROM attack_governorates g WHERE g.governorate = ?)',
    );
  if (query.background === 'false') where.add('NOT r.background');
  if (query.background === 'only') where.add('r.background');
  return readPage(sql, {
    from: 'attacks r',
    fields: [
      'r.date_precision, r.date_basis, r.low, r.high, r.status, r.claimed_by, r.reported_by',
      'r.place, r.place_kind, r.target, r.means, r.basis, r.summary, r.background, r.sources',
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
      const table = 'attack_governorates';
      const governorates = await readLists(sql, table, 'attack', 'governorate', keys);
      const overlaps = await readLists(sql, 'attack_overlaps', 'attack', 'other', keys);
      const records = rows.map((row) =>
        fromRow(row, governorates.get(String(row.key)), overlaps.get(String(row.key))),
      );
      const { asOf } = query;
      return asOf === null ? records : records.map((one) => asKnownOn(one, asOf));
    },
    days: (attack) => attack.occurred,
  });
}

function toRow(attack: Attack, written: number): Row {
  return {
    ...versionCells(attack, written),
    start_day: attack.occurred.start,
    end_day: attack.occurred.end,
    date_precision: attack.datePrecision,
    date_basis: attack.dateBasis,
    low: attack.low,
    high: attack.high,
    status: attack.status,
    claimed_by: attack.claimedBy,
    reported_by: attack.reportedBy,
    place: attack.place,
    place_kind: attack.placeKind,
    target: attack.target,
    means: attack.means,
    basis: attack.basis,
    summary: attack.summary,
    background: attack.background,
    sources: JSON.stringify(attack.sources),
  };
}

function fromRow(row: Row, governorates: string[] = [], possibleOverlap: string[] = []): Attack {
  return attackSchema.parse({
    ...versionOf(row),
    occurred: range(row),
    datePrecision: row.date_precision,
    dateBasis: row.date_basis,
    low: row.low,
    high: row.high,
    status: row.status,
    claimedBy: row.claimed_by,
    reportedBy: row.reported_by,
    place: row.place,
    placeKind: row.place_kind,
    governorates,
    target: row.target,
    means: row.means,
    basis: row.basis,
    possibleOverlap,
    summary: row.summary,
    background: row.background,
    sources: json(row.sources),
  });
}
