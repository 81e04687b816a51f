import * as z from 'zod/mini';
import type { AttackColumns, StatementColumns } from '../domain/columns';
import type { Dataset } from '../domain/dataset';
import {
  type Actor,
  type Attack,
  actorKinds,
  attackStatuses,
  type KeyDate,
  keyDateKinds,
  meansOfAttack,
  media,
  type Place,
  placeKinds,
  relationKinds,
  type Statement,
  statementKinds,
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

/*
 * The one contract of the API: the server answers by it, the page decodes by it, and it is published
 * as OpenAPI. The types of the domain are the source; the compiler checks that each schema yields one.
 */

/** Limits of what may be asked: records and ids at once, and characters to search for. */
export const limits = { pageSize: 200, defaultPageSize: 50, ids: 200, q: 200 } as const;

export { coverageSpan, day, dayRange, id, source };

export const attack: z.ZodMiniType<Attack> = z
  .object({
    id,
    occurred: dayRange,
    datePrecision,
    dateBasis: z.enum(['event', 'claim']),
    knownOn: day,
    low: count,
    high: z.nullable(count),
    status: z.enum(attackStatuses),
    claimedBy: z.nullable(id),
    reportedBy: z.nullable(id),
    place: id,
    placeKind: z.enum(placeKinds),
    governorates: z.array(id).check(z.minLength(1)),
    target: z.enum(targets),
    means: z.enum(meansOfAttack),
    basis: z.enum(['entry', 'list']),
    possibleOverlap: z.array(id),
    summary: text,
    background: z.boolean(),
    sources: z.array(source).check(z.minLength(1)),
  })
  .check(
    z.refine(({ low, high }) => high === null || high >= low, {
      message: 'high is below low',
      path: ['high'],
    }),
    z.refine(({ occurred, knownOn }) => knownOn >= occurred.end, {
      message: 'known before it was over',
      path: ['knownOn'],
    }),
  );

export const statement: z.ZodMiniType<Statement> = z
  .object({
    id,
    saidOn: dayRange,
    datePrecision,
    knownOn: day,
    kind: z.enum(statementKinds),
    aggregate: z.boolean(),
    speaker: z.nullable(id),
    role: nullableText,
    organisation: z.nullable(id),
    medium: z.enum(media),
    channel: z.nullable(id),
    targets: z.array(z.enum(targets)),
    means: z.array(z.enum(meansOfAttack)),
    deadline: z.nullable(id),
    condition: nullableText,
    gist: text,
    quote: nullableText,
    sources: z.array(source).check(z.minLength(1)),
  })
  .check(
    z.refine(({ saidOn, knownOn }) => knownOn >= saidOn.end, {
      message: 'known before it was over',
      path: ['knownOn'],
    }),
  );

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
  relations: z.array(z.object({ kind: z.enum(relationKinds), to: id })),
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
    rows: count,
    dictionaries: z.object({
      actor: z.array(id),
      place: z.array(id),
      governorates: z.array(z.array(id)),
      status: z.array(z.enum(attackStatuses)),
      target: z.array(z.enum(targets)),
      means: z.array(z.enum(meansOfAttack)),
    }),
    columns: z.object({
      id: z.array(id),
      start: dayNumbers,
      end: dayNumbers,
      knownOn: dayNumbers,
      low: z.array(count),
      high: indexes,
      actor: indexes,
      place: indexes,
      governorates: indexes,
      status: indexes,
      target: indexes,
      means: indexes,
      overlaps: z.array(count),
    }),
  })
  .check(columnsAgree);

/** Answer of GET /api/statements/columns. */
export const statementColumns: z.ZodMiniType<StatementColumns> = z
  .object({
    revision: count,
    rows: count,
    dictionaries: z.object({
      kind: z.array(z.enum(statementKinds)),
      organisation: z.array(id),
      targets: z.array(z.array(z.enum(targets))),
      means: z.array(z.array(z.enum(meansOfAttack))),
      deadline: z.array(id),
    }),
    columns: z.object({
      id: z.array(id),
      start: dayNumbers,
      end: dayNumbers,
      knownOn: dayNumbers,
      kind: indexes,
      organisation: indexes,
      targets: indexes,
      means: indexes,
      deadline: indexes,
    }),
  })
  .check(columnsAgree);

/** One page of a list: `total` counts the records that match, on all pages. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; pass it back as `cursor` for the next page. Null on the last one. */
  readonly nextCursor: string | null;
  readonly total: number;
}

const pageOf = <Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Page<Item>> =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()), total: count });

/** Answer of GET /api/attacks. */
export const attackPage = pageOf(attack);
/** Answer of GET /api/statements. */
export const statementPage = pageOf(statement);

/** RFC 9457: every answer of 400 and above. `parameter` names the query parameter at fault. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.optional(z.string()),
});
export type Problem = z.infer<typeof problem>;

/** Answer of GET /healthz. */
export const health = z.object({ status: z.literal('ok'), revision: count });
