import { parseSync } from 'vite';

export type Node = { type: string; start: number } & Record<string, unknown>;

export type Placed = { node: Node; parent: Node | undefined; field: string };

/** Every node of a module, parents first. Throws if the module does not parse. */
export function nodesOf(path: string, text: string): Placed[] {
  const { program, errors } = parseSync(path, text);
  const error = errors[0];
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`);
  const found: Placed[] = [];
  collect(program, undefined, '', found);
  return found;
}

function collect(value: unknown, parent: Node | undefined, field: string, found: Placed[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, parent, field, found);
  } else if (isNode(value)) {
    found.push({ node: value, parent, field });
    for (const [name, child] of Object.entries(value)) collect(child, value, name, found);
  }
}

export function isNode(value: unknown): value is Node {
  return value instanceof Object && 'type' in value && 'start' in value;
}

const bindingFields: Readonly<Record<string, string>> = {
  ArrayPattern: 'elements',
  AssignmentPattern: 'left',
  RestElement: 'argument',
  CatchClause: 'param',
};

export function isBinding({ node, parent, field }: Placed): boolean {
  if (node.type !== 'Identifier' || parent === undefined) return false;
  if (field === 'id' || field === 'params') return true;
  if (field === 'local') return parent.type.startsWith('Import');
  return bindingFields[parent.type] === field;
}

/** Names that an object pattern binds: `a` and `c` of `{ a, b: c }`. */
export function destructuredNames({ type, properties }: Node): unknown[] {
  if (type !== 'ObjectPattern' || !Array.isArray(properties)) return [];
  return properties.flatMap((one: unknown) => {
    const value = isNode(one) ? one.value : undefined;
    return isNode(value) && value.type === 'Identifier' ? [value.name] : [];
  });
}

const nameFields = new Set(['typeName', 'exprName', 'imported', 'exported', 'label']);

/** False for a key, a member's name or a type. */
export function isReference(placed: Placed): boolean {
  const { node, parent, field } = placed;
  if (node.type !== 'Identifier' || isBinding(placed) || nameFields.has(field)) return false;
  return !(field === 'key' || field === 'property') || parent?.computed === true;
}

/** "window.location"; undefined if it is not a plain chain of names. */
export function dottedName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression') return undefined;
  const object = dottedName(node.object);
  const property = node.computed === true ? literal(node.property) : dottedName(node.property);
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}

/** Undefined if `node` is not a string literal. */
export function literal(node: unknown): string | undefined {
  return isNode(node) && typeof node.value === 'string' ? node.value : undefined;
}
