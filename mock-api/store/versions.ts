import type { Version } from '../../src/domain/records';
import { versionKey } from '../../src/domain/versions';
import { dayText } from './rows';
import type { Row } from './sql';

/* Columns shared by the tables of attacks and statements. */

export function versionFields(at: number): string {
  return [
    'r.key, r.id, r.version, r.received, r.retracted, r.correction',
    `${dayText('r.known_on')} AS known_on`,
    `CASE WHEN ${endedLater(at)} THEN NULL ELSE ${dayText('r.known_until')} END AS known_until`,
  ].join(', ');
}

export function endedLater(at: number): string {
  return `r.ended > ${Math.trunc(at)}`;
}

/** A version that the same batch already replaced was ended by the write that added it. */
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

export function versionFrom<Body>(body: Body, version: number, received: number) {
  return { ...body, version, received, knownUntil: null };
}
