/** What the document says of fields whose name does not say it: units, ranges, what null means. */
export const fieldNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DayRange: {
    start: 'First day, included.',
    end: 'Last day, included; never before start.',
  },
  Attack: {
    occurred: 'When it happened: one range, never split over its days.',
    datePrecision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
    dateBasis: 'Whether the source dates the event, or only the claim.',
    knownOn: 'The day its source was published.',
    low: 'At least so many attacks.',
    high: 'At most so many attacks; null where no upper bound is known.',
    claimedBy: 'Id of an actor; null where nobody claimed it.',
    reportedBy: 'Id of the channel that reported it without a claim, or null.',
    place: 'Id of a place.',
    governorates: 'Ids of places: one, or those of both ends of a road.',
    basis: 'Whether target and means stand in the entry, or only in the introduction of the list.',
    possibleOverlap: 'Ids of attacks that may be the same one. No total is corrected for them.',
    background: 'Mentioned outside the list: it is in no count.',
  },
  Statement: {
    saidOn: 'When it was said: one range, never split over its days.',
    datePrecision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
    knownOn: 'The day its source was published.',
    aggregate: 'Sums up several statements: it is in no count.',
    speaker: 'Id of an actor, or null.',
    organisation: 'Id of an actor, or null.',
    channel: 'Id of an actor, or null.',
    deadline: 'Id of a key date, or null.',
    gist: 'What was said, in words other than its own.',
    quote: 'A caption or slogan as published, or null.',
  },
  KeyDate: {
    instant: 'The instant it falls on, ISO 8601 with offset, or null.',
    recursYearly: 'Whether it comes again on the same day of every year.',
    precision: '1 the day is known, 2 two to six days, 3 a week, 4 a month, 5 longer.',
    knownOn: 'The day it became known; null where that was before the dataset begins.',
    conflict: 'What the source says differently in another place, or null.',
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
    asOf: 'The day the dataset speaks of as today.',
    revision: 'Rises with every change of the store.',
  },
  Problem: {
    type: 'about:blank: the status says it all.',
    detail: 'What is wrong, for people.',
    parameter: 'The query parameter at fault.',
  },
};
