import type { Dataset } from '../../src/domain/dataset';
import { meantId, type NamesById } from '../../src/domain/meant-id';
import { meantName } from '../../src/domain/meant-name';
import { ProblemError, shown } from '../http/problem';
import type { Parameter, ParameterTable, SchemaReference, Values } from './parameter';

export type Names = Readonly<Record<SchemaReference, NamesById>>;

export function namesOf(dataset: Pick<Dataset, 'actors' | 'places' | 'keyDates'>): Names {
  const governorates = dataset.places.filter((place) => place.kind === 'governorate');
  return {
    actor: new Map(dataset.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]])),
    governorate: new Map(governorates.map(({ id, name }) => [id, [name]])),
    deadline: new Map(dataset.keyDates.map(({ id, label }) => [id, [label]])),
  };
}

const nouns: Record<SchemaReference, string> = {
  actor: 'actor',
  governorate: 'governorate',
  deadline: 'key date',
};

/**
 * Throws a problem (400) that names the parameter if it is unknown, repeated, invalid or an unknown
 * id, or if `from` is after `to`.
 */
export function readQuery<Table extends ParameterTable>(
  table: Table,
  search: URLSearchParams,
  names: Names,
): Values<Table> {
  const given = new Map<string, { readonly as: string; readonly text: string }>();
  for (const [as, text] of search) {
    const name = ownName(as, table);
    if (name === null) throw unknownParameter(as, table);
    if (given.has(name)) throw fault(name, 'is given more than once.');
    // URLSearchParams puts U+FFFD for bytes that are not UTF-8.
    if (text.includes('\ufffd')) {
      throw fault(as, 'has a letter that is not UTF-8. Percent-encode it as UTF-8.');
    }
    given.set(name, { as, text });
  }
  const values = Object.fromEntries(
    Object.entries(table).map(([name, parameter]) => {
      const one = given.get(name);
      return [name, one ? readValue(one.as, parameter, one.text, names) : absent(parameter)];
    }),
  );
  const { from, to } = values;
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    throw fault('from', `(${from}) is after to (${to}).`);
  }
  // Each value was validated by its schema in the table.
  return values as Values<Table>;
}

function ownName(name: string, table: ParameterTable): string | null {
  if (Object.hasOwn(table, name)) return name;
  const earlier = Object.entries(table).find(([, { earlierName }]) => earlierName === name);
  return earlier?.[0] ?? null;
}

function unknownParameter(name: string, table: ParameterTable): ProblemError {
  // A link that was copied out of HTML has "amp;" before its names.
  const plain = name.replace(/^(?:amp;)+/i, '').slice(0, 100);
  const earlier = Object.values(table).flatMap(({ earlierName }) => earlierName ?? []);
  const near = meantName(plain, [...Object.keys(table), ...earlier]);
  const meant = near && ownName(near, table);
  const offer = meant === null ? '' : ` Did you mean ${meant}?`;
  return fault(name, `is not a parameter here.${offer} ${known(table)}`);
}

export function refuseQuery(search: URLSearchParams): void {
  for (const name of search.keys())
    throw fault(name, `is not a parameter of this endpoint. ${known({})}`);
}

function absent({ fallback }: Parameter<unknown>): unknown {
  return fallback === undefined ? null : fallback;
}

function readValue(
  name: string,
  parameter: Parameter<unknown>,
  text: string,
  names: Names,
): unknown {
  const { schema, refersTo, expected } = parameter;
  const read = schema.safeParse(parameter.read(text));
  const offer = () => {
    const meant = refersTo && meantId(text.slice(0, 100), names[refersTo]);
    return meant === null ? '.' : `; did you mean ${meant}?`;
  };
  if (!read.success) throw fault(name, `is ${shown(text)}; expected ${expected}${offer()}`);
  if (refersTo !== null && !names[refersTo].has(text)) {
    throw fault(name, `is ${shown(text)}; no ${nouns[refersTo]} has this id${offer()}`);
  }
  return read.data;
}

function known(table: ParameterTable): string {
  const names = Object.keys(table);
  return names.length === 0
    ? 'This endpoint takes no parameters.'
    : `Known parameters: ${names.join(', ')}.`;
}

function fault(name: string, what: string): ProblemError {
  const parameter = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return new ProblemError(400, `${parameter} ${what}`, { parameter });
}
