import * as z from 'zod/mini';
import type { AttackColumns } from '../domain/columns';
import type { Dataset } from '../domain/dataset';
import {
  type Actor,
  type Attack,
  actorKinds,
  attackStatuses,
  type KeyDate,
  keyDateKinds,
  meansOfAttack,
  type Place,
  placeKinds,
  relationKinds,
  relationQualifiers,
  type Statement,
  targets,
} from '../domain/records';
import {
  columnsAgree,
  count,
  coverageSpan,
  coverageSpans,
  datePrecision,
  day,
  dayRange,
  id,
  nullableText,
  partId,
  source,
  text,
} from './fields';
import { attack, statement } from './record-schemas';

/*
 * The one contract of the API: the server answers by it, the page decodes by it, and it is published
 * as OpenAPI. The types of the domain are the source; the compiler checks that each schema yields one.
 */

/** Limits of what may be asked: records and ids at once, and characters to search for. */
export const limits = {
  pageSize: 1000,
  defaultPageSize: 50,
  ids: 200,
  q: 200,
  /** Bytes of the body of a write. */
  body: 65_536,
  /** Characters of an Idempotency-Key. */
  idempotencyKey: 200,
} as const;

export { attack, coverageSpan, day, dayRange, id, source, statement };

export const keyDate: z.ZodMiniType<KeyDate> = z.object({
  id,
  label: text,
  kind: z.enum(keyDateKinds),
  on: dayRange,
  instant: z.nullable(z.iso.datetime({ offset: true })),
  recursYearly: z.boolean(),
  precision: datePrecision,
  knownOn: z.nullable(day),
  note: text,
  conflict: nullableText,
  sources: z.array(source).check(z.minLength(1)),
});

export const actor: z.ZodMiniType<Actor> = z.object({
  id: partId,
  name: text,
  aliases: z.array(text),
  kind: z.enum(actorKinds),
  relations: z.array(
    z.object({
      kind: z.enum(relationKinds),
      to: id,
      qualifier: z.enum(relationQualifiers),
      note: nullableText,
    }),
  ),
});

export const place: z.ZodMiniType<Place> = z.object({
  id: partId,
  name: text,
  kind: z.enum(placeKinds),
  governorate: z.nullable(id),
  latitude: z.nullable(z.number().check(z.gte(-90), z.lte(90))),
  longitude: z.nullable(z.number().check(z.gte(-180), z.lte(180))),
});

/** Answer of GET /api/dataset. */
export const dataset: z.ZodMiniType<Dataset> = z.object({
  id,
  title: text,
  source: z.object({ publisher: text, title: text, publishedOn: day, note: text }),
  timeZone: text,
  asOf: day,
  live: z.boolean(),
  revision: count,
  coverage: z.object({ attacks: coverageSpans, statements: coverageSpans }),
  remarks: z.array(z.object({ id, on: dayRange, knownOn: day, text, sources: z.array(source) })),
  conclusions: z.array(z.object({ text, section: text })),
  keyDates: z.array(keyDate),
  actors: z.array(actor),
  places: z.array(place),
});

const dayNumbers = z.array(z.int());
const indexes = z.array(z.int().check(z.gte(-1)));

/** Answer of GET /api/attacks/columns. */
export const attackColumns: z.ZodMiniType<AttackColumns> = z
  .object({
    revision: count,
    lastEvent: count,
    rows: count,
    dictionaries: z.object({
      actor: z.array(id),
      place: z.array(id),
      governorates: z.array(z.array(id)),
      status: z.array(z.enum(attackStatuses)),
      target: z.array(z.enum(targets)),
      means: z.array(z.enum(meansOfAttack)),
      overlaps: z.array(z.array(id)),
    }),
    columns: z.object({
      id: z.array(id),
      start: dayNumbers,
      end: dayNumbers,
      version: z.array(z.int().check(z.positive())),
      knownOn: dayNumbers,
      knownUntil: dayNumbers,
      low: z.array(count),
      high: indexes,
      actor: indexes,
      place: indexes,
      governorates: indexes,
      status: indexes,
      target: indexes,
      means: indexes,
      overlaps: indexes,
    }),
  })
  .check(columnsAgree);

/** One page of a list: `total` counts the records that match, on all pages. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; pass it back as `cursor` for the next page. Null on the last one. */
  readonly nextCursor: string | null;
  readonly total: number;
  /** Id of the last event of the stream that is in this answer; 0 where there was none yet. */
  readonly lastEvent: number;
}

const pageOf = <Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Page<Item>> =>
  z.object({
    items: z.array(item),
    nextCursor: z.nullable(z.string()),
    total: count,
    lastEvent: count,
  });

/** Answer of GET /api/attacks. */
export const attackPage = pageOf(attack);
/** Answer of GET /api/statements. */
export const statementPage = pageOf(statement);

/**
 * RFC 9457: every answer of 400 and above. `parameter` names the query parameter at fault, `faults`
 * every fault of a body by its path ("sources.0.section").
 */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.optional(z.string()),
  faults: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type Problem = z.infer<typeof problem>;

/** A version of a record as the stream brings it and a write answers with. */
export type Written =
  | { readonly kind: 'attack'; readonly revision: number; readonly record: Attack }
  | { readonly kind: 'statement'; readonly revision: number; readonly record: Statement };

/**
 * Data of the stream's events "attack" and "statement" (a record that came in) and "correction"
 * (another version of one). `revision` is the store's after it. Also the answer of a write.
 */
export const written: z.ZodMiniType<Written> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attack'), revision: count, record: attack }),
  z.object({ kind: z.literal('statement'), revision: count, record: statement }),
]);

/** Data of the stream's event "heartbeat": that the line stands, and how far the server is. */
export const heartbeat = z.object({
  /** Id of the store; another one means that nothing known of the old one holds. */
  store: z.string(),
  /** The store's newest; a client that resumes has still to be sent what lies between it and `lastEvent`. */
  revision: count,
  /** Id of the last event that was sent before it; 0 where there was none yet. */
  lastEvent: count,
  /** The server's clock, an instant of ISO 8601; in a replay the replay's. */
  time: z.iso.datetime({ offset: true }),
  /** The day it is by that clock in the dataset's time zone; of a dataset that is not live, its own. */
  today: day,
  /** Whether the day moves on by itself; false once a replay has ended. */
  live: z.boolean(),
  /** Seconds to the next one. */
  everySeconds: z.number().check(z.positive()),
});
export type Heartbeat = z.infer<typeof heartbeat>;

/**
 * Data of the stream's event "snapshot": what was missed is no longer kept, so everything is to be
 * asked for anew; the events after `lastEvent` follow.
 */
export const snapshotHint = z.object({ revision: count, lastEvent: count });

/** Answer of GET /healthz. */
export const health = z.object({ status: z.literal('ok'), revision: count });
