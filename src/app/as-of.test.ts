import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttackColumns } from '../domain/columns';
import { currentStatements } from '../domain/current-statements';
import { addDays, type Day } from '../domain/day';
import { recentAttacks } from '../domain/glance';
import { keyDateNews } from '../domain/key-date-news';
import { overlappingAttacks } from '../domain/overlaps';
import type { Attack, Statement } from '../domain/records';
import { winterDay, winterRange } from '../domain/testing/arbitraries';
import { days } from '../domain/testing/columns';
import { historyOf } from '../domain/versions';
import { compareInputs, offeredPresets } from '../panels/compare-periods/compare-inputs';
import { compareModel, type Periods, periodsOf } from '../panels/compare-periods/compare-model';
import { changesOf } from '../panels/drawer/changes-model';
import { drawerAttacks, drawerThreats } from '../panels/drawer/drawer-records';
import { feedFilter } from '../panels/feed/feed-filter';
import { feedOf, feedOptions } from '../panels/feed/feed-model';
import { searchFor } from '../panels/feed/search';
import { filterOptions } from '../panels/filters/filter-options';
import { frequencyModel } from '../panels/frequency/frequency-model';
import { intervalWords, partCounts } from '../panels/frequency/interval-words';
import { overviewModel } from '../panels/frequency/overview-model';
import { attackGlance, threatGlance } from '../panels/glance/glance-model';
import { recentComparison } from '../panels/glance/recent-verdict';
import { nowTexts } from '../panels/glance/wall-now-texts';
import { clockDates } from '../panels/header/clock-dates';
import { runUpsModel } from '../panels/run-ups/run-ups-model';
import { threatsAndAttacksModel } from '../panels/threats-and-attacks/threats-and-attacks-model';
import { type Shown, shown, type World, worldOf, worlds } from './testing/worlds';

/*
 * As of a day nothing is on the screen that became known later. For every panel: what it shows of all
 * there is, put back to a day, is what it would show if nothing more were known yet.
 */

/** The ids that stand behind rows, as rows are numbered otherwise where less is known. */
const idsOf = (columns: AttackColumns, rows: readonly number[]) =>
  rows.map((row) => columns.columns.id[row]).sort();

/** As a list shows a version: by when another took its place is not on it. */
const asShown = <Record extends Attack | Statement>(all: readonly Record[]) =>
  all.map((one) => ({ ...one, knownUntil: null }));

const lastDays = (last: Day, count: number) => ({ start: addDays(last, 1 - count), end: last });
const novemberWeek = days('2021-11-01..2021-11-07');
const by = { kind: 'hand' } as const;

const panels: Record<string, (shown: Shown) => unknown> = {
  'at a glance': ({ state, attacks, statements }) => {
    const model = attackGlance(state, attacks);
    const { latest } = model;
    const rows = latest && idsOf(attacks, latest.rows);
    return {
      ...model,
      latest: latest && { ...latest, rows },
      threats: threatGlance(state, statements),
      keyDates: keyDateNews(state.dataset.keyDates, state.today),
    };
  },
  'attack frequency': ({ state, attacks, statements }) => {
    const model = frequencyModel(state, 'day', attacks, statements);
    const { counts, series: _, ...rest } = model;
    return {
      ...rest,
      counts: { ...counts, spanning: idsOf(attacks, counts.spanning) },
      words: counts.intervals.map((_day, interval) => intervalWords(model, interval)),
    };
  },
  overview: ({ state, attacks }) => {
    const { counts, spanning } = overviewModel(state, attacks);
    return { spanning, counts: { ...counts, spanning: idsOf(attacks, counts.spanning) } };
  },
  'choices of the filters': ({ state: { directory, today }, attacks, statements }) =>
    filterOptions(attacks, statements, directory, today),
  'possible double claims': ({ state, attacks }) => overlappingAttacks(attacks, state.today).sort(),
  'opened attacks': ({ state: { view, today }, attacks }) => {
    const filter = { group: view.group, area: view.area, today };
    const range = { start: addDays(today, -10), end: addDays(today, 3) };
    return drawerAttacks(attacks, filter, range, null, 'none');
  },
  'threat statements': ({ state: { view, today, directory }, records }) => {
    const onRecord = currentStatements(records, today);
    const feed = feedOf(onRecord, feedFilter(view), searchFor(view.q, directory.actors));
    return { feed: asShown(feed), options: feedOptions(onRecord) };
  },
  "the clock's key dates": ({
    state: {
      dataset: { keyDates: dates },
      today,
    },
  }) =>
    clockDates(dates, { start: addDays(today, -90), end: addDays(today, 90) }, today).map(
      ({ keyDate: { id }, on }) => [id, on],
    ),
  'what changed': ({ state: { view, today }, attacks, statements }) =>
    changesOf(attacks, statements, view, addDays(today, -5), today),
  'the history of a record': ({ state: { today }, records }) =>
    asShown(historyOf(records, 'r-0', today)),
  'compared periods': ({ state, attacks, statements }) => {
    const ground = compareInputs(state, attacks);
    const pairs: Periods[] = [
      {
        kind: 'both',
        a: lastDays(state.today, 10),
        b: lastDays(addDays(state.today, -10), 12),
        by,
      },
      { kind: 'both', a: lastDays(addDays(state.today, 4), 8), b: novemberWeek, by },
    ];
    const models = pairs.map(
      (pair) => pair.kind === 'both' && compareModel(state, ground, pair, statements),
    );
    const presets = offeredPresets(state, ground);
    return { presets, periods: periodsOf(state, presets), models };
  },
  'the wall, now': ({ state, attacks, records }) => {
    const here = <Data>(data: Data) => ({ kind: 'here', data }) as const;
    return nowTexts(state, here(attacks), here(records));
  },
  'the verdict at a glance': ({ state, attacks }) => {
    const filter = {
      group: state.view.group,
      area: state.view.area,
      today: state.today,
    };
    const recent = recentAttacks(attacks, filter, state.dataset.coverage.attacks);
    return recentComparison(state, attacks, recent);
  },
  'run-ups': ({ state, attacks }) => {
    const model = runUpsModel(state, attacks);
    const shownRunUps = model.shown.map(({ series, ...rest }) => ({
      ...rest,
      series: {
        ...series,
        counts: { ...series.counts, spanning: idsOf(attacks, series.counts.spanning) },
      },
    }));
    return { ...model, shown: shownRunUps };
  },
  'threats and attacks': ({ state, attacks, statements }) =>
    threatsAndAttacksModel(state, attacks, statements),
  'opened threats': ({ state: { today }, statements }) =>
    drawerThreats(
      statements,
      null,
      today,
      { start: addDays(today, -10), end: addDays(today, 3) },
      null,
    ),
};

const views = fc.record(
  {
    asOf: winterDay,
    period: fc.option(winterRange),
    group: fc.constantFrom(null, 'a', 'b'),
    governorate: fc.constantFrom(null, 'x', 'z'),
  },
  { requiredKeys: ['asOf', 'period', 'group', 'governorate'] },
);

describe('as of a day nothing shows that became known later', () => {
  test.each(Object.entries(panels))('%s', (_panel, modelOf) => {
    fc.assert(
      fc.property(worlds, views, (world, { asOf, period, ...filters }) => {
        const view = {
          ...filters,
          asOf,
          from: period?.start ?? null,
          to: period?.end ?? null,
          split: 'none' as const,
        };
        const then = modelOf(shown(worldOf(world, asOf), view));
        expect(modelOf(shown(world, view))).toEqual(then);
      }),
      { numRuns: 200 },
    );
  });

  test('split by group or governorate, every interval counts the same, and no part that nobody knew of has any', () => {
    fc.assert(
      fc.property(
        worlds,
        winterDay,
        fc.constantFrom('group' as const, 'governorate' as const),
        (world, asOf, split) => {
          const cells = (some: World) => {
            const { state, attacks, statements } = shown(some, { asOf, split });
            const model = frequencyModel(state, 'week', attacks, statements);
            const known = model.knownParts.map(({ key }) => key);
            return model.counts.intervals.map((_week, interval) => {
              const parts = partCounts(model, interval);
              expect(known).toEqual(expect.arrayContaining(parts.map(({ key }) => key)));
              return intervalWords(model, interval);
            });
          };
          expect(cells(world)).toEqual(cells(worldOf(world, asOf)));
        },
      ),
    );
  });
});
