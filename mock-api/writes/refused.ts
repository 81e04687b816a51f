import { ProblemError } from '../http/problem';
import { recordTag } from '../http/record-tag';
import type { Rejection } from '../store/store';
import { faultyBody, inRecord } from './body-faults';
import type { Sending } from './checked-draft';

const plural = { attack: 'attacks', statement: 'statements' } as const;

export function refused(
  { index, why, faults, last }: Rejection,
  { drafts, isList }: Sending,
): ProblemError {
  const draft = drafts[index];
  if (draft === undefined) throw new Error('a refusal of a draft that was not given');
  const { kind, body } = draft;
  const path = `/api/${plural[kind]}`;
  const placed = isList ? faults.map((fault) => inRecord(index, fault)) : faults;
  const there = {
    ...(last === undefined ? {} : { headers: { ETag: recordTag(last) }, current: last.record }),
  };
  switch (why) {
    case 'taken':
      return new ProblemError(
        409,
        `A record with the id ${body.id} already exists. Send its next version to PUT ${path}/${body.id}.`,
        { faults: placed },
      );
    case 'unknown':
      return new ProblemError(
        404,
        `There is no record with the id ${body.id}. Send its first version to POST ${path}.`,
      );
    case 'outOfTurn':
      return new ProblemError(
        409,
        `Version ${body.version} of ${body.id} does not follow the latest version${last ? `, ${last.record.version}` : ''}. Read ${path}/${body.id} and send the version after the latest.`,
        { faults: placed, ...there },
      );
    case 'changed':
      return new ProblemError(
        412,
        `If-Match or If-None-Match does not hold for the latest version of ${body.id}${last ? `, ${last.record.version}` : ''}. Read ${path}/${body.id} and send your change of what is there now.`,
        there,
      );
    case 'knownEarlier':
    case 'reference':
      return faultyBody(placed);
  }
}
