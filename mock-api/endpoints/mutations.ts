import { heartbeat, written } from '../../src/api/contract';
import { attackBody, maxBatchSize, statementBody } from '../../src/api/write-bodies';
import { mutation, streaming } from './endpoint';

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
  summary: 'Where the store is, and which day it is, whenever that changes',
  description:
    'Server-sent events, all of them a `heartbeat`: at once, after each write, on each new day, and every few seconds. It names the last write by `history` and `revision`; `/api/changes` says what came in since the write that a client has. The stream ends when the server stops.',
  parameters: {},
  events: { heartbeat },
});
