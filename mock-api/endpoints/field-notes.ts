import { limits } from '../../src/api/contract';

const versionNotes = {
  version: '1 for the first version; each correction adds 1.',
  received:
    'Position in the order in which records of this kind were received, from 1; the same in all versions.',
  knownOn: 'The day this version became known: the day its source was published.',
  knownUntil: 'The day a later version replaced this one; null for the last version.',
  retracted: 'Whether the record is withdrawn: from knownOn on it does not exist.',
  correction: 'Why the record was corrected or withdrawn, or null.',
};
const placeNotes = {
  revision: 'Number of the last write that this answer shows.',
  history:
    'Random stamp of that write. `at`, `since`, `after` and `to` take "<history>.<revision>".',
};
const comingInNote =
  'Covered days whose reports may still come in on the day asOf: that day, and of attacks those before it within the delay that 19 of 20 records known by then did not exceed (with under 20 records delays are not known). Statements: only that day, if statements are listed.';
const listNotes = {
  total:
    'Number of matching records on all pages. On days in stillComingIn it may still rise, and none on them is no zero.',
  ...placeNotes,
  stillComingIn: comingInNote,
};
const { knownUntil: _, received: __, ...asWritten } = versionNotes;
const writtenNotes = {
  ...asWritten,
  retracted:
    'Withdraws the record: from knownOn on it does not exist. Must be false in a first version.',
  correction: 'Why the record is corrected or withdrawn, or null. Must be null in a first version.',
};

const attackNotes = {
  occurred: 'When it happened. A range means some time within these days.',
  datePrecision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
  dateBasis: 'Whether the source dates the attack or only the claim.',
  low: 'Minimum number of attacks.',
  high: 'Maximum number of attacks; null if no upper bound is known.',
  status:
    'claimed; reported: by a channel, without a claim; stated: by the source as fact, with neither; or confirmed.',
  claimedBy: 'Id of an actor; null if nobody claimed the attack.',
  reportedBy: 'Id of the channel that reported the attack without a claim, or null.',
  place: 'Id of a place.',
  governorates: 'Ids of places: one, or two for a road between governorates.',
  basis:
    'Whether the source gives target and means in the entry itself or only in the introduction to the list.',
  possibleOverlap:
    'Ids of attacks that may be the same attack. It holds in both directions: an attack that another one names may be the same as that one, also if it does not name it itself. Totals are not corrected for this.',
  background: 'Mentioned outside the list: excluded from all counts.',
};

const statementNotes = {
  saidOn: 'When it was said. A range means some time within these days.',
  datePrecision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
  dateBasis:
    'dated: the source gives the days; inferred: they follow from other days that it gives; undated: it gives none, so the statement is no later than the last day. Writes default to "dated".',
  aggregate: 'Sums up several statements: excluded from all counts.',
  speaker: 'Id of an actor, or null.',
  organisation: 'Id of an actor, or null.',
  channel: 'Id of an actor, or null.',
  deadline: 'Id of a key date, or null.',
  gist: 'What was said, paraphrased.',
  quote: 'A caption or slogan as published, or null.',
};

export const fieldNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DayRange: {
    start: 'First day, included.',
    end: 'Last day, included. Not before start.',
  },
  Attack: { ...attackNotes, ...versionNotes },
  AttackBody: { ...attackNotes, ...writtenNotes },
  Statement: { ...statementNotes, ...versionNotes },
  StatementBody: { ...statementNotes, ...writtenNotes },
  AttackPage: listNotes,
  StatementPage: listNotes,
  KeyDate: {
    instant: 'The exact instant in ISO 8601 with offset, or null.',
    recursYearly: 'Whether it recurs on the same day every year.',
    precision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
    knownOn: 'The day it became known; null if that was before the dataset begins.',
    conflict: 'What the source says differently elsewhere, or null.',
  },
  Actor: {
    relations:
      'Relations to other actors. qualifier: stated; implied (the source suggests it without saying so) or former. note: what the source adds, or null.',
  },
  Place: {
    governorate:
      'Id of a place: its own id for a governorate, null if the place lies in two governorates.',
    latitude: 'Degrees north (WGS 84), or null.',
    longitude: 'Degrees east (WGS 84), or null.',
  },
  Source: {
    footnote: 'Number of the footnote; null if the passage refers to none.',
    state:
      'noted: the footnote exists; missing: the passage refers to a footnote that is not there; notCalled: it refers to none.',
  },
  CoverageSpan: {
    basis:
      'listed: a day without a record is a zero; stated: the source says that there was nothing; selected: examples only, so no rates can be computed.',
  },
  Dataset: {
    timeZone: 'IANA name. Every day is a calendar day there.',
    asOf: "The server's current day; for a dataset that is not live, its last day.",
    live: 'Whether that day advances with time.',
    ...placeNotes,
    writtenAt: 'When that write was made, in ISO 8601; null if it is not known.',
    stillComingIn: comingInNote,
    conclusions:
      "The source's conclusions. No figure is computed from them. about: the groups, with a short form of it; the governorates it speaks of; or null.",
  },
  Changes: {
    revision: 'Number of the last write that this answer contains.',
    history: 'Stamp of that write. The next `after` is "<history>.<revision>".',
    more: 'Whether `to` is further than this answer: ask again, after its write.',
    reload: `Whether the stretch has over ${limits.changes} records, so that none is sent: read everything again.`,
    total: 'Number of records in the whole stretch, in this answer and later ones.',
    records:
      'Every version written, in the order of the writes; `revision` is the number of its write. A write without records may have changed key dates, actors or places: read the dataset again if a number is missing.',
  },
  Heartbeat: {
    store: 'Id of the store. If it changes, discard everything cached and load it again.',
    history:
      'Random stamp of the last write. Another one for the same revision is another history.',
    time: "The server's time in ISO 8601; in a replay, the replay's time.",
    today: "The day at `time` in the dataset's time zone.",
    live: 'Whether the day advances with time; false after a replay has ended.',
    everySeconds: 'Seconds until the next heartbeat.',
  },
  Conflict: {
    current: 'The last version of the record, which the request does not follow.',
  },
  Health: {
    store: 'Id of the store, drawn when it began.',
    attacks:
      'Attack records that are current, without background: as the page and the lists count.',
    statements: 'Statements that are current.',
  },
  Problem: {
    type: 'Always about:blank: the status is the type.',
    detail: 'What is wrong, as a sentence.',
    parameter: 'The query parameter that is wrong.',
    faults: 'Every error in the body, with its path ("sources.0.section").',
  },
};
