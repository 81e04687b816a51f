const versionNotes = {
  version: '1 for the record as it came in, one more with every correction.',
  received:
    'Place in the order in which the records of its kind came in, from 1; the same in every version.',
  knownOn: 'The day on which this version became known: the day its source was published.',
  knownUntil: 'First day on which this version no longer stood; null for the last one.',
  retracted: 'Withdrawn: from knownOn on there is no such record.',
  correction: 'Why it was corrected or withdrawn, or null.',
};
const lastEventNote =
  'Id of the last event of the stream that is in this answer; 0 where there was none yet.';
const { knownUntil: _, received: __, ...asWritten } = versionNotes;
const writtenNotes = {
  ...asWritten,
  retracted: 'Withdraws the record: from knownOn on there is none. Not in a first version.',
  correction: 'Why it is corrected or withdrawn, or null. Null in a first version.',
};

const attackNotes = {
  occurred: 'When it happened: one range, never split over its days.',
  datePrecision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
  dateBasis: 'Whether the source dates the event, or only the claim.',
  low: 'At least so many attacks.',
  high: 'At most so many attacks; null where no upper bound is known.',
  status:
    'claimed; reported by a channel without a claim; stated by the source as fact, with neither; or confirmed.',
  claimedBy: 'Id of an actor; null where nobody claimed it.',
  reportedBy: 'Id of the channel that reported it without a claim, or null.',
  place: 'Id of a place.',
  governorates: 'Ids of places: one, or those of both ends of a road.',
  basis: 'Whether target and means stand in the entry, or only in the introduction of the list.',
  possibleOverlap: 'Ids of attacks that may be the same one. No total is corrected for them.',
  background: 'Mentioned outside the list: it is in no count.',
};

const statementNotes = {
  saidOn: 'When it was said: one range, never split over its days.',
  datePrecision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
  dateBasis:
    'dated: the source gives the days; inferred: they follow from other days it gives; undated: it gives none, and only the last day is sure. "dated" by default in a write.',
  aggregate: 'Sums up several statements: it is in no count.',
  speaker: 'Id of an actor, or null.',
  organisation: 'Id of an actor, or null.',
  channel: 'Id of an actor, or null.',
  deadline: 'Id of a key date, or null.',
  gist: 'What was said, in words other than its own.',
  quote: 'A caption or slogan as published, or null.',
};

/** What the document says of fields whose name does not say it: units, ranges, what null means. */
export const fieldNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DayRange: {
    start: 'First day, included.',
    end: 'Last day, included; never before start.',
  },
  Attack: { ...attackNotes, ...versionNotes },
  AttackBody: { ...attackNotes, ...writtenNotes },
  Statement: { ...statementNotes, ...versionNotes },
  StatementBody: { ...statementNotes, ...writtenNotes },
  AttackPage: { lastEvent: lastEventNote },
  StatementPage: { lastEvent: lastEventNote },
  AttackColumns: { lastEvent: lastEventNote },
  KeyDate: {
    instant: 'The instant it falls on, ISO 8601 with offset, or null.',
    recursYearly: 'Whether it comes again on the same day of every year.',
    precision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
    knownOn: 'The day it became known; null where that was before the dataset begins.',
    conflict: 'What the source says differently in another place, or null.',
  },
  Actor: {
    relations:
      'Ties to other actors; implied: the source infers it, former: it is over. note: what the source adds, or null.',
  },
  Place: {
    governorate: 'Id of a place; its own for a governorate, null for what lies in two.',
    latitude: 'Degrees north (WGS 84), or null.',
    longitude: 'Degrees east (WGS 84), or null.',
  },
  Source: {
    footnote: 'Number of the footnote, or null where none is called.',
    state: 'Whether the footnote is there, is called but missing, or is not called.',
  },
  CoverageSpan: {
    basis:
      'listed: a day without a record is a zero; stated: looked at, nothing listed; selected: examples, never a rate.',
  },
  Dataset: {
    timeZone: 'IANA name. Every day is a calendar day there.',
    asOf: 'The day the server stands at: of a dataset that is not live, its own.',
    live: 'Whether that day moves.',
    revision: 'Rises with every change of the store.',
    conclusions: 'What the source concludes; in no figure.',
  },
  Heartbeat: {
    store: 'Id of the store; another one means that nothing known of the old one holds.',
    lastEvent: 'Id of the last event that was sent before it; 0 where there was none yet.',
    time: 'The clock of the server, an instant; in a replay that of the replay.',
    today: 'The day it is by that clock in the time zone of the dataset.',
    live: 'Whether the day moves on by itself; false once a replay has ended.',
    everySeconds: 'Seconds to the next one.',
  },
  Problem: {
    type: 'about:blank: the status says it all.',
    detail: 'What is wrong, for people.',
    parameter: 'The query parameter at fault.',
    faults: 'Everything that is wrong with a body, by its path ("sources.0.section").',
  },
};
