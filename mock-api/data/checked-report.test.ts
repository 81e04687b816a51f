import { describe, expect, it } from 'vitest';
import type { Attack, Statement } from '../../src/domain/records';
import { seed } from '../testing/seed';
import { checkedReport, type ReportFiles } from './checked-report';

const { keyDates, actors, places, ...facts } = seed.dataset;
const files: ReportFiles = {
  'dataset.json': facts,
  'key-dates.json': keyDates,
  'actors.json': actors,
  'places.json': places,
  'attacks.json': seed.attacks.map(asCoded),
  'statements.json': seed.statements.map(asCoded),
};

const [attack = {}] = seed.attacks.map(asCoded);
const [said = {}] = seed.statements.map(asCoded);

/** A record as it stands in a file: of its version only the day, where the rest is as usual. */
function asCoded(record: Attack | Statement) {
  const { version: _, received, knownUntil: __, retracted, correction, ...coded } = record;
  return coded;
}

describe('checkedReport', () => {
  it('is the seed where nothing is wrong', () => {
    const received = <Item extends object>(one: Item, index: number) => ({
      ...one,
      received: index + 1,
    });
    expect(checkedReport(files)).toEqual({
      ...seed,
      attacks: seed.attacks.map(received),
      statements: seed.statements.map(received),
    });
  });

  const faulty: [string, Partial<ReportFiles>, string][] = [
    ['no list', { 'attacks.json': {} }, 'attacks.json: not a list'],
    ['no dataset', { 'dataset.json': null }, 'dataset.json, id: '],
    [
      'a day no calendar has',
      { 'attacks.json': [{ ...attack, occurred: { start: '2021-02-30', end: '2021-03-01' } }] },
      'attacks.json, record 1 (a-nov-19), occurred.start: not a day',
    ],
    [
      'a field left out',
      { 'statements.json': [{ ...said, gist: undefined }] },
      'statements.json, record 1 (s-nov), gist: Invalid input: expected string',
    ],
    [
      'a span that ends before it begins',
      {
        'dataset.json': {
          ...facts,
          coverage: {
            attacks: [{ start: '2021-12-02', end: '2021-12-01', basis: 'listed', note: 'x' }],
            statements: [],
          },
        },
      },
      'dataset.json, coverage.attacks[0]: start is after end',
    ],
    ['a record that is none', { 'places.json': [3] }, 'places.json, record 1: Invalid input'],
    ['an id used twice', { 'actors.json': [...actors, actors[0]] }, 'ashab: the id is used twice'],
    [
      'a claimant that is not there',
      { 'attacks.json': [{ ...attack, claimedBy: 'nobody' }] },
      'attacks.json, a-nov-19, claimedBy: there is no nobody',
    ],
    [
      'a governorate that is a road',
      { 'attacks.json': [{ ...attack, governorates: ['babil-basrah-road'] }] },
      'attacks.json, a-nov-19, governorates.0: there is no babil-basrah-road',
    ],
    [
      'an overlap that is not there',
      { 'attacks.json': [{ ...attack, possibleOverlap: ['none'] }] },
      'attacks.json, a-nov-19, possibleOverlap.0: there is no none',
    ],
    [
      'an overlap named by one only',
      { 'attacks.json': [attack, { ...attack, id: 'other', possibleOverlap: ['a-nov-19'] }] },
      'attacks.json, other, possibleOverlap: a-nov-19 does not name it',
    ],
    [
      'a deadline that is no key date',
      { 'statements.json': [{ ...said, deadline: 'ashab' }] },
      'statements.json, s-nov, deadline: there is no ashab',
    ],
  ];
  it.each(faulty)('tells of %s', (_, changes, message) => {
    expect(() => checkedReport({ ...files, ...changes })).toThrow(message);
  });

  it('reads several versions of a record, and leaves their ends to the store', () => {
    const versions = [
      { ...attack, version: 2, knownOn: '2021-12-01', retracted: true, correction: 'A mistake.' },
      attack,
    ];
    expect(checkedReport({ ...files, 'attacks.json': versions }).attacks).toMatchObject([
      { id: 'a-nov-19', version: 2, knownUntil: null, retracted: true, correction: 'A mistake.' },
      { id: 'a-nov-19', version: 1, knownUntil: null, retracted: false, correction: null },
    ]);
  });

  const versions: [string, { version?: number; knownOn?: string }[], string][] = [
    [
      'a version used twice',
      [{}, { version: 1 }],
      'attacks.json, a-nov-19: version 1 is there twice',
    ],
    ['a version left out', [{}, { version: 3 }], 'a-nov-19: version 3 follows version 1'],
    ['no first version', [{ version: 2 }], 'a-nov-19: version 2 follows version 0'],
    [
      'a version known too early',
      [{ knownOn: '2021-12-02' }, { version: 2, knownOn: '2021-12-01' }],
      'a-nov-19: version 2 is known before version 1',
    ],
  ];
  it.each(versions)('tells of %s', (_, changes, message) => {
    const records = changes.map((change) => ({ ...attack, ...change }));
    expect(() => checkedReport({ ...files, 'attacks.json': records })).toThrow(message);
  });

  it("takes no end of a version, which is the store's to say", () => {
    const records = [{ ...attack, knownUntil: null }];
    expect(() => checkedReport({ ...files, 'attacks.json': records })).toThrow('knownUntil');
  });

  it('tells ten faults and how many more there are', () => {
    const records = Array.from({ length: 12 }, () => 0);
    expect(() => checkedReport({ ...files, 'places.json': records })).toThrow('and 2 more');
  });
});
