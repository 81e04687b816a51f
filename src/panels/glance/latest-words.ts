import type { Absence } from '../../domain/absence';
import { type AttackColumns, at } from '../../domain/columns';
import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { distanceTo } from '../../domain/distance';
import type { LatestAttacks } from '../../domain/glance';
import { attackBound } from '../../domain/window';
import { noneOf } from '../../format/absence';
import { noGroup } from '../../format/attribution';
import { counted, sentenceCase } from '../../format/bound';
import { distanceWords } from '../../format/countdown';
import { statusWords } from '../../format/words';
import type { ViewState } from '../../url/view-state';

/** "3 days ago", "3 to 5 days ago" if the day is not known. */
export function agoWords(range: DayRange, today: Day): string {
  return distanceWords(distanceTo(range, range.start === range.end ? 1 : 2, today));
}

/** What is said of the newest attacks. */
export interface LatestWords {
  readonly ago: string;
  /** Who claimed them, each once; `noGroup` where no group is named. */
  readonly who: readonly string[];
  /** Where, each once; "place unknown" where it is. */
  readonly places: readonly string[];
  /** "1 to 2 attacks" */
  readonly count: string;
  /** How far they are known, each once. */
  readonly statuses: readonly string[];
}

/** Puts the newest attacks into words. */
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
  const hits = rows.map((row) => ({ row, fit: 'inside' as const }));
  return {
    ago: agoWords(range, today),
    who: [...new Set(rows.map(claimant))],
    places: [...new Set(rows.map(place))],
    count: counted(attackBound(attacks, hits), 'attack'),
    statuses: [...new Set(rows.map(status))],
  };
}

/** "No attack on record by this day.", "No attack listed under these filters.": what is said if there is none. */
export function noAttackWords(
  { view: { group, governorate } }: Pick<ViewState, 'view'>,
  none: Absence,
): string {
  const scope = group || governorate ? 'under these filters' : 'by this day';
  return `${sentenceCase(noneOf(none, 'attack'))} ${scope}.`;
}
