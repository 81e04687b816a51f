import { heartbeat, snapshotHint, written } from '../../src/api/contract';
import { attackBody, maxBatchSize, statementBody } from '../../src/api/write-bodies';
import { mutation, streaming } from './endpoint';
import { eventParameter } from './parameter';

const firstVersion = `Writes the first version of a record with a new id. \`version\` is optional and must be 1; \`knownOn\` is the day the record became known and must not be after today. The body is one record or a list of 1 to ${maxBatchSize} records. A list is written completely or not at all. Its attacks may name each other as possible overlaps in any order, so send such attacks in one list.`;
const nextVersion =
  'Writes the next version of a record. Send the whole record, not only the changes. It must say which version it follows, so that of two clients correcting the same version one is rejected: `version` is the number after the latest one, or If-Match is the ETag of `GET` at this path. Without both the answer is 428; with a stale one it is 409 or 412, with the last version in `current`. `knownOn` must not be before that of the latest version. `retracted: true` withdraws the record. If the content equals the latest version, nothing is written and that version is returned; `version` may then be its own number or the one after it. Queries as of an earlier day keep returning the earlier version.';

export const mutations = {
  addAttack: mutation({
    method: 'POST',
    path: '/api/attacks',
    name: 'addAttack',
    summary: 'Add an attack',
    description: firstVersion,
    record: 'attack',
    body: attackBody,
    answer: written,
  }),
  correctAttack: mutation({
    method: 'PUT',
    path: '/api/attacks/{id}',
    name: 'correctAttack',
    summary: 'Correct or withdraw an attack',
    description: nextVersion,
    record: 'attack',
    body: attackBody,
    answer: written,
  }),
  addStatement: mutation({
    method: 'POST',
    path: '/api/statements',
    name: 'addStatement',
    summary: 'Add a statement',
    description: firstVersion,
    record: 'statement',
    body: statementBody,
    answer: written,
  }),
  correctStatement: mutation({
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

export const stream = streaming({
  path: '/api/stream',
  name: 'followStream',
  summary: 'Every write, as it happens',
  description:
    'Server-sent events. A `heartbeat` without an id is sent at once and then every few seconds. Each written version is an event with an id, "<history>.<number>": `attack` or `statement` for a first version, `correction` for a later one. Numbers increase by 1, also across restarts; the history is the stamp of the write. With Last-Event-ID or `after`, the stream starts with all later events, none missing and none twice; without, with the next write. If the later events are no longer stored, or this store never had that event, a `snapshot` event comes first: load everything again. `otherHistory` says which: true for an id from another store, or from after the backup that this one was put back from. An id without a history is such an id, but for 0.',
  parameters: {
    after: eventParameter(
      'Id of the last event received, or `after` of the last heartbeat; 0 for every event that is stored. The Last-Event-ID header takes precedence.',
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
