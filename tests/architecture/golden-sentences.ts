import type { SourceFile } from './source-files';
import { isNode, literal, type Node, nodesOf } from './syntax';

/** In words: shorter runs are names and figures. */
const longestRun = 4;

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[.,'’–-](?=[\p{L}\p{N}]))*%?/gu;
const figure = /^\d[\d.,]*$/;

/** Every run of words of a golden file's sentences that is too long to stand in a test. */
export function sentenceRuns(goldenTexts: readonly string[]): ReadonlySet<string> {
  const sentences = goldenTexts
    .flatMap((text) => text.split('\n'))
    .filter((line) => /[.!?]$/.test(line) && !line.startsWith('##'));
  return new Set(sentences.flatMap(runsOf));
}

function runsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const words = line.toLowerCase().match(word) ?? [];
    return words.slice(longestRun).map((_, at) => words.slice(at, at + longestRun + 1).join(' '));
  });
}

/** One line per text of a test that repeats a golden sentence; titles of tests do not count. */
export function repeatedSentences({ path, text }: SourceFile, runs: ReadonlySet<string>): string[] {
  return textsOf(path, text).flatMap(({ says, start }) => {
    const repeated = runsOf(says).find((run) => runs.has(run) && isOfTheReport(run, path));
    const line = text.slice(0, start).split('\n').length;
    return repeated === undefined ? [] : [`${path}:${line} repeats “${repeated}”`];
  });
}

/** A unit test may say the same words of figures of its own. */
function isOfTheReport(run: string, path: string): boolean {
  return !path.startsWith('src/') || run.split(' ').filter((one) => figure.test(one)).length > 1;
}

function textsOf(path: string, text: string): { says: string; start: number }[] {
  return nodesOf(path, text).flatMap(({ node, parent, field }) => {
    const isTitle = field === 'arguments' && parent !== undefined && isTitleOf(parent, node);
    const says = isTitle ? undefined : (patternOf(node) ?? literal(node) ?? templateOf(node));
    return says === undefined ? [] : [{ says, start: node.start }];
  });
}

function isTitleOf(call: Node, node: Node): boolean {
  const isFirst = Array.isArray(call.arguments) && call.arguments[0] === node;
  return isFirst && isTestFunction(call.callee);
}

function isTestFunction(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return /^(test|it|describe)$/.test(String(callee.name));
  return isTestFunction(callee.object ?? callee.callee);
}

/** Words on both sides of a `.*` are not one run. */
function patternOf({ regex }: Node): string | undefined {
  if (!(regex instanceof Object && 'pattern' in regex)) return undefined;
  return String(regex.pattern)
    .replaceAll(/\.[*+]|\||\[\^\.\]\*/g, '\n')
    .replaceAll(/\\[bsdwS]/g, ' ')
    .replaceAll('\\', '');
}

function templateOf({ type, value }: Node): string | undefined {
  return type === 'TemplateElement' && value instanceof Object && 'cooked' in value
    ? String(value.cooked)
    : undefined;
}
