import * as z from 'zod/mini';
import type { AttackColumns, StatementColumns } from '../../src/domain/columns';
import { attackStatuses, meansOfAttack, statementKinds, targets } from '../../src/domain/records';
import { indexed, numbers, texts } from './dictionary';
import { dayCount, joined, joinedLists } from './rows';
import type { Sql } from './sql';

const statuses = z.array(z.enum(attackStatuses));
const kinds = z.array(z.enum(statementKinds));
const targetWords = z.array(z.enum(targets));
const meansWords = z.array(z.enum(meansOfAttack));

const days = ['start_day', 'end_day', 'known_on']
  .map((column) => `${dayCount(`r.${column}`)} AS ${column}`)
  .join(', ');

/** Every attack that is in a count, as columns sorted by first day, last day and id. */
export async function readAttackColumns(sql: Sql): Promise<AttackColumns> {
  const revision = await readRevision(sql);
  const read = await sql.columns(
    `SELECT r.id, ${days}, r.low, r.high, r.claimed_by, r.place, r.status, r.target, r.means,
      g.entries AS governorates, COALESCE(o.size, 0) AS overlaps
      FROM attacks r
      LEFT JOIN ${joinedLists('attack_governorates', 'attack', 'governorate')} g ON g.owner = r.id
      LEFT JOIN ${joinedLists('attack_overlaps', 'attack', 'other')} o ON o.owner = r.id
      WHERE NOT r.background ORDER BY r.start_day, r.end_day, r.id`,
  );
  const actor = indexed(read.claimed_by);
  const place = indexed(read.place);
  const governorates = indexed(read.governorates);
  const status = indexed(read.status);
  const target = indexed(read.target);
  const means = indexed(read.means);
  const id = texts(read.id);
  return {
    revision,
    rows: id.length,
    dictionaries: {
      actor: actor.dictionary,
      place: place.dictionary,
      governorates: governorates.dictionary.map(joined),
      status: statuses.parse(status.dictionary),
      target: targetWords.parse(target.dictionary),
      means: meansWords.parse(means.dictionary),
    },
    columns: {
      id,
      start: numbers(read.start_day),
      end: numbers(read.end_day),
      knownOn: numbers(read.known_on),
      low: numbers(read.low),
      high: numbers(read.high),
      actor: actor.indexes,
      place: place.indexes,
      governorates: governorates.indexes,
      status: status.indexes,
      target: target.indexes,
      means: means.indexes,
      overlaps: numbers(read.overlaps),
    },
  };
}

/** Every statement that is in a count, as columns sorted by first day, last day and id. */
export async function readStatementColumns(sql: Sql): Promise<StatementColumns> {
  const revision = await readRevision(sql);
  const read = await sql.columns(
    `SELECT r.id, ${days}, r.kind, r.organisation, r.deadline,
      COALESCE(t.entries, '') AS targets, COALESCE(m.entries, '') AS means
      FROM statements r
      LEFT JOIN ${joinedLists('statement_targets', 'statement', 'target')} t ON t.owner = r.id
      LEFT JOIN ${joinedLists('statement_means', 'statement', 'means')} m ON m.owner = r.id
      WHERE NOT r.aggregate ORDER BY r.start_day, r.end_day, r.id`,
  );
  const kind = indexed(read.kind);
  const organisation = indexed(read.organisation);
  const target = indexed(read.targets);
  const means = indexed(read.means);
  const deadline = indexed(read.deadline);
  const id = texts(read.id);
  return {
    revision,
    rows: id.length,
    dictionaries: {
      kind: kinds.parse(kind.dictionary),
      organisation: organisation.dictionary,
      targets: target.dictionary.map((words) => targetWords.parse(joined(words))),
      means: means.dictionary.map((words) => meansWords.parse(joined(words))),
      deadline: deadline.dictionary,
    },
    columns: {
      id,
      start: numbers(read.start_day),
      end: numbers(read.end_day),
      knownOn: numbers(read.known_on),
      kind: kind.indexes,
      organisation: organisation.indexes,
      targets: target.indexes,
      means: means.indexes,
      deadline: deadline.indexes,
    },
  };
}

async function readRevision(sql: Sql): Promise<number> {
  const [state] = await sql.rows('SELECT revision FROM store_state');
  return Number(state?.revision);
}
