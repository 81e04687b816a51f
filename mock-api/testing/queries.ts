import type { AttackQuery, StatementQuery } from '../store/store';

const all = {
  from: null,
  to: null,
  asOf: null,
  allVersions: false,
  id: null,
  at: null,
  since: null,
  limit: 50,
  after: null,
};

export const allAttacks: AttackQuery = {
  ...all,
  actor: null,
  area: null,
  status: null,
  background: 'false',
};

export const allStatements: StatementQuery = {
  ...all,
  organisation: null,
  target: null,
  deadline: null,
  kind: null,
  q: null,
};
