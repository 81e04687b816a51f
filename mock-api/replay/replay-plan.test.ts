import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day';
import type { Attack, Statement } from '../../src/domain/records';
import { zoneCalendar } from '../clock/zoned-day';
import { readReport } from '../data/report';
import { StartupError } from '../startup-error';
import { anAttack, aStatement, seed } from '../testing/seed';
import { replayPlan } from './replay-plan';

const calendar = zoneCalendar('Asia/Baghdad');

function planOf(
  attacks: readonly Attack[],
  statements: readonly Statement[] = [],
  from = '2021-12-01',
) {
  return replayPlan({ ...seed, attacks, statements }, day(from), calendar);
}

/** Each release as its hour in Baghdad and the ids in it. */
const shown = ({ releases }: ReturnType<typeof planOf>) =>
  releases.map(({ at, drafts }) => [
    new Date(at.getTime() + 3 * 3_600_000).toISOString().slice(0, 16),
    drafts.map(({ body, which }) => `${body.id} ${which} ${body.version}`).join(', '),
  ]);

describe('replayPlan', () => {
  it('fills the store with what was known on the first day, and no more', () => {
    const { days, seed: filling } = planOf(
      [anAttack('before', '2021-11-20'), anAttack('on', '2021-12-01'), anAttack('a', '2021-12-02')],
      [aStatement('s-on', '2021-12-01'), aStatement('s-after', '2021-12-02')],
    );
    expect(days).toEqual({ first: '2021-12-01', last: '2021-12-30' });
    expect(filling.attacks.map(({ id }) => id)).toEqual(['before', 'on']);
    expect(filling.statements.map(({ id }) => id)).toEqual(['s-on']);
    expect(filling.dataset).toBe(seed.dataset);
  });

  it('spreads the records of a day over it, in the order of the list', () => {
    const plan = planOf(
      [
        anAttack('b', '2021-12-05'),
        anAttack('c', '2021-12-02', { knownOn: day('2021-12-04') }),
        anAttack('a', '2021-12-05'),
        anAttack('after-the-end', '2021-12-31'),
      ],
      [aStatement('ab', '2021-12-05')],
    );
    expect(shown(plan)).toEqual([
      ['2021-12-04T12:00', 'c first 1'],
      ['2021-12-05T06:00', 'b first 1'],
      ['2021-12-05T12:00', 'a first 1'],
      ['2021-12-05T18:00', 'ab first 1'],
    ]);
  });

  it('releases each version on its own day, those of one day in their order', () => {
    const version = (number: number, on: string) =>
      anAttack('a', '2021-12-02', { version: number, knownOn: day(on), knownUntil: day(on) });
    const plan = planOf([
      version(3, '2021-12-06'),
      version(1, '2021-12-02'),
      version(2, '2021-12-06'),
    ]);
    expect(shown(plan)).toEqual([
      ['2021-12-02T12:00', 'a first 1'],
      ['2021-12-06T12:00', 'a next 2, a next 3'],
    ]);
    expect(planOf([version(1, '2021-12-01'), version(2, '2021-12-06')]).releases).toHaveLength(1);
  });

  it('releases attacks of one day that name each other together', () => {
    const plan = planOf([
      anAttack('a', '2021-12-05', { possibleOverlap: ['c'] }),
      anAttack('b', '2021-12-05'),
      anAttack('c', '2021-12-05', { possibleOverlap: ['d', 'a'] }),
      anAttack('d', '2021-12-05', { possibleOverlap: ['c'] }),
    ]);
    expect(shown(plan)).toEqual([
      ['2021-12-05T08:00', 'a first 1, c first 1, d first 1'],
      ['2021-12-05T16:00', 'b first 1'],
    ]);
  });

  it('leaves out the name of an attack that is not known yet', () => {
    const { releases } = planOf([
      anAttack('known', '2021-11-20'),
      anAttack('a', '2021-12-05', { possibleOverlap: ['known', 'b'] }),
      anAttack('b', '2021-12-08', { possibleOverlap: ['a', 'known'] }),
    ]);
    const [a, b] = releases.flatMap(({ drafts }) => drafts);
    expect(a?.body).toMatchObject({ possibleOverlap: ['known'] });
    expect(b?.body).toMatchObject({ possibleOverlap: ['a', 'known'] });
  });

  it.each(['2021-10-31', '2021-12-31', '1999-01-01'])('has no day %s', (from) => {
    expect(() => planOf([], [], from)).toThrow(StartupError);
    expect(() => planOf([], [], from)).toThrow(/from 2021-11-01 to 2021-12-30/);
  });

  it('of the last day has nothing to release', () => {
    expect(planOf([...seed.attacks], [...seed.statements], '2021-12-30').releases).toEqual([]);
  });

  it('of the report leaves nothing out', () => {
    const report = readReport();
    const plan = replayPlan(report, day('2021-11-19'), calendar);
    const released = plan.releases.flatMap(({ drafts }) => drafts.map(({ body }) => body));
    expect(plan.seed.attacks.length + plan.seed.statements.length + released.length).toBe(
      report.attacks.length + report.statements.length,
    );
    const byId = new Map([...report.attacks, ...report.statements].map((one) => [one.id, one]));
    const overlapsOf = (id: string) => {
      const record = byId.get(id);
      return record !== undefined && 'possibleOverlap' in record ? record.possibleOverlap : [];
    };
    for (const body of released) {
      // An overlap with a record that becomes known later is named by that one alone.
      const known = plan.seed.attacks.map(({ id }) => id);
      const before = released.slice(0, released.indexOf(body)).map(({ id }) => id);
      const same = released.filter(({ knownOn }) => knownOn === body.knownOn).map(({ id }) => id);
      const there = new Set([...known, ...before, ...same]);
      const possibleOverlap = overlapsOf(body.id).filter((id) => there.has(id));
      expect(byId.get(body.id)).toMatchObject({
        ...body,
        ...('possibleOverlap' in body ? { possibleOverlap: overlapsOf(body.id) } : {}),
      });
      if ('possibleOverlap' in body) expect(body.possibleOverlap).toEqual(possibleOverlap);
    }
    const days = released.map(({ knownOn }) => knownOn);
    expect(days).toEqual(days.toSorted());
  });
});
