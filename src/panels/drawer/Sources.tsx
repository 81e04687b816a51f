import { isolated } from '../../domain/isolated';
import type { Source } from '../../domain/records';
import { monthDayYear } from '../../format/day';
import { sourceWords } from '../../format/words';

export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={`${source.section}-${source.footnote}`}>
          {sourceWords(source)}
          {source.channel || source.publishedOn ? (
            <span className="text-ink-2">
              {' '}
              {[
                source.channel && isolated(source.channel),
                source.publishedOn ? monthDayYear(source.publishedOn) : null,
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
