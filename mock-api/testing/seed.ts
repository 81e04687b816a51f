import { day } from '../../src/domain/day';
import type { Attack, Source, Statement } from '../../src/domain/records';
import {
  anAttack as anyAttack,
  aStatement as anyStatement,
} from '../../src/domain/testing/records';
import type { Seed } from '../store/store';

/*
 * A small dataset: two groups, two persons, a channel, two governorates and a road between them.
 * Contains each case of the codebook once: a range of days, no upper bound, no claim, a shared
 * road, background, an aggregate.
 */

const source: Source = {
  section: 'list',
  footnote: 1,
  state: 'noted',
  publishedOn: day('2021-12-02'),
  channel: 'Telegram',
};

export function anAttack(id: string, on: string, changes: Partial<Attack> = {}): Attack {
  return anyAttack(id, on, {
    claimedBy: 'ashab',
    place: 'babil',
    placeKind: 'governorate',
    sources: [source],
    ...changes,
  });
}

export function aStatement(id: string, on: string, changes: Partial<Statement> = {}): Statement {
  return anyStatement(id, on, {
    speaker: 'speaker-one',
    role: 'leader',
    organisation: 'ashab',
    medium: 'speech',
    targets: ['us-forces'],
    means: ['war'],
    deadline: 'deadline',
    gist: `War is announced on ${on}.`,
    sources: [source],
    ...changes,
  });
}

export const seed: Seed = {
  dataset: {
    id: 'fixture',
    title: 'A small dataset',
    source: {
      publisher: 'Nobody',
      title: 'Made for tests',
      publishedOn: day('2021-12-30'),
      note: 'Nothing in it happened.',
    },
    timeZone: 'Asia/Baghdad',
    asOf: day('2021-12-30'),
    live: false,
    coverage: {
      attacks: [
        {
          start: day('2021-11-01'),
          end: day('2021-11-18'),
          basis: 'stated',
          note: 'Nothing listed.',
        },
        { start: day('2021-11-19'), end: day('2021-12-27'), basis: 'listed', note: 'The list.' },
      ],
      statements: [
        { start: day('2021-11-01'), end: day('2021-12-30'), basis: 'selected', note: 'Examples.' },
      ],
    },
    remarks: [
      {
        id: 'lull',
        on: { start: day('2021-09-01'), end: day('2021-10-09') },
        knownOn: day('2021-12-30'),
        text: 'Attacks fell before the election.',
        sources: [source],
      },
    ],
    conclusions: [
      { text: 'There were more attacks.', section: 'List', about: null },
      {
        text: 'Most were in the south.',
        section: 'List',
        about: { kind: 'governorates', ids: ['basrah'] },
      },
      {
        text: 'Who attacks is unclear.',
        section: 'List',
        about: { kind: 'groups', short: 'by claim' },
      },
    ],
    keyDates: [
      {
        id: 'election',
        label: 'Election',
        kind: 'election',
        on: { start: day('2021-10-10'), end: day('2021-10-10') },
        instant: null,
        recursYearly: false,
        precision: 1,
        knownOn: null,
        note: 'The parliament is elected.',
        conflict: null,
        sources: [source],
      },
      {
        id: 'deadline',
        label: 'Deadline',
        kind: 'deadline',
        on: { start: day('2021-12-31'), end: day('2021-12-31') },
        instant: '2022-01-01T00:00:00+03:00',
        recursYearly: false,
        precision: 1,
        knownOn: day('2021-11-01'),
        note: 'The midnight that ends the day.',
        conflict: 'Elsewhere it is another day.',
        sources: [source, { ...source, footnote: null, state: 'notCalled', publishedOn: null }],
      },
    ],
    actors: [
      { id: 'ashab', name: 'Ashab', aliases: ['The People'], kind: 'group', relations: [] },
      {
        id: 'khaybar',
        name: "Liwa' Khaybar",
        aliases: ['Khaybar Brigade', 'Liwaa Khaybar'],
        kind: 'group',
        relations: [
          { kind: 'front-for', to: 'ashab', qualifier: 'implied', note: 'The source infers it.' },
        ],
      },
      {
        id: 'speaker-one',
        name: 'Speaker One',
        aliases: [],
        kind: 'person',
        relations: [
          { kind: 'leader-of', to: 'ashab', qualifier: 'former', note: null },
          { kind: 'member-of', to: 'khaybar', qualifier: 'stated', note: null },
        ],
      },
      { id: 'azad', name: 'Azad News', aliases: ['100%_news'], kind: 'channel', relations: [] },
    ],
    places: [
      {
        id: 'babil',
        name: 'Babil',
        kind: 'governorate',
        governorate: 'babil',
        latitude: 32.5,
        longitude: 44.4,
      },
      {
        id: 'basrah',
        name: 'Basrah',
        kind: 'governorate',
        governorate: 'basrah',
        latitude: 30.5,
        longitude: 47.8,
      },
      {
        id: 'babil-basrah-road',
        name: 'Road between Babil and Basrah',
        kind: 'road-segment',
        governorate: null,
        latitude: null,
        longitude: null,
      },
    ],
  },
  attacks: [
    anAttack('a-nov-19', '2021-11-19', { knownOn: day('2021-11-20') }),
    anAttack('a-nov-26-28', '2021-11-26', {
      occurred: { start: day('2021-11-26'), end: day('2021-11-28') },
      datePrecision: 2,
      knownOn: day('2021-12-02'),
      low: 3,
      high: null,
      claimedBy: null,
      reportedBy: 'azad',
      status: 'reported',
    }),
    anAttack('a-dec-12-road', '2021-12-12', {
      claimedBy: 'khaybar',
      place: 'babil-basrah-road',
      placeKind: 'road-segment',
      governorates: ['babil', 'basrah'],
      possibleOverlap: ['a-dec-12-basrah'],
    }),
    anAttack('a-dec-12-basrah', '2021-12-12', {
      place: 'basrah',
      governorates: ['basrah'],
      high: 2,
      dateBasis: 'claim',
      basis: 'list',
      possibleOverlap: ['a-dec-12-road'],
    }),
    anAttack('a-2019-embassy', '2019-12-31', {
      background: true,
      target: 'embassy',
      means: 'break-in',
      claimedBy: null,
    }),
  ],
  statements: [
    aStatement('s-nov', '2021-11-01', {
      saidOn: { start: day('2021-11-01'), end: day('2021-11-30') },
      datePrecision: 4,
      knownOn: day('2021-12-02'),
      targets: ['convoys', 'bases'],
      means: ['ied', 'rockets'],
      quote: 'War of Attrition',
      channel: 'azad',
      medium: 'poster',
    }),
    aStatement('s-dec-06', '2021-12-06', {
      organisation: 'khaybar',
      speaker: null,
      role: null,
      condition: 'if the forces stay past 50% of the term',
      targets: [],
      means: [],
      deadline: null,
    }),
    aStatement('s-dec-06-many', '2021-12-06', {
      aggregate: true,
      organisation: null,
      speaker: null,
    }),
    aStatement('s-dec-28', '2021-12-28', { kind: 'announcement', targets: ['embassy'] }),
  ],
};
