import type { Power } from './import-table';
import {
  destructuredNames,
  dottedName,
  isBinding,
  isReference,
  literal,
  type Node,
  nodesOf,
  type Placed,
} from './syntax';

export type ModuleFacts = {
  imports: { specifier: string; line: number }[];
  uses: { power: Power; name: string; line: number }[];
  anys: number[];
};

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const globals: ReadonlyMap<string, Power> = new Map([
  ['fetch', 'network'],
  ['EventSource', 'network'],
  ['XMLHttpRequest', 'network'],
  ['WebSocket', 'network'],
  ['navigator.sendBeacon', 'network'],
  ['Date.now', 'clock'],
  ['performance.now', 'clock'],
  ['performance.timeOrigin', 'clock'],
  ['history', 'location'],
  ['location', 'location'],
]);

/** Reads the syntax tree, so that comments and strings do not count. */
export function moduleFacts(path: string, text: string): ModuleFacts {
  const facts: ModuleFacts = { imports: [], uses: [], anys: [] };
  const nodes = nodesOf(path, text);
  const bound = new Set([
    ...nodes.filter(isBinding).map(({ node }) => node.name),
    ...nodes.flatMap(({ node }) => destructuredNames(node)),
  ]);
  for (const placed of nodes) {
    const { node } = placed;
    const line = text.slice(0, node.start).split('\n').length;
    const specifier = importOf(node);
    if (specifier !== undefined) facts.imports.push({ specifier, line });
    const name = globalUsed(placed, bound);
    const power = globals.get(name ?? '');
    if (name !== undefined && power !== undefined) facts.uses.push({ power, name, line });
    if (isDateOfNow(node)) facts.uses.push({ power: 'clock', name: 'Date without a time', line });
    if (node.type === 'TSAnyKeyword') facts.anys.push(line);
  }
  return facts;
}

/** Stands for a specifier that is no literal. */
export const computed = '(computed)';

function importOf(node: Node): string | undefined {
  if (importing.has(node.type) && node.source) return literal(node.source) ?? computed;
  const isGlob = node.type === 'MemberExpression' && isMetaGlob(node);
  return isGlob ? 'import.meta.glob' : undefined;
}

function isMetaGlob({ object, property }: Node): boolean {
  const isMeta = object instanceof Object && 'type' in object && object.type === 'MetaProperty';
  return isMeta && dottedName(property)?.startsWith('glob') === true;
}

/** Without `window.`; undefined if the module declares that name itself. */
function globalUsed(placed: Placed, bound: ReadonlySet<unknown>): string | undefined {
  if (placed.node.type !== 'MemberExpression' && !isReference(placed)) return undefined;
  const name = dottedName(placed.node);
  if (name === undefined || bound.has(name.split('.')[0])) return undefined;
  return name.replace(/^((window|globalThis|self|document)\.)+/, '');
}

function isDateOfNow({ type, callee, arguments: given }: Node): boolean {
  if (type !== 'NewExpression' && type !== 'CallExpression') return false;
  const asksNothing = type === 'CallExpression' || (Array.isArray(given) && given.length === 0);
  return asksNothing && dottedName(callee) === 'Date';
}
