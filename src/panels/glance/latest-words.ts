import { type Absence, absenceBy } from '../../domain/absence';
import { type AttackColumns, at } from '../../domain/columns';
import { dayStateRuns } from '../../domain/coverage';
import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { distanceTo } from '../../domain/distance';
import type { LatestAttacks } from '../../domain/glance';
import type { Statement } from '../../domain/records';
import { attackBound } from '../../domain/window';
import { noneOf } from '../../format/absence';
import { noGroup } from '../../format/attribution';
import { counted, sentenceCase } from '../../format/bound';
import { distanceWords } from '../../format/countdown';
import { type DayOptions, dayRangeWords, dayWords } from '../../format/day';
import { statusWords } from '../../format/words';
import type { ViewState } from '../../url/view-state';

/** "3 days ago"; "3 to 5 days ago" if the exact day is unknown. */
export function agoWords(range: DayRange, today: Day): string {
  return distanceWords(distanceTo(range, range.start === range.end ? 1 : 2, today));
}

/**
 * "undated, no later than December 28" if the source gives no day, "about November 30" if the day is
 * only inferred.
 */
export function saidDays({ saidOn, dateBasis }: Statement, options: DayOptions): string {
  return dateBasis === 'undated'
    ? `undated, no later than ${dayWords(saidOn.end, options)}`
    : `${dateBasis === 'inferred' ? 'about ' : ''}${dayRangeWords(saidOn, options)}`;
}

/** "listed" only if the list covers its days: an attack reported for other days is on no list. */
export function listedOrReported(
  { dataset, today }: Pick<ViewState, 'dataset' | 'today'>,
  { range }: LatestAttacks,
): 'listed' | 'reported' {
  const runs = dayStateRuns(dataset.coverage.attacks, range, today);
  return runs.every(({ state }) => state === 'listed') ? 'listed' : 'reported';
}

export const latestTitle = (
  state: Pick<ViewState, 'dataset' | 'today'>,
  latest: LatestAttacks,
): string => `Latest attack ${listedOrReported(state, latest)}`;

export interface LatestWords {
  readonly ago: string;
  /** Names without repeats; `noGroup` for attacks without a named group. */
  readonly who: readonly string[];
  /** Names without repeats; "place unknown" for attacks without a place. */
  readonly places: readonly string[];
  readonly count: string;
  /** Without repeats: "claimed, not confirmed", "confirmed". */
  readonly statuses: readonly string[];
}

export function latestWords(
  { directory, today }: Pick<ViewState, 'directory' | 'today'>,
  attacks: AttackColumns,
  { range, rows }: LatestAttacks,
): LatestWords {
  const { columns, dictionaries } = attacks;
  const claimant = (row: number) => {
    const by = dictionaries.actor[at(columns.actor, row)];
    return by ? nameIn(directory.actors, by) : noGroup;
  };
  const place = (row: number) => {
    const where = dictionaries.place[at(columns.place, row)];
    return where ? nameIn(directory.places, where) : 'place unknown';
  };
  const status = (row: number) =>
    statusWords[dictionaries.status[at(columns.status, row)] ?? 'claimed'];
  const hits = rows.map((row) => ({ row, fit: 'within' as const }));
  return {
    ago: agoWords(range, today),
    who: [...new Set(rows.map(claimant))],
    places: [...new Set(rows.map(place))],
    count: counted(attackBound(attacks, hits), 'attack'),
    statuses: [...new Set(rows.map(status))],
  };
}

/** "No threat on record of this group.", "No data on threats by this day." */
export function noThreatWords({
  view: { group },
  dataset,
  today,
}: Pick<ViewState, 'view' | 'dataset' | 'today'>): string {
  const none = absenceBy(dataset.coverage.statements, today);
  const scope = group && none !== 'cannotBe' ? 'of this group' : 'by this day';
  return `${sentenceCase(noneOf(none, 'threat'))} ${scope}.`;
}

/** "No attack on record by this day.", "No attack listed under these filters." */
export function noAttackWords(
  { view: { group, area } }: Pick<ViewState, 'view'>,
  none: Absence,
): string {
  const byDay = none === 'soFar' ? '' : ' by this day';
  const scope = group || area ? ' under these filters' : byDay;
  return `${sentenceCase(noneOf(none, 'attack'))}${scope}.`;
}
