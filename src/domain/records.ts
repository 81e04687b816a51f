import type { Day } from './day';
import type { DayRange } from './day-range';

/*
 * The records a dataset consists of, in the words of the codebook. Every id is unique in its kind,
 * lower-case words joined by hyphens. What is absent is null.
 */

/** UCDP's codes: 1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer. */
export type DatePrecision = 1 | 2 | 3 | 4 | 5;

/** Where a record stands in its source, and what is there: a note, a call without one, or no call. */
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
  'break-in',
  'unspecified',
] as const;
export type Means = (typeof meansOfAttack)[number];

/** `stated`: the source tells it as fact and names neither a claim nor a channel. */
export const attackStatuses = ['claimed', 'reported', 'stated', 'confirmed'] as const;
export type AttackStatus = (typeof attackStatuses)[number];

export const placeKinds = ['city', 'near-city', 'area', 'governorate', 'road-segment'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * What a version of a record says of its own standing. A record is never changed in place: what is
 * learned later makes another version, and as of an earlier day the earlier one stands.
 */
export interface Version {
  /** 1 for the record as it came in, one more with every correction. */
  readonly version: number;
  /** Its place in the order in which records of its kind came in, from 1: the same in every version. */
  readonly received: number;
  /** The day on which this version became known, and from which it stands. Never before that of the version before. */
  readonly knownOn: Day;
  /** First day on which it no longer stood: the `knownOn` of the version after it; null for the last one. */
  readonly knownUntil: Day | null;
  /** Withdrawn: from `knownOn` on there is no such record. */
  readonly retracted: boolean;
  /** Why it was corrected or withdrawn, in a sentence; null where nothing is said. */
  readonly correction: string | null;
}

/** A claimed or reported attack, or several of them at one place. */
export interface Attack extends Version {
  readonly id: string;
  /** When it happened: a range is one range, never split over its days. */
  readonly occurred: DayRange;
  readonly datePrecision: DatePrecision;
  /** Whether the source dates the event, or only the claim. */
  readonly dateBasis: 'event' | 'claim';
  /** At least so many attacks. */
  readonly low: number;
  /** At most so many; null where no upper bound is known. */
  readonly high: number | null;
  readonly status: AttackStatus;
  /** Id of the actor that claimed it. */
  readonly claimedBy: string | null;
  /** Id of the channel that reported it without a claim. */
  readonly reportedBy: string | null;
  /** Id of the place. */
  readonly place: string;
  readonly placeKind: PlaceKind;
  /** Ids of the governorates: one, or those of both ends of a road. */
  readonly governorates: readonly string[];
  readonly target: Target;
  readonly means: Means;
  /** Whether target and means stand in the entry itself, or only in the list's introduction. */
  readonly basis: 'entry' | 'list';
  /** Ids of records that may claim the same attack. Totals are not corrected for them. */
  readonly possibleOverlap: readonly string[];
  readonly summary: string;
  /** Mentioned outside the list: can be shown, is in no count. */
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
 * What the days of a statement rest on: `dated` the source gives them, `inferred` they follow from other
 * days that it gives, `undated` it gives none, and only the last day is sure.
 */
export const statementDateBases = ['dated', 'inferred', 'undated'] as const;
export type StatementDateBasis = (typeof statementDateBases)[number];

/** What one speaker said on one occasion. Only those of kind "threat" count as threats. */
export interface Statement extends Version {
  readonly id: string;
  readonly saidOn: DayRange;
  readonly datePrecision: DatePrecision;
  readonly dateBasis: StatementDateBasis;
  readonly kind: StatementKind;
  /** The source only sums up several statements: it is in no count. */
  readonly aggregate: boolean;
  /** Id of the person who spoke. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Id of the organisation spoken for. */
  readonly organisation: string | null;
  readonly medium: Medium;
  /** Id of the channel that published it. */
  readonly channel: string | null;
  readonly targets: readonly Target[];
  readonly means: readonly Means[];
  /** Id of the key date it refers to. */
  readonly deadline: string | null;
  readonly condition: string | null;
  /** What was said, in our own words. */
  readonly gist: string;
  /** A caption or slogan of a few words, as published. */
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

/** A date that serves as a point of reference. */
export interface KeyDate {
  readonly id: string;
  readonly label: string;
  readonly kind: KeyDateKind;
  readonly on: DayRange;
  /** The instant it falls on, ISO 8601 with offset, where the source gives one. */
  readonly instant: string | null;
  /** Whether it comes again on the same day of every year. */
  readonly recursYearly: boolean;
  readonly precision: DatePrecision;
  /** The day on which it became known; null where it was known before the dataset begins. */
  readonly knownOn: Day | null;
  readonly note: string;
  /** What the source says differently in another place. */
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

/** `implied`: the source infers it and nobody says it; `former`: it is over. */
export const relationQualifiers = ['stated', 'implied', 'former'] as const;
export type RelationQualifier = (typeof relationQualifiers)[number];

/** How one actor is tied to another, by what the source says. */
export interface Relation {
  readonly kind: RelationKind;
  /** Id of the other actor. */
  readonly to: string;
  readonly qualifier: RelationQualifier;
  /** What the source adds or leaves open; null where it adds nothing. */
  readonly note: string | null;
}

/** A group, person, channel, umbrella body, political wing or state, under its one id. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  /** Other spellings of the same name. */
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly relations: readonly Relation[];
}

/** A place. A governorate names itself under `governorate`; what lies in two has null there. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly governorate: string | null;
  /** Degrees north and east (WGS 84), of its middle; null where it has no one point. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}
