import * as z from 'zod/mini';
import * as contract from '../../src/api/contract';
import { attackBody, statementBody } from '../../src/api/write-bodies';
import { StartupError } from '../startup-error';
import type { Seed } from '../store/store';
import { versionFrom } from '../store/versions';
import { brokenReferences } from './references';

export interface ReportFiles {
  readonly 'dataset.json': unknown;
  readonly 'key-dates.json': unknown;
  readonly 'actors.json': unknown;
  readonly 'places.json': unknown;
  readonly 'attacks.json': unknown;
  readonly 'statements.json': unknown;
}

const maxFaults = 10;

const messages = z.locales.en().localeError;

/**
 * Throws a StartupError that lists file, record and field of every broken rule, repeated id or
 * version, and reference to a missing id.
 */
export function checkedReport(files: ReportFiles): Seed {
  const faults: string[] = [];
  const records = <Item extends { readonly id: string }>(
    file: keyof ReportFiles,
    schema: z.ZodMiniType<Item>,
  ): Item[] => {
    const list = files[file];
    if (!Array.isArray(list)) {
      faults.push(`${file}: not a list of records`);
      return [];
    }
    return list.flatMap((record: unknown, index) => {
      const read = schema.safeParse(record, { error: messages });
      if (read.success) return [read.data];
      faults.push(...issues(`${file}, ${nameOf(record, index)}`, read.error));
      return [];
    });
  };
  const keyDates = records('key-dates.json', contract.keyDate);
  const actors = records('actors.json', contract.actor);
  const places = records('places.json', contract.place);
  const attacks = records('attacks.json', attackBody).map(asVersion);
  const statements = records('statements.json', statementBody).map(asVersion);
  const facts = files['dataset.json'];
  const dataset = contract.dataset.safeParse(
    { ...(typeof facts === 'object' ? facts : {}), ...unstored, keyDates, actors, places },
    { error: messages },
  );
  if (!dataset.success) faults.push(...issues('dataset.json', dataset.error));
  // References are checked only between valid records.
  if (dataset.success && faults.length === 0) {
    const { revision: _, history: __, writtenAt: ___, ...filling } = dataset.data;
    const seed = { dataset: filling, attacks, statements };
    faults.push(...brokenReferences(seed));
    if (faults.length === 0) return seed;
  }
  throw new StartupError(messageOf(faults));
}

const unstored = { revision: 0, history: '000000000000', writtenAt: null };

/** Without a version, a record is the first. The store sets `knownUntil`. */
function asVersion<Body extends { readonly version?: number | undefined }>(
  body: Body,
  index: number,
) {
  return versionFrom(body, body.version ?? 1, index + 1);
}

function issues(where: string, error: z.core.$ZodError): string[] {
  return error.issues.map((issue) => {
    const path = z.core.toDotPath(issue.path);
    return `${where}${path === '' ? '' : `, ${path}`}: ${issue.message}`;
  });
}

function nameOf(record: unknown, index: number): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return `record ${index + 1}${typeof id === 'string' ? ` (${id})` : ''}`;
}

function messageOf(faults: readonly string[]): string {
  const more = faults.length - maxFaults;
  return [
    'The coded report in mock-api/data has faults:',
    ...faults.slice(0, maxFaults).map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
