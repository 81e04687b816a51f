import * as z from 'zod/mini';
import type { AttackColumns } from '../domain/columns';
import type { Dataset } from '../domain/dataset';
import { answeredAt, stamped } from './answered-at';
import * as contract from './contract';
import { type AllStatements, packed } from './queries';

/*
 * Answers that a page kept in the browser's storage for a later one. What comes out of it is decoded like
 * what comes from the server: another version of the page may have written it, or the disk may have failed.
 */

/** The version of what is kept. To be raised where the same shape no longer means the same. */
export const keptVersion = 1;

/**
 * The moment of what is so old that nobody can say how old. It lies far back, so that every comparison
 * takes it for stale.
 */
export const unknownTime = 0;

/** How far the clocks of two pages may lie apart without either having been set, in milliseconds. */
const largestDrift = 5000;

/** When an answer was known to hold last. */
export interface KeptTime {
  readonly version: typeof keptVersion;
  /** In milliseconds since 1970 by this machine's clock. */
  readonly at: number;
}

/** An answer as it lies in the storage: whatever is there. */
export interface RawAnswer {
  readonly data: unknown;
  readonly time: unknown;
}

/** What is kept, by the answer's name. */
export type RawKept = Readonly<Record<keyof KeptAnswers, RawAnswer>>;

/** The last picture: answers with the moment of each noted (`answeredAt`). Only the dataset is always there. */
export interface KeptAnswers {
  readonly dataset: Dataset;
  readonly attacks: AttackColumns | null;
  readonly statements: AllStatements | null;
}

const keptTime: z.ZodMiniType<KeptTime> = z.object({
  version: z.literal(keptVersion),
  at: z.number(),
});

const allStatements: z.ZodMiniType<AllStatements> = z.object({
  statements: z.array(contract.statement),
  lastEvent: z.int(),
});

/** Typed arrays as the lists that the contract speaks of. What has none is left as it is. */
function unpacked(raw: unknown): unknown {
  if (!(raw instanceof Object && 'columns' in raw && raw.columns instanceof Object)) return raw;
  const columns = Object.entries(raw.columns).map(([name, column]) => [
    name,
    column instanceof Int32Array ? Array.from(column) : column,
  ]);
  return { ...raw, columns: Object.fromEntries(columns) };
}

/**
 * The moment `at`, seen at `now`. One that is still to come was noted before the clock was set back, as on
 * a machine that has no clock while it is off. How old it is nobody knows then: old is the safe side.
 */
function timeOf(at: number, now: number): number {
  return at > now + largestDrift ? unknownTime : Math.min(at, now);
}

/** One answer, if it is what this version of the page would have written. */
function keptAnswer<Answer extends object>(
  { data, time }: RawAnswer,
  schema: z.ZodMiniType<Answer>,
  now: number,
): Answer | null {
  const known = keptTime.safeParse(time);
  const answer = schema.safeParse(data);
  return known.success && answer.success ? stamped(answer.data, timeOf(known.data.at, now)) : null;
}

/**
 * What was kept, at `now`; null where that has no dataset. An answer that is broken, or that another
 * version of the page wrote, is left out as a whole.
 */
export function keptAnswers(raw: RawKept, now: number): KeptAnswers | null {
  const dataset = keptAnswer(raw.dataset, contract.dataset, now);
  if (!dataset) return null;
  const { data, time } = raw.attacks;
  const attacks = keptAnswer({ data: unpacked(data), time }, contract.attackColumns, now);
  return {
    dataset,
    attacks: attacks && stamped(packed(attacks), answeredAt(attacks) ?? unknownTime),
    statements: keptAnswer(raw.statements, allStatements, now),
  };
}
