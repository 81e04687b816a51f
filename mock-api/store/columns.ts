import * as z from 'zod/mini';
import type { AttackColumns } from '../../src/domain/columns';
import { attackStatuses, meansOfAttack, targets } from '../../src/domain/records';
import { indexed, numbers, texts } from './dictionary';
import { dayCount, joined, joinedLists } from './rows';
import type { Sql } from './sql';
import { readPosition } from './state';
import { endedLater } from './versions';

const statuses = z.array(z.enum(attackStatuses));
const targetWords = z.array(z.enum(targets));
const meansWords = z.array(z.enum(meansOfAttack));

const days = ['start_day', 'end_day', 'known_on']
  .map((column) => `${dayCount(`r.${column}`)} AS ${column}`)
  .join(', ');

/** A version that withdraws its record, or takes it out of the count, is current on no day. */
const until = (at: number) =>
  `CASE WHEN r.background OR r.retracted THEN r.known_on WHEN ${endedLater(at)} THEN NULL ELSE r.known_until END`;

const arrival = 'CASE WHEN r.background OR r.retracted THEN NULL ELSE r.written END';

/**
 * As the store was after write `at` (null: now): every version of each attack that counts or once counted, sorted by first day, last day,
 * `received` and version.
 */
export async function readAttackColumns(
  sql: Sql,
  at: number | null = null,
): Promise<AttackColumns> {
  const { revision } = await readPosition(sql, at);
  const read = await sql.columns(
    `SELECT r.id, r.version, r.received, ${arrival} AS arrival, ${days}, ${dayCount(`(${until(revision)})`)} AS known_until, r.low, r.high,
      r.claimed_by, r.place, r.status, r.target, r.means,
      g.entries AS governorates, o.entries AS overlaps
      FROM attacks r
      LEFT JOIN ${joinedLists('attack_governorates', 'attack', 'governorate')} g ON g.owner = r.key
      LEFT JOIN ${joinedLists('attack_overlaps', 'attack', 'other')} o ON o.owner = r.key
      WHERE r.written <= $1
        AND r.id IN (SELECT c.id FROM attacks c WHERE NOT c.background AND c.written <= $1)
      ORDER BY r.start_day, r.end_day, r.received, r.version`,
    [revision],
  );
  const actor = indexed(read.claimed_by);
  const place = indexed(read.place);
  const governorates = indexed(read.governorates);
  const status = indexed(read.status);
  const target = indexed(read.target);
  const means = indexed(read.means);
  const overlaps = indexed(read.overlaps);
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
      overlaps: overlaps.dictionary.map(joined),
    },
    columns: {
      id,
      start: numbers(read.start_day),
      end: numbers(read.end_day),
      version: numbers(read.version),
      received: numbers(read.received),
      arrival: numbers(read.arrival),
      knownOn: numbers(read.known_on),
      knownUntil: numbers(read.known_until),
      low: numbers(read.low),
      high: numbers(read.high),
      actor: actor.indexes,
      place: place.indexes,
      governorates: governorates.indexes,
      status: status.indexes,
      target: target.indexes,
      means: means.indexes,
      overlaps: overlaps.indexes,
    },
  };
}
