import { type Directory, nameIn } from '../domain/directory';
import type { Statement } from '../domain/records';
import { speakerWords } from './statement-speaker';

/**
 * Longest first: with the organisation, without parentheses, the speaker alone. If only an
 * organisation is named, the initials in its name ("IRCC"): readers may not know any others.
 */
export function shorterSpeakers(
  statement: Pick<Statement, 'speaker' | 'organisation' | 'channel'>,
  { actors }: Pick<Directory, 'actors'>,
): string[] {
  const words = speakerWords(statement, { actors });
  const bare = words.replace(/\s*\([^()]*\)/g, '');
  const { speaker, organisation } = statement;
  if (speaker !== null) return [...new Set([words, bare, nameIn(actors, speaker)])];
  const initials = /\((\p{Lu}{2,})\)/u.exec(nameIn(actors, organisation ?? ''))?.[1];
  return [...new Set([words, bare, ...(initials ? [initials] : [])])];
}
