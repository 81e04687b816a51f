import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from './day';
import { groupByDay } from './key-date-groups';
import { keyDateNews } from './key-date-news';
import { occurrencesIn } from './key-dates';
import { periodPresets } from './period-presets';
import { type DatePrecision, keyDateKinds } from './records';
import { runUpDates } from './run-up-dates';
import { days } from './testing/columns';
import { keyDate, span } from './testing/dataset';
import { reportDataset } from './testing/report';

const today = day('2021-12-30');
const covered = Array.from({ length: 60 }, (_, n) => addDays(day('2021-10-29'), n));
const spans = [span('2021-10-29..2021-12-27', 'listed')];

/** Key dates on few days, so that many share one. */
const keyDates = fc
  .array(
    fc.record({
      away: fc.integer({ min: -12, max: 12 }),
      length: fc.constantFrom(0, 0, 0, 3),
      kind: fc.constantFrom(...keyDateKinds),
      yearsBefore: fc.constantFrom(0, 0, 1),
      precision: fc.constantFrom<DatePrecision>(1, 2, 4),
      own: fc.boolean(),
      knownOn: fc.constantFrom(null, '2021-12-25', '2021-12-30'),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map((one, n) => {
      const start = addDays(day('2021-12-31'), one.away - 365 * one.yearsBefore);
      return keyDate(`${one.own ? 'own' : 'key'}-${n}`, `${start}..${addDays(start, one.length)}`, {
        kind: one.kind,
        precision: one.precision,
        recursYearly: one.yearsBefore > 0,
        knownOn: one.knownOn === null ? null : day(one.knownOn),
        ...(one.own ? { sources: [] } : {}),
      });
    }),
  );

const expectOnce = (all: readonly unknown[]) => expect(new Set(all).size).toBe(all.length);

test('no day is counted down to, ranked or offered twice', () => {
  fc.assert(
    fc.property(keyDates, (dates) => {
      expectOnce(keyDateNews(dates, today).coming.map(({ on }) => on.start));
      const { counted, without } = runUpDates(dates, covered, today);
      expectOnce([...counted, ...without.map(({ occurrence }) => occurrence)].map(startOf));
      const presets = periodPresets({ spans, keyDates: dates, today, stated: 'counted', runUp: 7 });
      expectOnce(presets.map(({ a, b }) => JSON.stringify([a, b])));
      for (const preset of presets)
        if (preset.kind === 'runUps') expect(preset.a).not.toEqual(preset.b);
    }),
  );
});

const startOf = ({ on }: { readonly on: { readonly start: string } }) => on.start;

test('no key date is lost, and a deadline, then an election, then an anniversary leads', () => {
  const lead = ['deadline', 'election', 'anniversary'];
  fc.assert(
    fc.property(keyDates, (dates) => {
      const found = occurrencesIn(dates, days('2021-12-01..2022-01-31'), today);
      const groups = groupByDay(found);
      const ids = groups.flatMap(({ keyDate: one, also }) => [one, ...also].map(({ id }) => id));
      expect(ids.sort()).toEqual(found.map(({ keyDate: { id } }) => id).sort());
      for (const { keyDate: first, also } of groups) {
        const kinds = [first, ...also].map(({ kind }) => kind);
        expect(first.kind).toBe(
          lead.find((kind) => kinds.some((one) => one === kind)) ?? first.kind,
        );
      }
    }),
  );
});

test('the deadline leads its day, with the end of the combat mission beside it', () => {
  const [first, ...others] = keyDateNews(reportDataset.keyDates, today).coming;
  expect([first?.keyDate.id, first?.also.map(({ id }) => id), first?.atMidnight]).toEqual([
    'deadline-2021',
    ['combat-mission-end-2021'],
    true,
  ]);
  expect(others.map(({ keyDate: { id } }) => id)).toEqual(['anniversary-soleimani']);
});
