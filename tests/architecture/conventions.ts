import { homedir } from 'node:os';
import { moduleFacts } from './module-facts';
import { root, type SourceFile } from './source-files';
import { dottedName, nodesOf } from './syntax';

/** In lines: longer files do more than one thing. */
export const longest = 250;

const modulePattern = /\.tsx?$/;
const sourcePattern = /\.(tsx?|css)$/;
const folderOfAnything = /(^|\/)(utils?|helpers?|common|lib|types)\//;
const unfinished = /\b(T[O]DO|F[I]XME|X[X]X)\b/;
const someonesHome = /\/(home|Users)\/[a-z]\w*\/|\b[A-Z]:\\Users\\/;
const restriction = /^(test|it|describe|suite|bench)(\.\w+)*\.(only|skip|todo|fixme)$/;

/** One line per violation; empty if there are none. */
export function conventionViolations({ path, text }: SourceFile): string[] {
  const isModule = modulePattern.test(path);
  return [
    ...(folderOfAnything.test(path) ? [`${path} is in a folder that could hold anything`] : []),
    ...(sourcePattern.test(path) ? tooLong(path, text) : []),
    ...lines(text)
      .filter(([, line]) => unfinished.test(line))
      .map(([number]) => `${path}:${number} is unfinished`),
    ...lines(text)
      .filter(([, line]) => namesThisMachine(line))
      .map(([number]) => `${path}:${number} names a folder of one machine`),
    ...(isModule ? moduleFacts(path, text).anys.map((line) => `${path}:${line} says any`) : []),
    ...(isModule ? restrictions(path, text) : []),
  ];
}

function tooLong(path: string, text: string): string[] {
  const count = text.trimEnd().split('\n').length;
  return count > longest ? [`${path} has ${count} lines, more than ${longest}`] : [];
}

/** A skipped test needs a comment that says why. `.only` is never allowed. */
function restrictions(path: string, text: string): string[] {
  const all = text.split('\n');
  return nodesOf(path, text).flatMap(({ node }) => {
    const name = node.type === 'MemberExpression' ? (dottedName(node) ?? '') : '';
    if (!restriction.test(name)) return [];
    const line = text.slice(0, node.start).split('\n').length;
    const isExplained = [all[line - 1], all[line - 2]].some((near) => near?.includes('//'));
    if (isExplained && !name.endsWith('.only')) return [];
    return [`${path}:${line} has ${name}`];
  });
}

function namesThisMachine(line: string): boolean {
  return someonesHome.test(line) || [root, homedir()].some((folder) => names(line, folder));
}

/** Ignores top-level folders, because their names are too common. */
function names(line: string, folder: string): boolean {
  const at = line.indexOf(`${folder}/`);
  const isOneSegment = folder.split(/[\\/]/).length < 3;
  return !isOneSegment && at >= 0 && !/[\w.]/.test(line[at - 1] ?? ' ');
}

function lines(text: string): [number, string][] {
  return text.split('\n').map((line, index) => [index + 1, line]);
}
