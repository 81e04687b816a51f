import { ProblemError } from '../http/problem';
import type { Refusal } from '../store/store';
import { faultyBody, inRecord } from './body-faults';
import type { Sending } from './checked-draft';

const plural = { attack: 'attacks', statement: 'statements' } as const;

/** What is told of drafts of which the store has refused one. */
export function refused(
  { index, why, faults }: Refusal,
  { drafts, isList }: Sending,
): ProblemError {
  const draft = drafts[index];
  if (draft === undefined) throw new Error('a refusal of a draft that was not given');
  const { kind, body } = draft;
  const path = `/api/${plural[kind]}`;
  const told = isList ? faults.map((fault) => inRecord(index, fault)) : faults;
  switch (why) {
    case 'taken':
      return new ProblemError(
        409,
        `A record with the id ${body.id} already exists. Send its next version to PUT ${path}/${body.id}.`,
        { faults: told },
      );
    case 'unknown':
      return new ProblemError(
        404,
        `There is no record with the id ${body.id}. Send its first version to POST ${path}.`,
      );
    case 'outOfTurn':
      return new ProblemError(
        409,
        `Version ${body.version} of ${body.id} does not follow the latest version. Read ${path}?id=${body.id}&versions=all and send the version after the latest.`,
        { faults: told },
      );
    case 'knownEarlier':
    case 'reference':
      return faultyBody(told);
  }
}
