import type { BodyFault } from '../http/problem';
import { ProblemError } from '../http/problem';
import type { Draft, Refusal } from '../store/store';
import { faultyBody } from './body-faults';

const plural = { attack: 'attacks', statement: 'statements' } as const;

/** What is told of a draft that the store has refused. */
export function refused({ why, faults }: Refusal, { kind, body }: Draft): ProblemError {
  const path = `/api/${plural[kind]}`;
  switch (why) {
    case 'taken':
      return conflict(
        `There is a record with the id ${body.id} already. Its next version goes to PUT ${path}/${body.id}.`,
        orElse(faults, { path: 'id', message: 'Taken' }),
      );
    case 'unknown':
      return new ProblemError(
        404,
        `There is no record with the id ${body.id}. Its first version goes to POST ${path}.`,
      );
    case 'outOfTurn':
      return conflict(
        `Version ${body.version ?? '(none)'} of ${body.id} is not the one after the last. Ask for ${path}?id=${body.id}&versions=all, and correct the last one.`,
        orElse(faults, { path: 'version', message: 'Not the version after the last one' }),
      );
    case 'knownEarlier':
      return faultyBody(
        orElse(faults, { path: 'knownOn', message: 'Before that of the version before it' }),
      );
    case 'reference':
      return faultyBody(orElse(faults, { path: '', message: 'It names what is not there' }));
  }
}

function conflict(detail: string, faults: readonly BodyFault[]): ProblemError {
  return new ProblemError(409, detail, { faults });
}

function orElse(faults: readonly BodyFault[], other: BodyFault): readonly BodyFault[] {
  return faults.length > 0 ? faults : [other];
}
