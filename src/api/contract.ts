import * as z from 'zod/mini';
import type { AttackColumns } from '../domain/columns';
import type { ConclusionSubject, Dataset } from '../domain/dataset';
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
  history,
  id,
  nullableText,
  partId,
  source,
  text,
} from './fields';
import { limits } from './limits';
import { attack, statement } from './record-schemas';

/*
 * The contract of the API. The server encodes and the page decodes with these schemas, and they are published
 * as OpenAPI. The compiler checks that each schema yields the domain's type.
 */

export { attack, coverageSpan, day, dayRange, id, limits, source, statement };

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

const conclusionSubject: z.ZodMiniType<ConclusionSubject> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('groups'), short: text }),
  z.object({ kind: z.literal('governorates'), ids: z.array(id).check(z.minLength(1)) }),
]);

export const datasetFields = {
  id,
  title: text,
  source: z.object({ publisher: text, title: text, publishedOn: day, note: text }),
  timeZone: text,
  asOf: day,
  live: z.boolean(),
  revision: count,
  history,
  writtenAt: z.nullable(z.iso.datetime({ offset: true })),
  coverage: z.object({ attacks: coverageSpans, statements: coverageSpans }),
  remarks: z.array(z.object({ id, on: dayRange, knownOn: day, text, sources: z.array(source) })),
  conclusions: z.array(z.object({ text, section: text, about: z.nullable(conclusionSubject) })),
  keyDates: z.array(keyDate),
  actors: z.array(actor),
  places: z.array(place),
};

export const dataset: z.ZodMiniType<Dataset> = z.object(datasetFields);

const dayNumbers = z.array(z.int());
const indexes = z.array(z.int().check(z.gte(-1)));

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
      overlaps: z.array(z.array(id)),
    }),
    columns: z.object({
      id: z.array(id),
      start: dayNumbers,
      end: dayNumbers,
      version: z.array(z.int().check(z.positive())),
      received: z.array(z.int().check(z.positive())),
      arrival: indexes,
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

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; send it as `cursor` to get the next page. Null on the last page. */
  readonly nextCursor: string | null;
  readonly total: number;
  readonly revision: number;
  readonly history: string;
}

export const pageFields = <Item>(item: z.ZodMiniType<Item>) => ({
  items: z.array(item),
  nextCursor: z.nullable(z.string()),
  total: count,
  revision: count,
  history,
});

export const attackPage: z.ZodMiniType<Page<Attack>> = z.object(pageFields(attack));
export const statementPage: z.ZodMiniType<Page<Statement>> = z.object(pageFields(statement));

/**
 * Every answer with status 400 and above (RFC 9457). `parameter` is the wrong query parameter;
 * `faults` lists each error in a body by its path ("sources.0.section").
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

export type Written =
  | { readonly kind: 'attack'; readonly revision: number; readonly record: Attack }
  | { readonly kind: 'statement'; readonly revision: number; readonly record: Statement };

/** A version and the number of its write: the answer of a write, and what changed. */
export const written: z.ZodMiniType<Written> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attack'), revision: count, record: attack }),
  z.object({ kind: z.literal('statement'), revision: count, record: statement }),
]);

/** `more`: the answer ends at `revision`, before what was asked for. `reload`: too many to be sent. */
export interface Changes {
  readonly history: string;
  readonly revision: number;
  readonly more: boolean;
  readonly reload: boolean;
  readonly total: number;
  readonly records: readonly Written[];
}

export const changes: z.ZodMiniType<Changes> = z.object({
  history,
  revision: count,
  more: z.boolean(),
  reload: z.boolean(),
  total: count,
  records: z.array(written),
});

export const heartbeat = z.object({
  /** Id of the store. If it changes, discard everything read from the previous one. */
  store: z.string(),
  revision: count,
  history,
  /** The server's clock as an ISO 8601 instant; in a replay, the replay's clock. */
  time: z.iso.datetime({ offset: true }),
  /** The day of `time` in the dataset's time zone; for a dataset that is not live, its `asOf`. */
  today: day,
  live: z.boolean(),
  everySeconds: z.number().check(z.positive()),
});
export type Heartbeat = z.infer<typeof heartbeat>;

export const health = z.object({
  status: z.literal('ok'),
  store: z.string(),
  revision: count,
  history,
  attacks: count,
  statements: count,
});
