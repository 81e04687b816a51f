/** A record of a file as it was found, before it is checked. */
export interface Found {
  /** "neither" where nothing tells an attack from a statement. */
  readonly kind: 'attack' | 'statement' | 'neither';
  /** "attacks, record 3 (2021-12-20-a)". */
  readonly place: string;
  readonly raw: unknown;
}

/**
 * The records of a file: { "attacks": [...], "statements": [...] }, of which one may be left out, or a
 * plain list, where a record with `occurred` is an attack and one with `saidOn` a statement. Null where
 * the file is anything else.
 */
export function foundIn(content: unknown): Found[] | null {
  if (Array.isArray(content)) {
    return content.map((raw: unknown, at) => ({
      kind: kindOf(raw),
      place: placeOf('', raw, at),
      raw,
    }));
  }
  if (typeof content !== 'object' || content === null) return null;
  const lists = new Map<string, unknown>(Object.entries(content));
  const attacks = lists.get('attacks') ?? [];
  const statements = lists.get('statements') ?? [];
  const isOther = [...lists.keys()].some((name) => name !== 'attacks' && name !== 'statements');
  if (lists.size === 0 || isOther) return null;
  if (!Array.isArray(attacks) || !Array.isArray(statements)) return null;
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
