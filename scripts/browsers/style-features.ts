import postcss, { AtRule, Declaration, Rule } from 'postcss';
import { below, css, type Feature, type Uses } from './support';

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = css;

/** CSS functions, which are at several depths of the data: "color-mix" is below "color". */
const functions = new Map<string, Feature>();
for (const [name, type] of below(types)) {
  for (const [part, feature] of below(type)) functions.set(part, feature);
  functions.set(name, type);
}

/** Without what is inside @supports, because that is its own check. */
export function styleUses(style: string): Uses {
  const uses = new Map<string, readonly Feature[]>();
  const add = (name: string, feature: Feature | undefined) => {
    if (feature) uses.set(name, [feature]);
  };
  const root = postcss.parse(style);
  root.walk((node) => {
    if (isAskedFor(node)) return;
    if (node instanceof Declaration) addDeclaration(node, add);
    if (node instanceof AtRule) addAtRule(node, add);
    if (node instanceof Rule) {
      for (const [, name = ''] of node.selector.matchAll(/::?([a-z-]+)/g)) {
        add(`:${name}`, selectors[name]);
      }
      if (node.parent instanceof Rule || /(?<!\\)&/.test(node.selector)) {
        add('nested rules', selectors.nesting);
      }
    }
  });
  return uses;
}

type Add = (name: string, feature: Feature | undefined) => void;

function addDeclaration({ prop, value }: Declaration, add: Add): void {
  const property = properties[prop];
  add(prop, property);
  for (const [, word = '', isCall] of value.matchAll(/(?<![\w-#.])([a-z][a-z-]*)(\()?/g)) {
    if (isCall) add(`${word}()`, functions.get(word));
    add(`${prop}: ${word}`, property?.[word]);
  }
}

function addAtRule({ name, params }: AtRule, add: Add): void {
  const rule = atRules[name];
  add(`@${name}`, rule);
  if (name !== 'media') return;
  for (const [, feature = ''] of params.matchAll(/\(\s*(?:[\d.]+\w*\s*[<>]=?\s*)?([a-z-]+)/g)) {
    add(`@media (${feature})`, rule?.[feature]);
  }
  if (/[<>]/.test(params)) add('@media (a <= b)', rule?.range_syntax);
}

function isAskedFor(node: postcss.Node): boolean {
  let up: postcss.Node | undefined = node.parent;
  while (up && !(up instanceof AtRule && up.name === 'supports')) up = up.parent;
  return up !== undefined;
}
