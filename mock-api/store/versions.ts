import type { Version } from '../../src/domain/records';
import { versionKey } from '../../src/domain/versions';
import { dayText } from './rows';
import type { Row } from './sql';

/* Columns shared by the tables of attacks and statements. */

/** SELECT list of a version `r` as it was after write `at`, for `versionOf`. */
export function versionFields(at: number): string {
  return [
    'r.key, r.id, r.version, r.received, r.retracted, r.correction',
    `${dayText('r.known_on')} AS known_on`,
    `CASE WHEN ${endedLater(at)} THEN NULL ELSE ${dayText('r.known_until')} END AS known_until`,
  ].join(', ');
}

/** SQL: whether the version `r` was still the last one of its record after write `at`. */
export function endedLater(at: number): string {
  return `r.ended > ${Math.trunc(at)}`;
}

/** `written`: the write that adds the version, and also the next one if there is one already. */
export function versionCells(record: Version & { readonly id: string }, written: number): Row {
  return {
    key: versionKey(record),
    id: record.id,
    version: record.version,
    received: record.received,
    known_on: record.knownOn,
    known_until: record.knownUntil,
    retracted: record.retracted,
    correction: record.correction,
    written,
    ended: record.knownUntil === null ? null : written,
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
