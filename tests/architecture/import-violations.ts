import { posix } from 'node:path';
import {
  computedImports,
  type Folder,
  forTests,
  importTable,
  isolatedFolders,
  type Power,
  powers,
  testPowers,
} from './import-table';
import { computed, moduleFacts } from './module-facts';
import type { SourceFile } from './source-files';

/** These may also import and use what is only for tests. */
const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path);

/** One line per violation; empty if there are none. */
export function importViolations({ path, text }: SourceFile): string[] {
  const folder = folderOf(path);
  const row = folder === undefined ? undefined : importTable[folder];
  if (folder === undefined || row === undefined) return [`${path} is in no folder of the table`];
  const facts = moduleFacts(path, text);
  const imports = facts.imports
    .filter(({ specifier }) => !mayImport(path, folder, row, specifier))
    .map(({ specifier, line }) => `${path}:${line} may not import ${specifier}`);
  const uses = facts.uses
    .filter(({ power }) => !mayUse(path, folder, power))
    .map(({ power, name, line }) => `${path}:${line} may not use ${name} (${power})`);
  return [...imports, ...uses];
}

/** Files directly in src belong to the app. */
function folderOf(path: string): string | undefined {
  if (posix.dirname(path) === 'src') return 'src/app';
  return Object.keys(importTable).find((folder) => isWithin(path, folder));
}

function mayImport(path: string, folder: string, row: Folder, specifier: string): boolean {
  if (specifier === computed && path in computedImports) return true;
  const modules = [...row.modules, ...(isTest(path) ? forTests.modules : [])];
  const packages = [...row.packages, ...(isTest(path) ? forTests.packages : [])];
  if (!specifier.startsWith('.')) return packages.some((name) => isOfPackage(specifier, name));
  const target = moduleAt(posix.join(posix.dirname(path), specifier));
  if (isTest(target) && !isTest(path)) return false;
  if (isWithin(target, folder)) return samePart(path, target, folder);
  return modules.some((allowed) => isWithin(target, allowed));
}

function mayUse(path: string, folder: string, power: Power): boolean {
  return powers[power].includes(folder) || (isTest(path) && testPowers.includes(power));
}

function samePart(path: string, target: string, folder: string): boolean {
  return !isolatedFolders.includes(folder) || partOf(path, folder) === partOf(target, folder);
}

function partOf(path: string, folder: string): string | undefined {
  return moduleAt(path.slice(folder.length + 1)).split('/')[0];
}

function moduleAt(path: string): string {
  return path.replace(/\?.*$/, '').replace(/(\.test)?\.(tsx?|jsx?|css|json)$/, '');
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isOfPackage(specifier: string, name: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return isWithin(specifier, name);
}
