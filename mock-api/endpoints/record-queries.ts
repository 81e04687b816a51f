import { attack, statement } from '../../src/api/contract';
import { recordQuery } from './endpoint';

const description =
  'The last version, also if it withdraws the record (`retracted`) or becomes known after today. To change it, send all of it back without `knownUntil` and `received`, with the ETag as If-Match or with the next `version`.';

export const recordQueries = {
  attack: recordQuery({
    path: '/api/attacks/{id}',
    name: 'getAttack',
    summary: 'One attack',
    description,
    record: 'attack',
    answer: attack,
  }),
  statement: recordQuery({
    path: '/api/statements/{id}',
    name: 'getStatement',
    summary: 'One statement',
    description,
    record: 'statement',
    answer: statement,
  }),
} as const;
