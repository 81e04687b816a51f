import * as z from 'zod/mini';
import type { AttackColumns } from '../domain/columns';
import type { Dataset } from '../domain/dataset';
import { answeredAt, stamped, unknownTime } from './answered-at';
import * as contract from './contract';
import { type AllStatements, packed } from './queries';

/*
 * Answers persisted in the browser's storage. They are decoded like answers from the server, because
 * another version of the page may have written them, or the disk may have failed.
 */

/**
 * Increase it if data of the same shape changes its meaning: entries of other versions are ignored.
 */
export const persistedVersion = 1;

const maxDrift = 5000;

export interface PersistedTime {
  readonly version: typeof persistedVersion;
  /** When the answer was last known to be current, in milliseconds since 1970 by this machine's clock. */
  readonly at: number;
}

export interface RawAnswer {
  readonly data: unknown;
  readonly time: unknown;
}

export type RawPersisted = Readonly<Record<keyof PersistedAnswers, RawAnswer>>;

export interface PersistedAnswers {
  readonly dataset: Dataset;
  readonly attacks: AttackColumns | null;
  readonly statements: AllStatements | null;
}

const keptTime: z.ZodMiniType<PersistedTime> = z.object({
  version: z.literal(persistedVersion),
  at: z.number(),
});

const allStatements: z.ZodMiniType<AllStatements> = z.object({
  statements: z.array(contract.statement),
  revision: z.int(),
});

function unpacked(raw: unknown): unknown {
  if (!(raw instanceof Object && 'columns' in raw && raw.columns instanceof Object)) return raw;
  const columns = Object.entries(raw.columns).map(([name, column]) => [
    name,
    column instanceof Int32Array ? Array.from(column) : column,
  ]);
  return { ...raw, columns: Object.fromEntries(columns) };
}

/**
 * The stored time `at`, or `unknownTime` if it is in the future: the clock was set back since, for example
 * on a machine whose clock stops while it is off. The age is then unknown, and calling it old is safe.
 */
function timeOf(at: number, now: number): number {
  return at > now + maxDrift ? unknownTime : Math.min(at, now);
}

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
 * Null without a readable dataset; another answer that is broken or was written by another version
 * of the page becomes null.
 */
export function persistedAnswers(raw: RawPersisted, now: number): PersistedAnswers | null {
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
