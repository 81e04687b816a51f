import { type Directory, nameIn } from '../domain/directory';
import type { Statement } from '../domain/records';
import { speakerWords } from './statement-speaker';

/**
 * Longest first: with the organisation, without parentheses, the speaker alone. If only an organisation is named, its
 * initials if it has some ("IRCC").
 */
export function shorterSpeakers(
  statement: Pick<Statement, 'speaker' | 'organisation' | 'channel'>,
  { actors }: Pick<Directory, 'actors'>,
): string[] {
  const words = speakerWords(statement, { actors });
  const bare = words.replace(/\s*\([^()]*\)/g, '');
  const { speaker, organisation } = statement;
  if (speaker !== null) return [...new Set([words, bare, nameIn(actors, speaker)])];
  const aliases = actors.get(organisation ?? '')?.aliases ?? [];
  const initials = aliases.filter((alias) => /^\p{Lu}{2,}$/u.test(alias));
  return [...new Set([words, bare, ...initials.slice(0, 1)])];
}
