import { heartbeat, snapshotHint, written } from '../../src/api/contract';
import { attackBody, mostTogether, statementBody } from '../../src/api/write-bodies';
import { streaming, writing } from './endpoint';
import { eventParameter } from './parameter';

const firstVersion = `The first version of a record whose id is new. \`version\`, where it is given, is 1; \`knownOn\` is the day it became known, not after today. The body is one record or a list of 1 to ${mostTogether}, which are written together or not at all; what they name may stand anywhere in the list, so attacks that name each other as possible overlaps are sent in one.`;
const nextVersion =
  'The version after the last one: the whole record as it is known now, not only what has changed. `version`, where it is given, must be that one, so that of two who correct the same version one is refused; `knownOn` is not before that of the version before it. With `retracted: true` the record is withdrawn. Where the body says what the last version says, in everything but `version`, nothing is written and that version is the answer; `version` may then be its own too. A record as it is answered can be sent back changed without its `version` and `knownUntil`. As of an earlier day the earlier version stands, for good.';

/** What can be written, by those who have the token. */
export const writings = {
  addAttack: writing({
    method: 'POST',
    path: '/api/attacks',
    name: 'addAttack',
    summary: 'Add an attack',
    description: firstVersion,
    record: 'attack',
    body: attackBody,
    answer: written,
  }),
  correctAttack: writing({
    method: 'PUT',
    path: '/api/attacks/{id}',
    name: 'correctAttack',
    summary: 'Correct or withdraw an attack',
    description: nextVersion,
    record: 'attack',
    body: attackBody,
    answer: written,
  }),
  addStatement: writing({
    method: 'POST',
    path: '/api/statements',
    name: 'addStatement',
    summary: 'Add a statement',
    description: firstVersion,
    record: 'statement',
    body: statementBody,
    answer: written,
  }),
  correctStatement: writing({
    method: 'PUT',
    path: '/api/statements/{id}',
    name: 'correctStatement',
    summary: 'Correct or withdraw a statement',
    description: nextVersion,
    record: 'statement',
    body: statementBody,
    answer: written,
  }),
} as const;

/** What is told to those who listen. */
export const stream = streaming({
  path: '/api/stream',
  name: 'followStream',
  summary: 'What is written, as it is written',
  description:
    'Server-sent events. A heartbeat comes at once and then every few seconds, without an id. Versions of records come as `attack`, `statement` (a first version) and `correction` (a later one), each with an id; ids rise by 1, across restarts too. After Last-Event-ID, or `after`, everything that followed is sent first, nothing lost and nothing twice; with neither, the stream begins with what is written next. Where what followed is no longer kept, or the id is above the last one, a `snapshot` comes first: everything is to be asked for anew. An id of another store that is not above the last one cannot be told from one of this store: compare `store` of the first heartbeat with the one the id came from, and where it is another ask for everything anew.',
  parameters: {
    after: eventParameter(
      'Id of the last event that is known already. The header Last-Event-ID stands before it.',
      '0',
    ),
  },
  events: {
    heartbeat,
    attack: written,
    statement: written,
    correction: written,
    snapshot: snapshotHint,
  },
});
