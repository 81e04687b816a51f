import { expect, it } from 'vitest';
import { attackBody } from '../../src/api/write-bodies';
import { overlaps } from '../../src/domain/day-range';
import attacksJson from './attacks.json';

/* Which records of the coded report may claim the same attack. NOTES.md has the rule. */

const attacks = attacksJson.map((one) => attackBody.parse(one));
const listed = attacks.filter(({ background }) => !background);
const attackOf = new Map(attacks.map((one) => [one.id, one]));

it('possible doubles are mutual, by different claimants, on days and in a governorate they share', () => {
  for (const one of attacks)
    for (const other of one.possibleOverlap.map((id) => attackOf.get(id))) {
      expect(other?.possibleOverlap, one.id).toContain(one.id);
      expect(other && overlaps(other.occurred, one.occurred), one.id).toBe(true);
      expect(
        other?.governorates.some((id) => one.governorates.includes(id)),
        one.id,
      ).toBe(true);
      expect(other?.claimedBy, one.id).not.toBe(one.claimedBy);
    }
  const linked = listed.filter(({ possibleOverlap }) => possibleOverlap.length > 0);
  expect(linked.map(({ occurred }) => occurred.start.slice(8))).toEqual(
    [26, 28, 12, 12, 12, 14, 14, 16, 16].map(String),
  );
});

it('pairs that share days and a governorate are linked, but for those the report counts apart', () => {
  const pairs = listed.flatMap((one, at) =>
    listed
      .slice(at + 1)
      .filter(
        (other) =>
          overlaps(other.occurred, one.occurred) &&
          other.governorates.some((id) => one.governorates.includes(id)) &&
          !one.possibleOverlap.includes(other.id),
      )
      .map(() => one.occurred.start),
  );
  // Three attacks on the 21st and six operations on the 26th, by the report's own words.
  expect(pairs).toEqual(['2021-12-21', ...Array.from({ length: 3 }, () => '2021-12-26')]);
});
