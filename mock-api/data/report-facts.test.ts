import { describe, expect, it } from 'vitest';
import { actor, dataset, keyDate, place } from '../../src/api/contract';
import { attackBody, statementBody } from '../../src/api/write-bodies';
import { day, daysBetween } from '../../src/domain/day';
import { type DayRange, daysOf, isWithin, overlaps } from '../../src/domain/day-range';
import actorsJson from './actors.json';
import attacksJson from './attacks.json';
import datasetJson from './dataset.json';
import keyDatesJson from './key-dates.json';
import placesJson from './places.json';
import statementsJson from './statements.json';

/* What the report says of itself, compared with the coded data. NOTES.md has the rules. */

const attacks = attacksJson.map((one) => attackBody.parse(one));
const statements = statementsJson.map((one) => statementBody.parse(one));
const keyDates = keyDatesJson.map((one) => keyDate.parse(one));
const actors = actorsJson.map((one) => actor.parse(one));
const places = placesJson.map((one) => place.parse(one));
const facts = dataset.parse({
  ...datasetJson,
  revision: 0,
  history: '000000000000',
  writtenAt: null,
  keyDates,
  actors,
  places,
});
const listed = attacks.filter(({ background }) => !background);
const single = statements.filter(({ aggregate }) => !aggregate);
const published = facts.source.publishedOn;
const allSources = [...attacks, ...statements, ...keyDates, ...facts.remarks].flatMap(
  ({ sources }) => sources,
);

/** The footnotes that have a note, with the day of 2021 that it names. */
const notes = new Map(
  `1 07-26, 2 07-25, 3 12-10, 5 12-22, 6 12-23, 7 12-21, 8 12-19, 9 12-16, 10 12-16, 11 12-14,
  12 12-15, 13 12-12, 15 12-09, 16 11-30, 17 11-28, 18 11-28, 22 11-15, 26 11-30, 27 12-11,
  29 12-10, 31 12-14, 32 12-06, 34 12-10, 37 12-12, 40 12-13, 41 12-16, 42 12-18, 43 12-22`
    .split(/,\s+/)
    .map((note) => note.split(' '))
    .map(([footnote, on]) => [Number(footnote), `2021-${on}`]),
);
const withoutNote = [4, 14, 19, 20, 21, 23, 24, 25, 28, 30, 33, 35, 36, 38, 39, 44, 45];
const range = (start: string, end = start): DayRange => ({ start: day(start), end: day(end) });

/** At least and at most so many listed attacks; null where one of them has no upper bound. */
function bound(period: DayRange): { low: number; high: number | null } {
  const lows = listed.filter(({ occurred }) => isWithin(occurred, period)).map(({ low }) => low);
  const touching = listed.filter(({ occurred }) => overlaps(occurred, period));
  const highs = touching.map(({ high }) => high);
  return { low: sum(lows), high: highs.includes(null) ? null : sum(highs.map(Number)) };
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

const footnotes = (state: string): number[] =>
  [...new Set(allSources.filter((one) => one.state === state).map(({ footnote }) => footnote ?? 0))]
    .filter((number) => number > 0)
    .sort((a, b) => a - b);

describe('form', () => {
  const firstVersion = <Item>(one: Item) => ({ ...one, retracted: false, correction: null });
  it.each([
    ['attacks', attacks, attacksJson.map(firstVersion), 37],
    ['statements', statements, statementsJson.map(firstVersion), 37],
    ['key dates', keyDates, keyDatesJson, 11],
    ['actors', actors, actorsJson, 53],
    ['places', places, placesJson, 27],
  ])('%s: nothing beyond the contract, ids unique', (_, parsed, json, count) => {
    expect(parsed).toEqual(json);
    expect([parsed.length, new Set(parsed.map(({ id }) => id)).size]).toEqual([count, count]);
  });

  it('writes straight apostrophes and gists of 30 words at most', () => {
    expect(JSON.stringify([attacks, statements, facts])).not.toMatch(/[‘’“”]/);
    for (const { id, gist } of statements)
      expect(gist.split(/\s+/).length, id).toBeLessThanOrEqual(30);
  });
});

describe('references', () => {
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]));
  const placeOf = new Map(places.map((one) => [one.id, one]));
  const kindsOf = (ids: (string | null)[]) =>
    [...new Set(ids.filter((id) => id !== null).map((id) => kindOf.get(id)))].sort();

  it.each([
    ['claimants', attacks.map(({ claimedBy }) => claimedBy), ['group']],
    ['reporters', attacks.map(({ reportedBy }) => reportedBy), ['channel']],
    ['speakers', statements.map(({ speaker }) => speaker), ['person']],
    ['channels', statements.map(({ channel }) => channel), ['channel']],
    [
      'organisations',
      statements.map(({ organisation }) => organisation),
      ['group', 'political-wing', 'state', 'umbrella'],
    ],
  ])('%s are actors of their kind', (_, ids, kinds) => {
    expect(kindsOf(ids)).toEqual(kinds);
  });

  it('of relations, deadlines and places lead to what there is', () => {
    const related = actors.flatMap(({ relations }) => relations.map(({ to }) => to));
    expect([...kindOf.keys()]).toEqual(expect.arrayContaining(related));
    const deadlines = statements.flatMap(({ deadline }) => deadline ?? []);
    expect(keyDates.map(({ id }) => id)).toEqual(expect.arrayContaining(deadlines));
    for (const one of attacks) expect(placeOf.get(one.place)?.kind).toBe(one.placeKind);
    const governorates = [
      ...attacks.flatMap((one) => one.governorates),
      ...places.flatMap((one) => one.governorate ?? []),
    ];
    for (const id of governorates) expect(placeOf.get(id)?.kind, id).toBe('governorate');
  });
});

describe('footnotes', () => {
  it('are 45: 28 with a note, 17 without', () => {
    expect(footnotes('noted')).toEqual([...notes.keys()]);
    expect(footnotes('missing')).toEqual(withoutNote);
    expect([notes.size, withoutNote.length]).toEqual([28, 17]);
  });

  it('carry the day of their note, and none where there is no note', () => {
    for (const { footnote, state, publishedOn } of allSources) {
      if (state === 'noted') expect(publishedOn).toBe(notes.get(footnote ?? 0));
      if (state === 'missing') expect(publishedOn).toBeNull();
      expect(footnote === null).toBe(state === 'notCalled');
    }
  });
});

describe('when it became known', () => {
  it('is the day of the source; of an attack without one, its last day', () => {
    for (const { id, knownOn, occurred, sources } of attacks)
      expect(knownOn, id).toBe(sources[0]?.publishedOn ?? occurred.end);
  });

  it('is never before the last day of what it tells, nor after the report', () => {
    const spans = [
      ...attacks.map(({ id, occurred, knownOn }) => ({ id, end: occurred.end, knownOn })),
      ...statements.map(({ id, saidOn, knownOn }) => ({ id, end: saidOn.end, knownOn })),
    ];
    for (const { id, end, knownOn } of spans) {
      expect(end <= knownOn, id).toBe(true);
      expect(knownOn <= published, id).toBe(true);
    }
    for (const { knownOn, on } of keyDates) expect(knownOn ?? on.start).toBe(on.start);
  });

  it('of a statement is the day of its first source, or its last day where that has none', () => {
    for (const { id, knownOn, saidOn, sources } of single)
      expect(knownOn, id).toBe(sources[0]?.publishedOn ?? saidOn.end);
  });
});

describe('the list of attacks', () => {
  const span = range('2021-11-19', '2021-12-27');

  it.each([
    ['December 26', range('2021-12-26'), 6, 6],
    ['December 21', range('2021-12-21'), 3, 3],
    ['December 1 to 27', range('2021-12-01', '2021-12-27'), 23, 24],
    ['November 19 to 30', range('2021-11-19', '2021-11-30'), 11, null],
    ['November 26 alone', range('2021-11-26'), 0, null],
  ])('%s', (_, period, low, high) => {
    expect(bound(period)).toEqual({ low, high });
  });

  it('has 34 records, on the first and the last listed day and 16 between; 21 days are zeros', () => {
    expect(listed.length).toBe(34);
    const hit = daysOf(span).filter((one) =>
      listed.some(({ occurred }) => overlaps(occurred, range(one))),
    );
    const november = [19, 21, 22, 25, 26, 27, 28, 30].map((number) => `2021-11-${number}`);
    const december = ['09', 12, 14, 16, 19, 21, 22, 23, 26, 27].map((one) => `2021-12-${one}`);
    expect(hit).toEqual([...november, ...december]);
    expect(daysOf(span).length - hit.length).toBe(21);
    expect([hit.at(0), hit.at(-1)]).toEqual([span.start, span.end]);
  });

  it('lies inside the listed days; what is mentioned elsewhere is background', () => {
    for (const { id, occurred } of listed) expect(isWithin(occurred, span), id).toBe(true);
    for (const { background, sources } of attacks)
      expect(sources.some(({ section }) => section === 'List of Attacks')).toBe(!background);
  });

  it('is of IEDs and convoys, claimed by a group or reported by a channel, none confirmed', () => {
    for (const { target, means, status, claimedBy, reportedBy } of listed) {
      expect([target, means]).toEqual(['convoys', 'ied']);
      expect(status).toBe(claimedBy === null ? 'reported' : 'claimed');
      expect(reportedBy === null).toBe(claimedBy !== null);
    }
    expect(listed.filter(({ status }) => status === 'reported').length).toBe(2);
  });

  it('puts a road in the governorates of its two ends and all else in one', () => {
    const ends = listed.filter(({ placeKind }) => placeKind === 'road-segment');
    expect(ends.map(({ governorates }) => governorates)).toEqual([
      ['al-muthanna', 'al-qadisiyah'],
      ['basrah-governorate', 'al-qadisiyah'],
      ['babil', 'al-qadisiyah'],
    ]);
    for (const one of attacks.filter(({ placeKind }) => placeKind !== 'road-segment'))
      expect(one.governorates).toEqual([places.find(({ id }) => id === one.place)?.governorate]);
  });
});

describe('statements', () => {
  it.each([
    ['threat', 19],
    ['announcement', 4],
    ['context', 3],
  ])('%s: %i, those that only sum up left out', (kind, count) => {
    expect(single.filter((one) => one.kind === kind).length).toBe(count);
  });

  it('name a target and a means where they threaten; a sum of several has no speaker', () => {
    for (const { id, targets, means } of statements.filter(({ kind }) => kind === 'threat'))
      expect(Math.min(targets.length, means.length), id).toBeGreaterThan(0);
    for (const { id, aggregate, speaker } of statements)
      if (aggregate) expect(speaker, id).toBeNull();
  });

  it('count 25 days from the poster of December 6 to the deadline', () => {
    const poster = single.find(({ quote }) => quote?.startsWith('Stayed 25 Day'));
    const deadline = keyDates.find(({ id }) => id === poster?.deadline);
    expect(poster?.saidOn).toEqual(range('2021-12-06'));
    expect(deadline?.on).toEqual(range('2021-12-31'));
    expect(daysBetween(day('2021-12-06'), deadline?.on.start ?? published)).toBe(25);
  });
});

it('the coverage: stated, then listed without a gap; statements are a selection', () => {
  expect(facts.coverage.attacks).toMatchObject([
    { basis: 'stated', ...range('2021-11-01', '2021-11-18') },
    { basis: 'listed', ...range('2021-11-19', '2021-12-27') },
  ]);
  const selected = range('2021-11-01', '2021-12-30');
  expect(facts.coverage.statements).toMatchObject([{ basis: 'selected', ...selected }]);
  for (const { id, saidOn } of single) expect(isWithin(saidOn, selected), id).toBe(true);
});
