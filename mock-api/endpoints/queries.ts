import { attackColumns, changes, health, limits } from '../../src/api/contract';
import { attackStatuses, statementKinds, targets } from '../../src/domain/records';
import { backgroundChoices } from '../store/store';
import { attackList, datasetAnswer, statementList } from './dataset-answer';
import { query } from './endpoint';
import {
  choiceParameter,
  cursorParameter,
  dayParameter,
  idParameter,
  idsParameter,
  limitParameter,
  placeParameter,
  searchParameter,
  wordParameter,
} from './parameter';

const asOf = dayParameter(
  "Returns the versions that were current on that day: known by then and not yet replaced or withdrawn. Default: the latest versions, whatever the server's day.",
  '2021-12-20',
);

const versions = {
  ...choiceParameter(
    ['current', 'all'],
    'current',
    'current: only current versions; an older name of it is standing. all: every version known on asOf (without asOf: every version), including replaced ones and withdrawals; from, to and the filters apply to each version separately.',
    'all',
  ),
  read: (text: string) => (text === 'standing' ? 'current' : text),
};

const at = placeParameter(
  'Answers as the store was right after that write: "<history>.<revision>" of another answer. Records, corrections and withdrawals that came in later are left out, whatever their days. 410 if this store has no such write: it was restored from a backup or created again, or it is another store.',
);

const since = placeParameter(
  'Keeps versions that came in after that write ("<history>.<revision>" of another answer). With versions=all and asOf, what is known by that day now and was not then. 410 as for at.',
);

const page = { limit: limitParameter, cursor: cursorParameter };

export const queries = {
  dataset: query({
    path: '/api/dataset',
    name: 'getDataset',
    summary: 'The dataset, and everything that its records refer to',
    description:
      "Source, time zone, current day, coverage, remarks, conclusions, key dates, actors and places. Days without coverage are not zeros: nothing is known about them. `asOf` is the server's current day, and `live` says whether it advances. `stillComingIn` are the covered days whose reports may still come in: a count of them may rise, and none on them is no zero.",
    parameters: {
      asOf: dayParameter(
        "The day that `stillComingIn` is for. Nothing else depends on it. Default: the server's day.",
        '2021-12-20',
      ),
      at,
    },
    answer: datasetAnswer,
    sameFor: 'revisionAndDay',
  }),
  attacks: query({
    path: '/api/attacks',
    name: 'listAttacks',
    summary: 'Attacks, newest first',
    description:
      'Sorted by first day, last day and `received`, all descending, so of records of the same days the one received last comes first; then by version. A record can be several attacks (low to high). `total` is the number of matching records on all pages. On days in `stillComingIn` it may still rise, and none on them is no zero.',
    parameters: {
      from: dayParameter('Keeps records that touch this day or a later one.', '2021-11-19'),
      to: dayParameter('Keeps records that touch this day or an earlier one.', '2021-12-27'),
      asOf,
      versions,
      actor: idParameter('actor', 'Id of the actor that claimed the attack.', 'ashab-al-kahf'),
      area: {
        ...idParameter(
          'governorate',
          'Id of a governorate. A road between two matches both. `governorate` is read as another name of this parameter.',
          'babil',
        ),
        earlierName: 'governorate',
      },
      status: wordParameter(attackStatuses, 'How well attested the attack is.'),
      background: choiceParameter(
        backgroundChoices,
        'false',
        'Records excluded from all counts. false: leave them out; true: include them; only: return nothing else.',
        'only',
      ),
      id: idsParameter('Keeps the attacks with these ids', '2021-11-19-ashab-al-kahf-al-nasiriyah'),
      at,
      since,
      ...page,
    },
    answer: attackList,
    sameFor: 'revisionAndDay',
  }),
  attackColumns: query({
    path: '/api/attacks/columns',
    name: 'getAttackColumns',
    summary: 'All versions of the attacks that count, as columns',
    description:
      'Row i of all columns is one version of a record, sorted by first day, last day, `received` and version. It was current from knownOn to the day before knownUntil (-1: still current); both are equal in a version that withdraws its record or takes it out of the count. `arrival` is the revision of the write that brought it, -1 in those. Days are days since 1970-01-01. Indexes point into the dictionary of the same name; -1 is null, in `high` no known upper bound. Excludes background records.',
    parameters: { at },
    answer: attackColumns,
    sameFor: 'revision',
  }),
  statements: query({
    path: '/api/statements',
    name: 'listStatements',
    summary: 'Statements, newest first',
    description:
      'Sorted by first day, last day and `received`, all descending, so of records of the same days the one received last comes first; then by version. Records with `aggregate` sum up several statements and are excluded from all counts. `total` is the number of matching records on all pages. On days in `stillComingIn` it may still rise, and none on them is no zero.',
    parameters: {
      from: dayParameter('Keeps records that touch this day or a later one.', '2021-11-01'),
      to: dayParameter('Keeps records that touch this day or an earlier one.', '2021-12-30'),
      asOf,
      versions,
      organisation: idParameter(
        'actor',
        'Id of the organisation that the speaker represents.',
        'al-nujaba-movement',
      ),
      target: wordParameter(targets, 'A target that the statement names.'),
      deadline: idParameter(
        'deadline',
        'Id of the key date the statement refers to.',
        'deadline-2021',
      ),
      kind: wordParameter(statementKinds, 'Kind of statement. Only threats count as threats.'),
      q: searchParameter(
        `Text to find, at most ${limits.q} characters, with a letter or digit. Case, accents and vowel signs, forms of a letter (alef, ya, Persian kaf, final letters), digits, apostrophes, quotation marks, hyphens and the number of blanks make no difference; two words of four letters or more are also found as one word, and one as two; no sign is a wildcard. Searches gist, quote, condition and role, and the names and aliases of speaker, organisation and channel. A whole name of an actor, or the surname of a person, also finds the texts that have another of its names.`,
        'embassy',
      ),
      id: idsParameter('Keeps the statements with these ids', '2021-11-01-abu-ala-al-walai-tweet'),
      at,
      since,
      ...page,
    },
    answer: statementList,
    sameFor: 'revisionAndDay',
  }),
  changes: query({
    path: '/api/changes',
    name: 'getChanges',
    summary: 'What was written after a write, in order',
    description:
      'Every version of every record that came in after the write `after`, up to the write `to`, in whole writes and as it was written. Ask again after the write that the answer reaches while `more` is true. With `to` the answer never changes and may be kept for good. 410 if this store has no such write: read everything again.',
    parameters: {
      after: placeParameter(
        'The last write that the client has: "<history>.<revision>" of another answer. Without it the answer has no records, and says where the store is now.',
      ),
      to: placeParameter('The last write that is wanted. Default: the latest.'),
    },
    answer: changes,
    sameFor: 'revision',
  }),
  openapi: query({
    path: '/api/openapi.json',
    name: 'getDocument',
    summary: 'This document',
    description: 'OpenAPI 3.1, generated from the schemas that the server validates with.',
    parameters: {},
    answer: null,
    sameFor: 'revision',
  }),
  health: query({
    path: '/healthz',
    name: 'getHealth',
    summary: 'Whether the server answers, and with which store',
    description:
      'The id of the store, the number and stamp of its last write, and how many records are current (not withdrawn).',
    parameters: {},
    answer: health,
    sameFor: 'nothing',
  }),
} as const;
