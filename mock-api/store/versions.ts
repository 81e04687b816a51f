import type { Version } from '../../src/domain/records';
import { versionKey } from '../../src/domain/versions';
import { dayText } from './rows';
import type { Row } from './sql';

/* Columns shared by the tables of attacks and statements. */

/** SELECT list of a version `r`, for `versionOf`. */
export const versionFields = [
  'r.key, r.id, r.version, r.received, r.retracted, r.correction',
  `${dayText('r.known_on')} AS known_on`,
  `${dayText('r.known_until')} AS known_until`,
].join(', ');

export function versionCells(record: Version & { readonly id: string }): Row {
  return {
    key: versionKey(record),
    id: record.id,
    version: record.version,
    received: record.received,
    known_on: record.knownOn,
    known_until: record.knownUntil,
    retracted: record.retracted,
    correction: record.correction,
  };
}

/** Unchecked: the caller's schema checks the fields. */
export function versionOf(row: Row): Readonly<Record<keyof Version | 'id', unknown>> {
  return {
    id: row.id,
    version: row.version,
    received: row.received,
    knownOn: row.known_on,
    knownUntil: row.known_until,
    retracted: row.retracted,
    correction: row.correction,
  };
}

/** A body as a version that is current until another one follows. */
export function versionFrom<Body>(body: Body, version: number, received: number) {
  return { ...body, version, received, knownUntil: null };
}
