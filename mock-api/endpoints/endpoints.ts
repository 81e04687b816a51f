import {
  attackColumns,
  attackPage,
  dataset,
  health,
  limits,
  statementColumns,
  statementPage,
} from '../../src/api/contract';
import { attackStatuses, statementKinds, targets } from '../../src/domain/records';
import { endpoint } from './endpoint';
import {
  cursorParameter,
  dayParameter,
  flagParameter,
  idParameter,
  idsParameter,
  limitParameter,
  searchParameter,
  wordParameter,
} from './parameter';

const asOf = dayParameter(
  'Keeps what was known on that day: records whose knownOn is not after it.',
  '2021-12-20',
);

const page = { limit: limitParameter, cursor: cursorParameter };

/** Every endpoint there is. What is not in this table is 404. */
export const endpoints = {
  dataset: endpoint({
    path: '/api/dataset',
    name: 'getDataset',
    summary: 'What the dataset says of itself, and the names its records refer to',
    description:
      'Source, time zone, day of reference, covered days, remarks, key dates, actors and places. Days without coverage are not zeros: nothing is known of them.',
    parameters: {},
    answer: dataset,
    byRevision: true,
  }),
  attacks: endpoint({
    path: '/api/attacks',
    name: 'listAttacks',
    summary: 'Attacks, newest first',
    description:
      'Records sorted by first day, last day (both descending) and id. One record can stand for several attacks (low to high). `total` counts records, on all pages.',
    parameters: {
      from: dayParameter('Keeps records that touch this day or a later one.', '2021-11-19'),
      to: dayParameter('Keeps records that touch this day or an earlier one.', '2021-12-27'),
      asOf,
      actor: idParameter('actor', 'Id of the actor that claimed the attack.', 'ashab-al-kahf'),
      governorate: idParameter(
        'governorate',
        'Id of a governorate. A road between two is kept for both.',
        'babil',
      ),
      status: wordParameter(attackStatuses, 'How well the attack is attested.'),
      background: flagParameter(
        'Whether records that are in no count are kept too. Left out, they are not.',
      ),
      id: idsParameter('Keeps the attacks with these ids', '2021-11-19-ashab-al-kahf-al-nasiriyah'),
      ...page,
    },
    answer: attackPage,
    byRevision: true,
  }),
  attackColumns: endpoint({
    path: '/api/attacks/columns',
    name: 'getAttackColumns',
    summary: 'All attacks that count, as columns',
    description:
      'Row i of every column is one record, sorted by first day, last day and id. Days are whole days since 1970-01-01. An index points into the dictionary of the same name; -1 stands for none, under `high` for no known upper bound. Without background records.',
    parameters: {},
    answer: attackColumns,
    byRevision: true,
  }),
  statements: endpoint({
    path: '/api/statements',
    name: 'listStatements',
    summary: 'Statements, newest first',
    description:
      'Records sorted by first day, last day (both descending) and id. Those with `aggregate` sum up several statements and are in no count. `total` counts records, on all pages.',
    parameters: {
      from: dayParameter('Keeps records that touch this day or a later one.', '2021-11-01'),
      to: dayParameter('Keeps records that touch this day or an earlier one.', '2021-12-30'),
      asOf,
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
    byRevision: true,
  }),
  statementColumns: endpoint({
    path: '/api/statements/columns',
    name: 'getStatementColumns',
    summary: 'All statements that count, as columns',
    description:
      'Row i of every column is one record, sorted by first day, last day and id. Days are whole days since 1970-01-01. An index points into the dictionary of the same name; -1 stands for none. Without aggregates.',
    parameters: {},
    answer: statementColumns,
    byRevision: true,
  }),
  openapi: endpoint({
    path: '/api/openapi.json',
    name: 'getDocument',
    summary: 'This document',
    description: 'OpenAPI 3.1, made from what the server itself checks by.',
    parameters: {},
    answer: null,
    byRevision: true,
  }),
  health: endpoint({
    path: '/healthz',
    name: 'getHealth',
    summary: 'Whether the server answers',
    description: 'The revision rises with every change of the store.',
    parameters: {},
    answer: health,
    byRevision: false,
  }),
} as const;
