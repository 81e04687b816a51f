import {
  attackColumns,
  attackPage,
  dataset,
  health,
  limits,
  statementPage,
} from '../../src/api/contract';
import { attackStatuses, statementKinds, targets } from '../../src/domain/records';
import { backgroundChoices } from '../store/store';
import { reading } from './endpoint';
import {
  choiceParameter,
  cursorParameter,
  dayParameter,
  idParameter,
  idsParameter,
  limitParameter,
  searchParameter,
  wordParameter,
} from './parameter';

const asOf = dayParameter(
  'Keeps the versions that stood on that day: known by then, replaced or withdrawn later if at all. Left out, those that nothing has replaced, whatever day the server stands at.',
  '2021-12-20',
);

const versions = choiceParameter(
  ['standing', 'all'],
  'standing',
  'all gives every version known on asOf (left out: every one), those that were replaced and those that withdraw their record included; from, to and the filters are applied to each version by itself.',
  'all',
);

const page = { limit: limitParameter, cursor: cursorParameter };

/** What can be asked for. */
export const readings = {
  dataset: reading({
    path: '/api/dataset',
    name: 'getDataset',
    summary: 'What the dataset says of itself, and the names its records refer to',
    description:
      'Source, time zone, day of reference, covered days, remarks, key dates, actors and places. Days without coverage are not zeros: nothing is known of them. `asOf` is the day of the clock of the server, and `live` whether it moves.',
    parameters: {},
    answer: dataset,
    sameFor: 'revisionAndDay',
  }),
  attacks: reading({
    path: '/api/attacks',
    name: 'listAttacks',
    summary: 'Attacks, newest first',
    description:
      'Records sorted by first day, last day and `received`, all descending: of records of the same days the one received last comes first. Versions of one record stand in the order of their numbers. One record can stand for several attacks (low to high). `total` counts what matches, on all pages; `lastEvent` is the last event of the stream that is in the answer, so that the stream can be followed from there.',
    parameters: {
      from: dayParameter('Keeps records that touch this day or a later one.', '2021-11-19'),
      to: dayParameter('Keeps records that touch this day or an earlier one.', '2021-12-27'),
      asOf,
      versions,
      actor: idParameter('actor', 'Id of the actor that claimed the attack.', 'ashab-al-kahf'),
      governorate: idParameter(
        'governorate',
        'Id of a governorate. A road between two is kept for both.',
        'babil',
      ),
      status: wordParameter(attackStatuses, 'How well the attack is attested.'),
      background: choiceParameter(
        backgroundChoices,
        'false',
        'true also gives records that are in no count, only gives nothing else.',
        'only',
      ),
      id: idsParameter('Keeps the attacks with these ids', '2021-11-19-ashab-al-kahf-al-nasiriyah'),
      ...page,
    },
    answer: attackPage,
    sameFor: 'revision',
  }),
  attackColumns: reading({
    path: '/api/attacks/columns',
    name: 'getAttackColumns',
    summary: 'All versions of the attacks that count, as columns',
    description:
      'Row i of every column is one version of a record, sorted by first day, last day, `received` and version. It stood on the days from knownOn to the day before knownUntil (-1: it still stands); a version that withdraws its record or takes it out of the count has both the same. Days are whole days since 1970-01-01. An index points into the dictionary of the same name; -1 stands for none, under `high` for no known upper bound. Without background records.',
    parameters: {},
    answer: attackColumns,
    sameFor: 'revision',
  }),
  statements: reading({
    path: '/api/statements',
    name: 'listStatements',
    summary: 'Statements, newest first',
    description:
      'Records sorted by first day, last day and `received`, all descending: of records of the same days the one received last comes first. Versions of one record stand in the order of their numbers. Those with `aggregate` sum up several statements and are in no count. `total` counts what matches, on all pages; `lastEvent` is the last event of the stream that is in the answer, so that the stream can be followed from there.',
    parameters: {
      from: dayParameter('Keeps records that touch this day or a later one.', '2021-11-01'),
      to: dayParameter('Keeps records that touch this day or an earlier one.', '2021-12-30'),
      asOf,
      versions,
      organisation: idParameter(
        'actor',
        'Id of the organisation spoken for.',
        'al-nujaba-movement',
      ),
      target: wordParameter(targets, 'Whom or what the statement names as a target.'),
      deadline: idParameter(
        'deadline',
        'Id of the key date the statement refers to.',
        'deadline-2021',
      ),
      kind: wordParameter(statementKinds, 'Only threats are counted as threats.'),
      q: searchParameter(
        `Text to find, without regard to case, at most ${limits.q} characters; % and _ have no meaning. Looked for in gist, quote, condition and role, and in the names and aliases of speaker, organisation and channel.`,
        'embassy',
      ),
      id: idsParameter('Keeps the statements with these ids', '2021-11-01-abu-ala-al-walai-tweet'),
      ...page,
    },
    answer: statementPage,
    sameFor: 'revision',
  }),
  openapi: reading({
    path: '/api/openapi.json',
    name: 'getDocument',
    summary: 'This document',
    description: 'OpenAPI 3.1, made from what the server itself checks by.',
    parameters: {},
    answer: null,
    sameFor: 'revision',
  }),
  health: reading({
    path: '/healthz',
    name: 'getHealth',
    summary: 'Whether the server answers',
    description: 'The revision rises with every change of the store.',
    parameters: {},
    answer: health,
    sameFor: 'nothing',
  }),
} as const;
