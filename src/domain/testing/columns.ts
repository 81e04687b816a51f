import type { AttackColumns, StatementColumns } from '../columns';
import { day, dayNumber } from '../day';
import type { DayRange } from '../day-range';
import type { AttackStatus, Means, StatementKind, Target } from '../records';

/** "2021-11-26..2021-11-28", or one day, as a range. */
export function days(text: string): DayRange {
  const [start = '', end = start] = text.split('..');
  return { start: day(start), end: day(end) };
}

/**
 * An attack in short form. Defaults: one claimed attack on a convoy by an IED, without a group,
 * known on its last day, of the first write.
 */
export interface AttackRow {
  readonly when: string;
  readonly id?: string;
  readonly knownOn?: string;
  readonly version?: number;
  readonly received?: number;
  readonly arrival?: number;
  readonly knownUntil?: string;
  readonly low?: number;
  readonly high?: number | null;
  readonly group?: string | null;
  readonly governorates?: readonly string[];
  readonly status?: AttackStatus;
  readonly target?: Target;
  readonly means?: Means;
  readonly overlaps?: readonly string[];
}

/**
 * A statement in short form. Defaults: a threat, without an organisation, known on its last day.
 */
export interface StatementRow {
  readonly when: string;
  readonly id?: string;
  readonly knownOn?: string;
  readonly version?: number;
  readonly received?: number;
  readonly knownUntil?: string;
  readonly kind?: StatementKind;
  readonly organisation?: string | null;
  readonly targets?: readonly Target[];
  readonly means?: readonly Means[];
}

function dictionary<Entry>(keyOf: (entry: Entry) => string, first: readonly Entry[] = []) {
  const entries: Entry[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (entry: Entry | null): number => {
    if (entry === null) return -1;
    const known = indexes.get(keyOf(entry));
    if (known !== undefined) return known;
    indexes.set(keyOf(entry), entries.length);
    return entries.push(entry) - 1;
  };
  first.forEach(indexOf);
  return { entries, indexOf };
}

const untilOf = ({ knownUntil }: { readonly knownUntil?: string }) =>
  knownUntil ? dayNumber(day(knownUntil)) : -1;

export function attackColumns(rows: readonly AttackRow[]): AttackColumns {
  const actors = dictionary<string>((id) => id);
  const governorates = dictionary<readonly string[]>((ids) => ids.join('+'));
  const statuses = dictionary<AttackStatus>((status) => status, ['claimed']);
  const targets = dictionary<Target>((target) => target, ['convoys']);
  const means = dictionary<Means>((one) => one, ['ied']);
  const overlaps = dictionary<readonly string[]>((ids) => ids.join('+'));
  const ranges = rows.map(({ when }) => days(when));
  return {
    revision: 1,
    rows: rows.length,
    columns: {
      id: rows.map(({ id }, row) => id ?? `a${row}`),
      start: ranges.map(({ start }) => dayNumber(start)),
      end: ranges.map(({ end }) => dayNumber(end)),
      knownOn: rows.map(({ when, knownOn }) => dayNumber(knownOn ? day(knownOn) : days(when).end)),
      version: rows.map(({ version }) => version ?? 1),
      received: rows.map(({ received }, row) => received ?? row + 1),
      arrival: rows.map(({ arrival }) => arrival ?? 1),
      knownUntil: rows.map(untilOf),
      low: rows.map(({ low }) => low ?? 1),
      high: rows.map(({ low, high }) => (high === null ? -1 : (high ?? low ?? 1))),
      actor: rows.map(({ group }) => actors.indexOf(group ?? null)),
      place: rows.map(() => 0),
      governorates: rows.map((row) => governorates.indexOf(row.governorates ?? ['babil'])),
      status: rows.map(({ status }) => statuses.indexOf(status ?? 'claimed')),
      target: rows.map(({ target }) => targets.indexOf(target ?? 'convoys')),
      means: rows.map((row) => means.indexOf(row.means ?? 'ied')),
      overlaps: rows.map((row) => overlaps.indexOf(row.overlaps ?? null)),
    },
    dictionaries: {
      actor: actors.entries,
      place: ['somewhere'],
      governorates: governorates.entries,
      status: statuses.entries,
      target: targets.entries,
      means: means.entries,
      overlaps: overlaps.entries,
    },
  };
}

export function statementColumns(rows: readonly StatementRow[]): StatementColumns {
  const kinds = dictionary<StatementKind>((kind) => kind);
  const organisations = dictionary<string>((id) => id);
  const targets = dictionary<readonly Target[]>((ids) => ids.join('+'));
  const means = dictionary<readonly Means[]>((ids) => ids.join('+'));
  const ranges = rows.map(({ when }) => days(when));
  return {
    rows: rows.length,
    columns: {
      id: rows.map(({ id }, row) => id ?? `s${row}`),
      start: ranges.map(({ start }) => dayNumber(start)),
      end: ranges.map(({ end }) => dayNumber(end)),
      knownOn: rows.map(({ when, knownOn }) => dayNumber(knownOn ? day(knownOn) : days(when).end)),
      version: rows.map(({ version }) => version ?? 1),
      received: rows.map(({ received }, row) => received ?? row + 1),
      knownUntil: rows.map(untilOf),
      kind: rows.map(({ kind }) => kinds.indexOf(kind ?? 'threat')),
      organisation: rows.map(({ organisation }) => organisations.indexOf(organisation ?? null)),
      targets: rows.map((row) => targets.indexOf(row.targets ?? [])),
      means: rows.map((row) => means.indexOf(row.means ?? null)),
      deadline: rows.map(() => -1),
    },
    dictionaries: {
      kind: kinds.entries,
      organisation: organisations.entries,
      targets: targets.entries,
      means: means.entries,
      deadline: [],
    },
  };
}
