import type { Seed } from '../store/store';

/**
 * What is wrong between records that are whole by themselves: ids used twice, references to ids that
 * are not there, and possible overlaps that only one of two attacks names.
 */
export function brokenReferences({ dataset, attacks, statements }: Seed): string[] {
  const { actors, places, keyDates, remarks } = dataset;
  const actorIds = idsOf(actors);
  const placeIds = idsOf(places);
  const governorates = idsOf(places.filter((place) => place.kind === 'governorate'));
  const keyDateIds = idsOf(keyDates);
  const overlaps = new Map(attacks.map((attack) => [attack.id, attack.possibleOverlap]));
  const check = (file: string, id: string, field: string, known: Ids, value: string | null) =>
    value === null || known.has(value) ? [] : [`${file}, ${id}, ${field}: there is no ${value}`];
  return [
    ...repeated('actors.json', actors),
    ...repeated('places.json', places),
    ...repeated('key-dates.json', keyDates),
    ...repeated('dataset.json, remarks', remarks),
    ...repeated('attacks.json', attacks),
    ...repeated('statements.json', statements),
    ...actors.flatMap(({ id, relations }) =>
      relations.flatMap(({ to }) => check('actors.json', id, 'relations', actorIds, to)),
    ),
    ...places.flatMap(({ id, governorate }) =>
      check('places.json', id, 'governorate', governorates, governorate),
    ),
    ...attacks.flatMap((attack) => [
      ...check('attacks.json', attack.id, 'claimedBy', actorIds, attack.claimedBy),
      ...check('attacks.json', attack.id, 'reportedBy', actorIds, attack.reportedBy),
      ...check('attacks.json', attack.id, 'place', placeIds, attack.place),
      ...attack.governorates.flatMap((governorate) =>
        check('attacks.json', attack.id, 'governorates', governorates, governorate),
      ),
      ...attack.possibleOverlap
        .filter((other) => !overlaps.get(other)?.includes(attack.id))
        .map((other) => `attacks.json, ${attack.id}, possibleOverlap: ${other} does not name it`),
    ]),
    ...statements.flatMap((said) => [
      ...check('statements.json', said.id, 'speaker', actorIds, said.speaker),
      ...check('statements.json', said.id, 'organisation', actorIds, said.organisation),
      ...check('statements.json', said.id, 'channel', actorIds, said.channel),
      ...check('statements.json', said.id, 'deadline', keyDateIds, said.deadline),
    ]),
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
