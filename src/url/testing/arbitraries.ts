import * as fc from 'fast-check';
import { changeKinds } from '../../domain/change-kinds';
import { attackStatuses, meansOfAttack, targets } from '../../domain/records';
import { anyDay, anyRange } from '../../domain/testing/arbitraries';
import { type AttackTrait, type DrawerTarget, recordKinds } from '../../domain/view';

export const anyId = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));

export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 2 });

const traits: fc.Arbitrary<AttackTrait> = fc.oneof(
  fc.record({ column: fc.constant('status'), value: fc.constantFrom(...attackStatuses) }),
  fc.record({ column: fc.constant('target'), value: fc.constantFrom(...targets) }),
  fc.record({ column: fc.constant('means'), value: fc.constantFrom(...meansOfAttack) }),
  fc.record({ column: fc.constant('governorate'), value: anyId }),
);

const id = anyId;

const openedByKind: {
  readonly [Kind in DrawerTarget['kind']]: fc.Arbitrary<Extract<DrawerTarget, { kind: Kind }>>;
} = {
  attack: fc.record({ kind: fc.constant('attack'), id }),
  statement: fc.record({ kind: fc.constant('statement'), id }),
  keyDate: fc.record({ kind: fc.constant('keyDate'), id }),
  overlaps: fc.record({ kind: fc.constant('overlaps') }),
  actor: fc.record({ kind: fc.constant('actor'), id }),
  background: fc.record({ kind: fc.constant('background'), trait: maybe(traits) }),
  threats: fc.record({
    kind: fc.constant('threats'),
    range: anyRange,
    target: maybe(fc.constantFrom(...targets)),
    means: maybe(fc.constantFrom(...meansOfAttack)),
    organisation: maybe(id),
  }),
  attacks: fc.record({
    kind: fc.constant('attacks'),
    range: anyRange,
    part: maybe(fc.oneof(id, traits)),
  }),
  changes: fc.record({
    kind: fc.constant('changes'),
    since: anyDay,
    of: maybe(
      fc.record({
        records: fc.constantFrom(...recordKinds),
        change: fc.constantFrom(...changeKinds),
      }),
    ),
  }),
};

export const anyOpened: fc.Arbitrary<DrawerTarget> = fc.oneof(...Object.values(openedByKind));
