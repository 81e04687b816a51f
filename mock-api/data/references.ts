import {
  attackReferences,
  type NamedKind,
  type Reference,
  statementReferences,
} from '../store/references';
import type { Seed } from '../store/store';

export function brokenReferences({ dataset, attacks, statements }: Seed): string[] {
  const { actors, places, keyDates, remarks, conclusions } = dataset;
  const ids: Readonly<Record<NamedKind, Ids>> = {
    actor: idsOf(actors),
    place: idsOf(places),
    governorate: idsOf(places.filter((place) => place.kind === 'governorate')),
    keyDate: idsOf(keyDates),
    attack: idsOf(attacks),
  };
  const missing = (file: string, owner: string, references: readonly Reference[]) =>
    references
      .filter(({ kind, id }) => !ids[kind].has(id))
      .map(({ path, id }) => `${file}, ${owner}, ${path}: there is no ${id}`);
  return [
    ...repeated('actors.json', actors),
    ...repeated('places.json', places),
    ...repeated('key-dates.json', keyDates),
    ...repeated('dataset.json, remarks', remarks),
    ...outOfTurn('attacks.json', attacks),
    ...outOfTurn('statements.json', statements),
    ...actors.flatMap(({ id, relations }) =>
      missing(
        'actors.json',
        id,
        relations.map(({ to }) => ({ path: 'relations', kind: 'actor', id: to })),
      ),
    ),
    ...places.flatMap(({ id, governorate }) =>
      governorate === null
        ? []
        : missing('places.json', id, [
            { path: 'governorate', kind: 'governorate', id: governorate },
          ]),
    ),
    ...conclusions.flatMap(({ about }) =>
      about?.kind === 'governorates'
        ? missing(
            'dataset.json',
            'conclusions',
            about.ids.map((id) => ({ path: 'about', kind: 'governorate', id })),
          )
        : [],
    ),
    ...attacks.flatMap((attack) => missing('attacks.json', attack.id, attackReferences(attack))),
    ...oneSided(attacks),
    ...statements.flatMap((said) => missing('statements.json', said.id, statementReferences(said))),
  ];
}

type Ids = ReadonlySet<string>;
type Named = { readonly id: string };

function idsOf(records: readonly Named[]): Ids {
  return new Set(records.map((record) => record.id));
}

function repeated(file: string, records: readonly Named[]): string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (seen.has(id)) return [`${file}, ${id}: the id is used twice`];
    seen.add(id);
    return [];
  });
}

function outOfTurn(file: string, records: Seed['attacks'] | Seed['statements']): string[] {
  const before = new Map<string, { readonly version: number; readonly knownOn: string }>();
  return records
    .toSorted((a, b) => a.version - b.version)
    .flatMap(({ id, version, knownOn }) => {
      const last = before.get(id) ?? { version: 0, knownOn };
      before.set(id, { version, knownOn });
      if (version === last.version) return [`${file}, ${id}: version ${version} is there twice`];
      if (version !== last.version + 1) {
        return [`${file}, ${id}: version ${version} follows version ${last.version}`];
      }
      return knownOn < last.knownOn
        ? [`${file}, ${id}: version ${version} is known before version ${last.version}`]
        : [];
    });
}

/** Overlaps must be named by both attacks, in any version. Missing ids are reported elsewhere. */
function oneSided(attacks: Seed['attacks']): string[] {
  const named = new Set(
    attacks.flatMap(({ id, possibleOverlap }) => possibleOverlap.map((other) => `${id} ${other}`)),
  );
  const ids = idsOf(attacks);
  return attacks.flatMap(({ id, possibleOverlap }) =>
    possibleOverlap
      .filter((other) => ids.has(other) && !named.has(`${other} ${id}`))
      .map((other) => `attacks.json, ${id}, possibleOverlap: ${other} does not name it`),
  );
}
