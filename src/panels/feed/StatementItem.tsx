import { memo, useId, useState } from 'react';
import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { saidOnWords } from '../../format/said-on';
import { kindWords, meansWords, sourceWords, targetWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import type { Outdated } from './list-changes';
import { speakerElement } from './list-place';
import type { Search } from './search';
import {
  correctionWords,
  dateColumn,
  isSingleThreat,
  outdatedWords,
  type StatementNames,
} from './statement-words';

/** Names are strings, so that a new directory object does not re-render the item. */
interface StatementItemProps extends StatementNames {
  readonly asOf: Day | null;
  readonly statement: Statement;
  readonly search: Search;
  /**
   * While the reader searches all statements are open, because the match may be in any part of one.
   */
  readonly isSearching: boolean;
  /**
   * Not applied at once: set while the list waits for the reader and the server has another
   * version.
   */
  readonly outdated: Outdated | undefined;
  readonly chosen: boolean;
  readonly change: ChangeView;
}

/**
 * Everything but the day begins with this gap, so that a second line is indented like the first.
 */
const atColumn = 'ml-1.5 text-small';

export const StatementItem = memo(function StatementItem(props: StatementItemProps) {
  const { statement, asOf, search, outdated, chosen } = props;
  const { id, kind, aggregate, saidOn, gist } = statement;
  const isThreat = isSingleThreat(statement);
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || chosen || props.isSearching;
  const more = useId();
  const correction = correctionWords(statement, asOf);
  const kindName = aggregate ? 'Summed up' : kindWords[kind];
  return (
    <>
      <time
        dateTime={saidOn.start}
        className="block w-16 text-ink-2 text-small @min-[16.5rem]:float-left @min-[16.5rem]:-ml-[4.125rem]"
      >
        {dateColumn(statement, asOf)}
      </time>
      <Button
        look="figure"
        id={speakerElement(id)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? more : undefined}
        aria-disabled={chosen || props.isSearching}
        className={`${atColumn} no-underline hover:underline ${isThreat ? 'font-semibold' : ''}`}
        onClick={() => setOpened(!isOpened)}
      >
        {search.show(props.speaker)}
      </Button>{' '}
      <span className={`${atColumn} inline-block text-ink-2`}>
        {isThreat ? <span className="font-semibold text-ink">{kindWords.threat}</span> : kindName},{' '}
        {search.show(props.medium)}
      </span>
      {/* In the padding, because nothing may move while the reader reads. */}
      {outdated ? (
        <strong className="absolute top-px right-0 bg-ground text-small leading-none">
          {outdatedWords[outdated]}
        </strong>
      ) : null}
      {correction ? (
        <>
          {' '}
          <span className={`${atColumn} inline-block italic`}>{correction}</span>
        </>
      ) : null}
      {/* A threat is never quoted without its condition. */}
      <p
        dir="auto"
        className={`${atColumn} ${isOpen || statement.condition ? '' : 'line-clamp-2'}`}
      >
        {search.show(gist)}
      </p>
      {isOpen ? (
        <div id={more} className={atColumn}>
          <Rest {...props} />
        </div>
      ) : null}
    </>
  );
});

function Rest({ statement, search, chosen, change, ...names }: StatementItemProps) {
  const { id, aggregate, saidOn, quote, sources, dateBasis } = statement;
  const against = statement.targets.map((target) => targetWords[target]).join(', ');
  const means = statement.means
    .filter((one) => one !== 'unspecified')
    .map((one) => meansWords[one])
    .join(', ');
  return (
    <>
      {quote ? (
        <p className="italic">
          {'“'}
          <bdi>{search.show(quote)}</bdi>
          {'”'}
        </p>
      ) : null}
      <p className="text-ink-2">
        {search.elsewhere(statement, names.speaker, names.medium)}
        {against ? `Against ${against}. ` : ''}
        {means ? `Means: ${means}. ` : ''}
        {names.deadline ? `Refers to: ${names.deadline}. ` : ''}
        {dateBasis === 'dated' && saidOn.start === saidOn.end
          ? ''
          : `Said: ${saidOnWords(statement)}. `}
        {sources.map(sourceWords).join('; ')}
      </p>
      <p className="no-print flex flex-wrap gap-x-4">
        {aggregate ? null : (
          <Button
            look="figure"
            aria-pressed={chosen}
            className="min-h-6"
            onClick={() => change({ statement: chosen ? null : id })}
          >
            {chosen ? 'Marked in the chart' : 'Mark in the chart'}
          </Button>
        )}
        <Button
          look="figure"
          className="min-h-6"
          onClick={() => change({ open: { kind: 'statement', id } })}
        >
          Details
        </Button>
      </p>
    </>
  );
}
