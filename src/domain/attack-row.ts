import type { AttackColumns } from './columns';
import { dayNumber } from './day';
import type { Attack } from './records';

/** As in `AttackColumns`: days as day numbers, texts as dictionary indexes, -1 for null. */
export interface EncodedAttack {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly version: number;
  readonly received: number;
  readonly arrival: number;
  readonly knownOn: number;
  readonly knownUntil: number;
  readonly low: number;
  readonly high: number;
  readonly actor: number;
  readonly place: number;
  readonly governorates: number;
  readonly status: number;
  readonly target: number;
  readonly means: number;
  readonly overlaps: number;
}

type Dictionaries = AttackColumns['dictionaries'];

export interface GrownDictionaries {
  readonly entries: Dictionaries;
  readonly indexOf: <Name extends keyof Dictionaries>(
    name: Name,
    entry: Dictionaries[Name][number] | null,
  ) => number;
}

/**
 * Copies `dictionaries`, so that the originals do not change. `indexOf` adds an unknown entry; null
 * is -1.
 */
export function grown(dictionaries: Dictionaries): GrownDictionaries {
  const lists = {
    actor: [...dictionaries.actor],
    place: [...dictionaries.place],
    governorates: [...dictionaries.governorates],
    status: [...dictionaries.status],
    target: [...dictionaries.target],
    means: [...dictionaries.means],
    overlaps: [...dictionaries.overlaps],
  };
  const indexes = new Map<string, number>();
  for (const [name, list] of Object.entries(lists)) {
    list.forEach((entry, index) => {
      indexes.set(`${name}:${entry}`, index);
    });
  }
  return {
    entries: lists,
    indexOf: (name, entry) => {
      if (entry === null) return -1;
      const key = `${name}:${entry}`;
      const known = indexes.get(key);
      if (known !== undefined) return known;
      const list: unknown[] = lists[name];
      indexes.set(key, list.length);
      return list.push(entry) - 1;
    },
  };
}

/**
 * Encodes an attack as a row. A withdrawn or background attack gets `knownUntil` equal to
 * `knownOn`, so it is current on no day and never counted.
 */
export function attackRow(
  attack: Attack,
  arrival: number,
  { indexOf }: GrownDictionaries,
): EncodedAttack {
  const knownOn = dayNumber(attack.knownOn);
  const isOut = attack.retracted || attack.background;
  return {
    id: attack.id,
    start: dayNumber(attack.occurred.start),
    end: dayNumber(attack.occurred.end),
    version: attack.version,
    received: attack.received,
    arrival: isOut ? -1 : arrival,
    knownOn,
    knownUntil: isOut ? knownOn : -1,
    low: attack.low,
    high: attack.high ?? -1,
    actor: indexOf('actor', attack.claimedBy),
    place: indexOf('place', attack.place),
    governorates: indexOf('governorates', attack.governorates),
    status: indexOf('status', attack.status),
    target: indexOf('target', attack.target),
    means: indexOf('means', attack.means),
    overlaps: indexOf(
      'overlaps',
      attack.possibleOverlap.length > 0 ? attack.possibleOverlap : null,
    ),
  };
}
