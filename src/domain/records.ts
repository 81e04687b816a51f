import type { Day } from './day';
import type { DayRange } from './day-range';

/*
 * The records of a dataset, in the codebook's words. An id consists of lower-case words joined by hyphens and is
 * unique among records of its kind. Null means absent.
 */

/** UCDP's codes: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
export type DatePrecision = 1 | 2 | 3 | 4 | 5;

/** `state`: the footnote exists, is called but missing, or is not called at all. */
export interface Source {
  readonly section: string;
  readonly footnote: number | null;
  readonly state: 'noted' | 'missing' | 'notCalled';
  readonly publishedOn: Day | null;
  readonly channel: string | null;
}

export const targets = [
  'us-forces',
  'convoys',
  'bases',
  'embassy',
  'forces-in-kuwait',
  'forces-in-region',
] as const;
export type Target = (typeof targets)[number];

export const meansOfAttack = [
  'war',
  'ied',
  'rockets',
  'drones',
  'mortars',
  'break-in',
  'unspecified',
] as const;
export type Means = (typeof meansOfAttack)[number];

/** `stated`: the source reports it as fact, without a claim or a channel. */
export const attackStatuses = ['claimed', 'reported', 'stated', 'confirmed'] as const;
export type AttackStatus = (typeof attackStatuses)[number];

export const placeKinds = ['city', 'near-city', 'area', 'governorate', 'road-segment'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A record never changes in place: a correction adds a version. As of an earlier day the earlier one is current. */
export interface Version {
  readonly version: number;
  /** Order of receipt among records of its kind, from 1; the same in every version of a record. */
  readonly received: number;
  /** First day on which this version is current; never before that of the previous version. */
  readonly knownOn: Day;
  readonly knownUntil: Day | null;
  /** From `knownOn` on, the record does not exist. */
  readonly retracted: boolean;
  readonly correction: string | null;
}

export interface Attack extends Version {
  readonly id: string;
  /** A range stays a range: its attacks are never divided among its days. */
  readonly occurred: DayRange;
  readonly datePrecision: DatePrecision;
  readonly dateBasis: 'event' | 'claim';
  readonly low: number;
  /** Null if no upper bound is known. */
  readonly high: number | null;
  readonly status: AttackStatus;
  readonly claimedBy: string | null;
  readonly reportedBy: string | null;
  readonly place: string;
  readonly placeKind: PlaceKind;
  /** One, or both ends of a road. */
  readonly governorates: readonly string[];
  readonly target: Target;
  readonly means: Means;
  /**
   * Whether the source names target and means in the entry itself, or only in the introduction of
   * the list.
   */
  readonly basis: 'entry' | 'list';
  /** Ids of records that may claim the same attack. Totals count each of them. */
  readonly possibleOverlap: readonly string[];
  readonly summary: string;
  readonly background: boolean;
  readonly sources: readonly Source[];
}

export const statementKinds = ['threat', 'announcement', 'context'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const media = [
  'speech',
  'tweet',
  'statement',
  'interview',
  'meeting',
  'post',
  'poster',
  'video',
  'infographic',
  'unspecified',
] as const;
export type Medium = (typeof media)[number];

/**
 * `dated`: the source gives the days. `inferred`: they follow from other days it gives. `undated`: it gives
 * none, and only the last day of the range is certain.
 */
export const statementDateBases = ['dated', 'inferred', 'undated'] as const;
export type StatementDateBasis = (typeof statementDateBases)[number];

/** What one speaker said on one occasion. Only kind "threat" counts as a threat. */
export interface Statement extends Version {
  readonly id: string;
  readonly saidOn: DayRange;
  readonly datePrecision: DatePrecision;
  readonly dateBasis: StatementDateBasis;
  readonly kind: StatementKind;
  /** Sums up several statements that the source does not list: in no count. */
  readonly aggregate: boolean;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly medium: Medium;
  readonly channel: string | null;
  readonly targets: readonly Target[];
  readonly means: readonly Means[];
  readonly deadline: string | null;
  readonly condition: string | null;
  readonly gist: string;
  /** A caption or slogan of a few words, verbatim. */
  readonly quote: string | null;
  readonly sources: readonly Source[];
}

export const keyDateKinds = [
  'election',
  'deadline',
  'anniversary',
  'agreement',
  'ceasefire',
  'military',
  'political',
] as const;
export type KeyDateKind = (typeof keyDateKinds)[number];

export interface KeyDate {
  readonly id: string;
  readonly label: string;
  readonly kind: KeyDateKind;
  readonly on: DayRange;
  /** ISO 8601 with offset, if the source gives a time. */
  readonly instant: string | null;
  readonly recursYearly: boolean;
  readonly precision: DatePrecision;
  /** The day on which it became known; null if before the dataset begins. */
  readonly knownOn: Day | null;
  readonly note: string;
  readonly conflict: string | null;
  readonly sources: readonly Source[];
}

export const actorKinds = [
  'group',
  'person',
  'channel',
  'umbrella',
  'political-wing',
  'state',
] as const;
export type ActorKind = (typeof actorKinds)[number];

export const relationKinds = [
  'member-of',
  'affiliated-with',
  'spokesman-of',
  'leader-of',
  'official-of',
  'wing-of',
  'front-for',
  'sponsor-of',
  'supporter-of',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `implied`: the source suggests it without saying so. `former`: it has ended. */
export const relationQualifiers = ['stated', 'implied', 'former'] as const;
export type RelationQualifier = (typeof relationQualifiers)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly to: string;
  readonly qualifier: RelationQualifier;
  readonly note: string | null;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly relations: readonly Relation[];
}

/** `governorate` is the place's own id if it is one, and null for a place in two. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly governorate: string | null;
  /** Degrees north and east (WGS 84) of the centre; null if no one point represents it. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}
