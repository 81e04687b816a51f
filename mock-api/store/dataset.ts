import { isDeepStrictEqual } from 'node:util';
import { dataset as datasetSchema } from '../../src/api/contract';
import type { Dataset } from '../../src/domain/dataset';
import type { Actor } from '../../src/domain/records';
import { dayText, json, listRows, range } from './rows';
import type { Row, Sql } from './sql';
import { readWrite } from './state';
import type { Seed } from './store';

type Facts = Seed['dataset'];
type ReferenceFacts = Pick<Facts, 'keyDates' | 'places' | 'actors'>;

const days = `${dayText('start_day')} AS start_day, ${dayText('end_day')} AS end_day`;

export async function insertDataset(sql: Sql, dataset: Facts): Promise<void> {
  await sql.insert('dataset', [datasetRow(dataset)]);
  await sql.insert('coverage_spans', [
    ...spanRows('attacks', dataset.coverage.attacks),
    ...spanRows('statements', dataset.coverage.statements),
  ]);
  await sql.insert('remarks', dataset.remarks.map(remarkRow));
  await sql.insert(
    'conclusions',
    dataset.conclusions.map(({ text, section, about }, position) => ({
      position,
      conclusion: text,
      section,
      about: about === null ? null : JSON.stringify(about),
    })),
  );
  await insertReferenceFacts(sql, dataset);
}

async function insertReferenceFacts(sql: Sql, facts: ReferenceFacts): Promise<void> {
  await sql.insert('key_dates', facts.keyDates.map(keyDateRow));
  await sql.insert('places', facts.places.map(placeRow));
  await insertActors(sql, facts.actors);
}

/**
 * Gives the store the actors, places and key dates of `seed`, and keeps those that only the store has, because records
 * may name them. False if nothing is new or if the store is of another dataset.
 */
export async function renewReferenceFacts(sql: Sql, seed: Facts): Promise<boolean> {
  const stored = await readDataset(sql);
  if (stored.id !== seed.id) return false;
  const renewed: ReferenceFacts = {
    keyDates: withRest(seed.keyDates, stored.keyDates),
    places: withRest(seed.places, stored.places),
    actors: withRest(seed.actors, stored.actors),
  };
  const { keyDates, places, actors } = stored;
  if (isDeepStrictEqual(renewed, { keyDates, places, actors })) return false;
  for (const table of ['key_dates', 'places', 'actors', 'actor_names', 'actor_relations']) {
    await sql.run(`DELETE FROM ${table}`);
  }
  await insertReferenceFacts(sql, renewed);
  return true;
}

function withRest<Fact extends { readonly id: string }>(
  renewed: readonly Fact[],
  stored: readonly Fact[],
): Fact[] {
  const ids = new Set(renewed.map(({ id }) => id));
  return [...renewed, ...stored.filter(({ id }) => !ids.has(id))];
}

async function insertActors(sql: Sql, actors: readonly Actor[]): Promise<void> {
  await sql.insert(
    'actors',
    actors.map(({ id, kind }, position) => ({ id, position, kind })),
  );
  await sql.insert(
    'actor_names',
    listRows(
      'actor',
      actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]),
      (name) => ({ name }),
    ),
  );
  await sql.insert(
    'actor_relations',
    listRows(
      'actor',
      actors.map(({ id, relations }) => [id, relations]),
      ({ kind, to, qualifier, note }) => ({ kind, other: to, qualifier, note }),
    ),
  );
}

export async function readDataset(sql: Sql, at: number | null = null): Promise<Dataset> {
  const held = await readWrite(sql, at);
  const [facts] = await sql.rows(
    `SELECT d.id, title, publisher, source_title, source_note, time_zone, live,
      ${dayText('source_published_on')} AS published_on, ${dayText('as_of')} AS as_of
      FROM dataset d`,
  );
  const spans = await sql.rows(
    `SELECT subject, ${days}, basis, note FROM coverage_spans ORDER BY subject, position`,
  );
  const remarks = await sql.rows(
    `SELECT id, ${days}, ${dayText('known_on')} AS known_on, remark, sources
      FROM remarks ORDER BY position`,
  );
  const conclusions = await sql.rows(
    'SELECT conclusion, section, about FROM conclusions ORDER BY position',
  );
  const keyDates = await sql.rows(
    `SELECT id, label, kind, ${days}, instant, recurs_yearly, date_precision,
      ${dayText('known_on')} AS known_on, note, conflict, sources FROM key_dates ORDER BY position`,
  );
  const places = await sql.rows(
    'SELECT id, name, kind, governorate, latitude, longitude FROM places ORDER BY position',
  );
  const spansOf = (subject: string) =>
    spans
      .filter((row) => row.subject === subject)
      .map((row) => ({ ...range(row), basis: row.basis, note: row.note }));
  return datasetSchema.parse({
    id: facts?.id,
    title: facts?.title,
    source: {
      publisher: facts?.publisher,
      title: facts?.source_title,
      publishedOn: facts?.published_on,
      note: facts?.source_note,
    },
    timeZone: facts?.time_zone,
    asOf: facts?.as_of,
    live: facts?.live,
    revision: held?.revision,
    history: held?.history,
    writtenAt: held?.writtenAt,
    coverage: { attacks: spansOf('attacks'), statements: spansOf('statements') },
    remarks: remarks.map((row) => ({
      id: row.id,
      on: range(row),
      knownOn: row.known_on,
      text: row.remark,
      sources: json(row.sources),
    })),
    conclusions: conclusions.map(({ conclusion, section, about }) => ({
      text: conclusion,
      section,
      about: about === null ? null : json(about),
    })),
    keyDates: keyDates.map((row) => ({
      id: row.id,
      label: row.label,
      kind: row.kind,
      on: range(row),
      instant: row.instant,
      recursYearly: row.recurs_yearly,
      precision: row.date_precision,
      knownOn: row.known_on,
      note: row.note,
      conflict: row.conflict,
      sources: json(row.sources),
    })),
    actors: await readActors(sql),
    places,
  });
}

async function readActors(sql: Sql): Promise<unknown[]> {
  const actors = await sql.rows('SELECT id, kind FROM actors ORDER BY position');
  const names = await sql.rows('SELECT actor, name FROM actor_names ORDER BY actor, position');
  const relations = await sql.rows(
    'SELECT actor, kind, other, qualifier, note FROM actor_relations ORDER BY actor, position',
  );
  return actors.map(({ id, kind }) => {
    const [name, ...aliases] = names.filter((row) => row.actor === id).map((row) => row.name);
    const related = relations.filter((row) => row.actor === id);
    return {
      id,
      name,
      aliases,
      kind,
      relations: related.map(({ kind, other, qualifier, note }) => ({
        kind,
        to: other,
        qualifier,
        note,
      })),
    };
  });
}

function datasetRow(dataset: Facts): Row {
  return {
    id: dataset.id,
    title: dataset.title,
    publisher: dataset.source.publisher,
    source_title: dataset.source.title,
    source_published_on: dataset.source.publishedOn,
    source_note: dataset.source.note,
    time_zone: dataset.timeZone,
    as_of: dataset.asOf,
    live: dataset.live,
  };
}

function spanRows(subject: string, spans: Facts['coverage']['attacks']): Row[] {
  return spans.map((span, position) => ({
    subject,
    position,
    start_day: span.start,
    end_day: span.end,
    basis: span.basis,
    note: span.note,
  }));
}

function remarkRow(remark: Facts['remarks'][number], position: number): Row {
  return {
    id: remark.id,
    position,
    start_day: remark.on.start,
    end_day: remark.on.end,
    known_on: remark.knownOn,
    remark: remark.text,
    sources: JSON.stringify(remark.sources),
  };
}

function keyDateRow(date: Facts['keyDates'][number], position: number): Row {
  return {
    id: date.id,
    position,
    label: date.label,
    kind: date.kind,
    start_day: date.on.start,
    end_day: date.on.end,
    instant: date.instant,
    recurs_yearly: date.recursYearly,
    date_precision: date.precision,
    known_on: date.knownOn,
    note: date.note,
    conflict: date.conflict,
    sources: JSON.stringify(date.sources),
  };
}

function placeRow(place: Facts['places'][number], position: number): Row {
  const { id, name, kind, governorate, latitude, longitude } = place;
  return { id, position, name, kind, governorate, latitude, longitude };
}
