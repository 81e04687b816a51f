import { type ESTree, parseSync, Visitor } from 'vite';
import { api, below, type Feature, html, javascript, type Uses } from './support';

const { builtins } = javascript;

const typeOf: Readonly<Record<string, Feature | undefined>> = {
  window: api.Window,
  self: api.Window,
  globalThis: api.Window,
  document: api.Document,
  navigator: api.Navigator,
  performance: api.Performance,
  location: api.Location,
  history: api.History,
  crypto: api.Crypto,
};

/**
 * Iterators share method names with arrays but have them only in newer browsers:
 * `map.values().filter(…)`.
 */
const givesIterator = new Set(['values', 'keys', 'entries', 'matchAll']);

const methods = new Map<string, Feature[]>();
for (const [, owner] of [...below(api), ...below(builtins)]) {
  for (const [name, feature] of below(owner)) {
    if (/_(event|static)$/.test(name)) continue;
    methods.set(name, [...(methods.get(name) ?? []), feature]);
  }
}

/** Keys are lower case: "popovertarget". */
const attributes = new Map<string, Feature[]>();
for (const owner of [html.global_attributes, ...below(html.elements).map(([, one]) => one)]) {
  for (const [name, feature] of below(owner)) {
    attributes.set(name, [...(attributes.get(name) ?? []), feature]);
  }
}

/**
 * The globals, their members, methods and attributes that `script` may use. Methods and attributes
 * are found by name alone, because types are not known, so the script's own are among them.
 */
export function scriptUses(script: string): Uses {
  const { program, errors } = parseSync('script.js', script, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const uses = new Map<string, readonly Feature[]>();
  const add = (name: string, ...features: (Feature | undefined)[]) => {
    const known = features.filter((feature) => feature !== undefined);
    if (known.length > 0) uses.set(name, known);
  };
  const addMember = (owner: string, name: string) => {
    const global = builtins?.[owner] ?? api[owner];
    const type = typeOf[owner];
    add(
      `${owner}.${name}`,
      member(global, `${name}_static`) ?? member(global, name) ?? member(type, name),
    );
  };
  const visitor = new Visitor({
    Identifier: ({ name }) => {
      // Shorter names are made by the bundler.
      if (name.length > 3) {
        add(name, builtins?.[name], api[name], api.Window?.[name], api.WorkerGlobalScope?.[name]);
      }
    },
    MemberExpression: (member) => {
      const name = nameOf(member);
      if (name === null) return;
      if (member.object.type === 'Identifier') addMember(member.object.name, name);
      if (isIterator(member.object)) add(`Iterator.${name}`, builtins?.Iterator?.[name]);
    },
    CallExpression: ({ callee }) => {
      if (callee.type !== 'MemberExpression') return;
      const name = nameOf(callee);
      if (name !== null && !isGlobal(callee.object))
        add(`.${name}()`, ...(methods.get(name) ?? []));
    },
    Property: ({ key, computed }) => {
      if (computed || key.type !== 'Identifier') return;
      add(`${key.name}=`, ...(attributes.get(key.name.toLowerCase()) ?? []));
    },
  });
  visitor.visit(program);
  return uses;
}

export function markupUses(markup: string): Uses {
  const uses = new Map<string, readonly Feature[]>();
  for (const [, tag = '', rest = ''] of markup.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/g)) {
    const element = html.elements?.[tag];
    for (const [, name = ''] of rest.matchAll(/\s([a-z-]+)(?==|\s|\/|$)/g)) {
      const feature = element?.[name] ?? html.global_attributes?.[name];
      if (feature) uses.set(`<${tag} ${name}>`, [feature]);
    }
  }
  return uses;
}

const member = (owner: Feature | undefined, name: string) =>
  name === '__compat' ? undefined : owner?.[name];

function nameOf({ computed, property }: ESTree.MemberExpression): string | null {
  if (property.type === 'Literal')
    return typeof property.value === 'string' ? property.value : null;
  return !computed && property.type === 'Identifier' ? property.name : null;
}

const isGlobal = (node: ESTree.Expression) =>
  node.type === 'Identifier' &&
  (node.name in typeOf || node.name in (builtins ?? {}) || node.name in api);

/** True for `map.values()`, not for `Object.values(map)`, which is an array. */
function isIterator(node: ESTree.Expression): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const name = nameOf(node.callee);
  return (
    name !== null && givesIterator.has(name) && (name === 'matchAll' || node.arguments.length === 0)
  );
}
