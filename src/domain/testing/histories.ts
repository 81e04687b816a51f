import * as fc from 'fast-check';
import { addDays, type Day } from '../day';
import type { DayRange } from '../day-range';
import type { Attack, Statement, Version } from '../records';
import { attackStatuses, statementKinds, targets } from '../records';
import { withKnownUntil } from '../versions';
import { winterDay } from './arbitraries';
import { anAttack, aStatement } from './records';

const mostlyNone = fc.oneof(
  { arbitrary: fc.constant(0), weight: 3 },
  fc.integer({ min: 1, max: 4 }),
);

const step = fc.record({
  after: fc.integer({ min: 0, max: 5 }),
  earlier: mostlyNone,
  later: mostlyNone,
  retracted: fc.boolean(),
});

function records<Rest>(rest: fc.Arbitrary<Rest>) {
  return fc.array(
    fc.record({
      on: winterDay,
      steps: fc.array(fc.tuple(step, rest), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 8 },
  );
}

function versions<Rest, Record extends Attack | Statement>(
  rest: fc.Arbitrary<Rest>,
  make: (id: string, on: DayRange, version: Rest & Known) => Record,
): fc.Arbitrary<Record[]> {
  return records(rest).map((all) =>
    all.flatMap(({ on, steps }, index) => {
      let knownOn = on;
      const made = steps.map(([{ after, earlier, later, retracted }, rest], position) => {
        const range = { start: addDays(on, -earlier), end: addDays(on, later) };
        // A version is never known before the last of its days.
        const known = addDays(knownOn, after);
        knownOn = known > range.end ? known : range.end;
        return make(`r-${index}`, range, {
          ...rest,
          retracted,
          version: position + 1,
          received: index + 1,
          knownOn,
        });
      });
      return withKnownUntil(made);
    }),
  );
}

type Known = Pick<Version, 'version' | 'received' | 'knownOn' | 'retracted'>;

const id = fc.constantFrom(null, 'a', 'b', 'c');

export const attackHistories: fc.Arbitrary<Attack[]> = versions(
  fc.record({
    background: fc.boolean(),
    low: fc.integer({ min: 0, max: 3 }),
    high: fc.constantFrom(3, 4, null),
    claimedBy: id,
    governorates: fc.constantFrom(['x'], ['x', 'y'], ['z']),
    possibleOverlap: fc.constantFrom([], ['r-0']),
    status: fc.constantFrom(...attackStatuses.slice(0, 2)),
    target: fc.constantFrom(...targets.slice(0, 3)),
    means: fc.constantFrom('ied', 'rockets'),
  }),
  (name, occurred, rest) => anAttack(name, occurred.end, { ...rest, occurred }),
);

export const statementHistories: fc.Arbitrary<Statement[]> = versions(
  fc.record({
    aggregate: fc.boolean(),
    kind: fc.constantFrom(...statementKinds),
    organisation: id,
    targets: fc.constantFrom([], [targets[0]], [targets[1], targets[2]]),
    means: fc.constantFrom([], ['war'], ['ied', 'rockets']),
    deadline: fc.constantFrom(null, 'deadline'),
    gist: fc.constantFrom('War is coming.', 'Nothing happens.'),
  }),
  (name, saidOn, rest) => aStatement(name, saidOn.end, { ...rest, saidOn }),
);

export function knownThen<Record extends Attack | Statement>(
  all: readonly Record[],
  today: Day,
): Record[] {
  return withKnownUntil(all.filter(({ knownOn }) => knownOn <= today));
}
