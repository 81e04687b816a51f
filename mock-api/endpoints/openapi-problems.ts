import { limits } from '../../src/api/contract';

const answers = (descriptions: Readonly<Record<number, string>>) =>
  Object.fromEntries(
    Object.entries(descriptions).map(([status, description]) => [status, problem(description)]),
  );

const problem = (description: string, schema = 'Problem') => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const always = {
  408: 'The request did not arrive in time. Send it again.',
  414: 'The path and the query are too long.',
  421: 'The server answers only to localhost, and the request named another host.',
  431: 'The headers are too long.',
  500: 'Something went wrong inside the server.',
};

const everyReading = {
  400: 'A parameter is unknown, repeated or wrong; `parameter` names it.',
  ...always,
};

const everyWrite = {
  400: 'The query has a parameter, the Idempotency-Key is invalid, or the body is not JSON.',
  401: 'The token is missing or wrong.',
  403: 'The server was started without API_TOKEN, or it plays a replay: it keeps no writes.',
  413: `The body is longer than ${limits.body} bytes.`,
  415: 'The body is not sent as application/json.',
  422: 'The body is invalid (`faults` lists every error; in a list the paths begin with the index of the record, from 0: "3.claimedBy"), or the Idempotency-Key was used for another write.',
  429: 'Too many writes are waiting, or too many attempts had a wrong token (a correct one always works). Retry-After is the number of seconds to wait.',
  ...always,
};

export const problemAnswers = {
  reading: answers(everyReading),
  readingRecord: answers({ ...everyReading, 404: 'No record has this id.' }),
  streaming: answers({
    ...everyReading,
    429: 'Too many clients with this address listen to the stream. Retry-After is the number of seconds to wait.',
    503: 'The stream has too many clients. Retry-After is the number of seconds to wait.',
  }),
  adding: answers({
    ...everyWrite,
    400: `${everyWrite[400].slice(0, -1)}, or If-Match or If-None-Match is sent: a first version follows no other.`,
    409: 'The id exists, or `version` is given and is not 1. If one record of a list is rejected, none is written.',
  }),
  correcting: {
    ...answers({
      ...everyWrite,
      404: 'No record has this id.',
      428: 'The body has no `version`, and there is no If-Match: send one of them.',
    }),
    409: problem(
      '`version` is neither the one after the latest nor, with the same content, the latest.',
      'Conflict',
    ),
    412: problem('If-Match or If-None-Match does not hold.', 'Conflict'),
  },
};
