import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttackColumns, StatementColumns } from '../domain/columns';
import type { Dataset } from '../domain/dataset';
import { addDays, type Day } from '../domain/day';
import { recentAttacks } from '../domain/glance';
import { withAttackVersions } from '../domain/merge';
import { overlappingAttacks } from '../domain/overlaps';
import type { Attack, KeyDate, Statement } from '../domain/records';
import { statementColumnsOf } from '../domain/statement-columns';
import { winterDay, winterRange } from '../domain/testing/arbitraries';
import { attackColumns, days } from '../domain/testing/columns';
import { emptyDataset, keyDate, span } from '../domain/testing/dataset';
import { attackHistories, knownThen, statementHistories } from '../domain/testing/histories';
import { historyOf } from '../domain/versions';
import type { View } from '../domain/view';
import { compareGround } from '../panels/compare-periods/compare-ground';
import { compareModel, type Periods, periodsOf } from '../panels/compare-periods/compare-model';
import { changesOf } from '../panels/drawer/changes-model';
import { openedAttacks, openedThreats } from '../panels/drawer/opened-records';
import { feedFilter } from '../panels/feed/feed-filter';
import { feedOf, feedOptions, standingOn } from '../panels/feed/feed-model';
import { filterOptions } from '../panels/filters/filter-options';
import { frequencyModel } from '../panels/frequency/frequency-model';
import { intervalWords, partCounts } from '../panels/frequency/interval-words';
import { overviewModel } from '../panels/frequency/overview-model';
import { glanceModel } from '../panels/glance/glance-model';
import { recentComparison } from '../panels/glance/recent-verdict';
import { clockDates } from '../panels/header/clock-dates';
import { runUpsModel } from '../panels/run-ups/run-ups-model';
import { wordsAndDeedsModel } from '../panels/words-and-deeds/words-and-deeds-model';
import { viewStateOf } from '../url/testing/view-state';
import type { ViewState } from '../url/view-state';

/*
 * As of a day nothing is on the screen that became known later. For every panel: what it shows of all
 * there is, put back to a day, is what it would show if nothing more were known yet.
 */

/** Everything there is to know, in all its versions. */
interface World {
  readonly attacks: readonly Attack[];
  readonly statements: readonly Statement[];
  readonly keyDates: readonly KeyDate[];
}

const keyDates: fc.Arbitrary<KeyDate[]> = fc
  .array(fc.record({ on: winterDay, known: fc.option(winterDay) }), { maxLength: 4 })
  .map((all) =>
    all.map(({ on, known }, index) =>
      // As the contract has it: never known before it was over, or known all along.
      keyDate(`k-${index}`, on, { knownOn: known && known >= on ? known : null }),
    ),
  );

const worlds: fc.Arbitrary<World> = fc.record({
  attacks: attackHistories,
  statements: statementHistories,
  keyDates,
});

/** The same world as nobody knew more of it than on a day. */
const worldOf = ({ attacks, statements, keyDates: dates }: World, today: Day): World => ({
  attacks: knownThen(attacks, today),
  statements: knownThen(statements, today),
  keyDates: dates.filter(({ knownOn }) => knownOn === null || knownOn <= today),
});

const dataset: Dataset = {
  ...emptyDataset,
  asOf: addDays(emptyDataset.asOf, 60),
  coverage: {
    attacks: [span('2021-10-10..2021-10-31', 'stated'), span('2021-11-01..2022-02-20', 'listed')],
    statements: [span('2021-10-10..2022-02-20', 'selected')],
  },
};

interface Shown {
  readonly state: ViewState;
  readonly attacks: AttackColumns;
  readonly statements: StatementColumns;
  readonly records: readonly Statement[];
}

function shown(world: World, view: Partial<View>): Shown {
  const state = viewStateOf(view, {
    ...dataset,
    keyDates: world.keyDates,
    actors: ['a', 'b', 'c'].map((id) => ({
      id,
      name: id,
      aliases: [],
      kind: 'group',
      relations: [],
    })),
    places: ['x', 'y', 'z'].map((id) => ({
      id,
      name: id,
      kind: 'governorate',
      governorate: id,
      latitude: null,
      longitude: null,
    })),
  });
  return {
    state,
    attacks: withAttackVersions(attackColumns([]), world.attacks, { revision: 1, lastEvent: 0 }),
    statements: statementColumnsOf(world.statements),
    records: world.statements,
  };
}

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
    const model = glanceModel(state, attacks, statements);
    const { latest } = model;
    return { ...model, latest: latest && { ...latest, rows: idsOf(attacks, latest.rows) } };
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
    const filter = { group: view.group, governorate: view.governorate, today };
    const range = { start: addDays(today, -10), end: addDays(today, 3) };
    return openedAttacks(attacks, filter, range, null, 'none');
  },
  'threat statements': ({ state: { view, today, directory }, records }) => {
    const standing = standingOn(records, today);
    const feed = feedOf(standing, feedFilter(view), directory.actors);
    return { feed: asShown(feed), options: feedOptions(standing) };
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
    const ground = compareGround(state, attacks);
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
    return { presets: ground.presets, periods: periodsOf(state.view, ground), models };
  },
  'the verdict at a glance': ({ state, attacks }) => {
    const filter = {
      group: state.view.group,
      governorate: state.view.governorate,
      today: state.today,
    };
    const recent = recentAttacks(attacks, filter, state.dataset.coverage.attacks);
    return recentComparison(state, attacks, recent);
  },
  'run-ups': ({ state, attacks }) => runUpsModel(state, attacks),
  'words and deeds': ({ state, attacks, statements }) =>
    wordsAndDeedsModel(state, attacks, statements),
  'opened threats': ({ state: { today }, statements }) =>
    openedThreats(
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
