import { shown } from '../../mock-api/http/problem';
import { orMeant } from '../../src/domain/nearest-name';

export interface Found {
  readonly kind: 'attack' | 'statement' | 'neither';
  readonly place: string;
  readonly raw: unknown;
}

const expected = 'expected { "attacks": [...], "statements": [...] } or a list of either';

/**
 * Accepts { "attacks": [...], "statements": [...] }, with one or both, or a plain list in which a
 * record with `occurred` is an attack and one with `saidOn` a statement. For anything else, returns
 * a text that says what is expected and what was found.
 */
export function foundIn(content: unknown): readonly Found[] | string {
  if (Array.isArray(content)) {
    return content.map((raw: unknown, at) => ({
      kind: kindOf(raw),
      place: placeOf('', raw, at),
      raw,
    }));
  }
  if (typeof content !== 'object' || content === null) {
    return `${expected}; this is ${content === null ? 'null' : `a ${typeof content}`}`;
  }
  const kind = kindOf(content);
  if (kind !== 'neither') return `${expected}; this is one ${kind}: write [ ] around it`;
  const lists = new Map<string, unknown>(Object.entries(content));
  if (lists.has('items') && lists.has('nextCursor')) {
    return `${expected}; this is one page of an answer of the API: send its "items", without their "received" and "knownUntil"`;
  }
  const names = [...lists.keys()];
  const other = names.find((name) => name !== 'attacks' && name !== 'statements');
  if (other !== undefined) {
    const meant = orMeant(other, ['attacks', 'statements']);
    return `${expected}; no list is called ${shown(other)}${meant}`;
  }
  const { attacks = [], statements = [] } = Object.fromEntries(lists);
  if (names.length === 0) return `${expected}; this is {}`;
  if (!Array.isArray(attacks)) return `${expected}; "attacks" is no list`;
  if (!Array.isArray(statements)) return `${expected}; "statements" is no list`;
  return [
    ...attacks.map((raw: unknown, at): Found => {
      return { kind: 'attack', place: placeOf('attacks, ', raw, at), raw };
    }),
    ...statements.map((raw: unknown, at): Found => {
      return { kind: 'statement', place: placeOf('statements, ', raw, at), raw };
    }),
  ];
}

function kindOf(raw: unknown): Found['kind'] {
  if (typeof raw !== 'object' || raw === null) return 'neither';
  if ('occurred' in raw) return 'attack';
  return 'saidOn' in raw ? 'statement' : 'neither';
}

function placeOf(list: string, raw: unknown, at: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  const named = typeof id === 'string' && id !== '' ? ` (${id.slice(0, 100)})` : '';
  return `${list}record ${at + 1}${named}`;
}
