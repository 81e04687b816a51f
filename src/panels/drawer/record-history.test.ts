import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../domain/day';
import type { Attack } from '../../domain/records';
import { anAttack } from '../../domain/testing/records';
import { withKnownUntil } from '../../domain/versions';
import { recordStateOn, versionOn } from './record-history';

const versions = withKnownUntil([
  anAttack('a', '2021-12-01'),
  anAttack('a', '2021-12-01', { version: 2, knownOn: day('2021-12-05'), low: 2, high: 2 }),
  anAttack('a', '2021-12-01', { version: 3, knownOn: day('2021-12-07'), retracted: true }),
  anAttack('a', '2021-12-01', { version: 4, knownOn: day('2021-12-08'), retracted: true }),
  anAttack('a', '2021-12-01', { version: 5, knownOn: day('2021-12-10') }),
  anAttack('b', '2021-12-02', { retracted: true }),
]);

/** How it stands in one word, its version, and the versions known. */
function on(today: string, id = 'a') {
  const found = recordStateOn(versions, id, day(today));
  if (found.kind === 'unknown') return [found.kind, null, 0];
  return [found.kind, found.record?.version ?? null, found.history.length];
}

describe('a record on a day', () => {
  test.each([
    ['2021-11-30', 'unknown', null, 0],
    ['2021-12-01', 'current', 1, 1],
    ['2021-12-04', 'current', 1, 1],
    ['2021-12-05', 'current', 2, 2],
    ['2021-12-07', 'withdrawn', 2, 3],
    ['2021-12-09', 'withdrawn', 2, 4],
    ['2021-12-10', 'current', 5, 5],
  ])('%s: %s, version %s, of %i known', (today, ...expected) => {
    expect(on(today)).toEqual(expected);
  });

  test('withdrawn twice, it is withdrawn from the first time on', () => {
    const found = recordStateOn(versions, 'a', day('2021-12-09'));
    expect(found).toMatchObject({ withdrawal: { knownOn: '2021-12-07' } });
  });

  test('a record with only withdrawals has no version to show', () => {
    expect(on('2021-12-02', 'b')).toEqual(['withdrawn', null, 1]);
  });

  test('a record without versions is unknown', () => {
    expect(on('2021-12-30', 'c')).toEqual(['unknown', null, 0]);
  });
});

test('for any history and day, the record shown is the version current on that day', () => {
  const histories = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 3 }), retracted: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(histories, fc.integer({ min: -1, max: 20 }), (steps, offset) => {
      let knownOn = day('2021-12-01');
      const all: Attack[] = withKnownUntil(
        steps.map(({ after, retracted }, step) => {
          knownOn = addDays(knownOn, after);
          return anAttack('a', '2021-12-01', { version: step + 1, knownOn, retracted });
        }),
      );
      const today = addDays(day('2021-12-01'), offset);
      const found = recordStateOn(all, 'a', today);
      expect(found.kind === 'current' ? found.record : null).toEqual(versionOn(all, 'a', today));
      if (found.kind !== 'unknown') {
        expect(found.history.every((one) => one.knownOn <= today)).toBe(true);
      }
    }),
  );
});
