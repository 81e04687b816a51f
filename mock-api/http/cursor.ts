import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { day } from '../../src/api/contract';
import type { Position, WritePlace } from '../store/store';
import { ProblemError } from './problem';

export const maxCursorLength = 400;

const positive = z.int().check(z.positive());
const content = z.tuple([z.string(), day, day, positive, positive, z.string(), positive]);

export interface Cursor {
  readonly position: Position;
  readonly place: WritePlace;
}

export function listName(path: string, filters: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([path, filters]))
    .digest('base64url')
    .slice(0, 12);
}

export function encodeCursor(list: string, { position, place }: Cursor): string {
  const { end, start, received, version } = position;
  const content = [list, end, start, received, version, place.history, place.number];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

export function decodeCursor(list: string, cursor: string): Cursor {
  const read = content.safeParse(parse(cursor));
  if (!read.success || read.data[0] !== list) {
    throw new ProblemError(
      400,
      'cursor is not from this list with these filters. Send nextCursor unchanged, with the same parameters (only limit may change).',
      { parameter: 'cursor' },
    );
  }
  const [, end, start, received, version, history, number] = read.data;
  return { position: { end, start, received, version }, place: { history, number } };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
