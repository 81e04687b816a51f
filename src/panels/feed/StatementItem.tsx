import { memo } from 'react';
import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { saidOnWords } from '../../format/said-on';
import { kindWords, meansWords, sourceWords, targetWords } from '../../format/words';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import type { Outdated } from './list-changes';
import { speakerElement } from './list-place';
import type { Search } from './search';
import { correctionWords, outdatedWords, type StatementNames } from './statement-words';

/** Names are strings, so that a new directory object does not re-render the item. */
interface StatementItemProps extends StatementNames {
  readonly asOf: Day;
  readonly statement: Statement;
  readonly search: Search;
  /** Set while the list waits for the reader and the server has another version. */
  readonly outdated: Outdated | undefined;
  readonly chosen: boolean;
  readonly change: ChangeView;
}

export const StatementItem = memo(function StatementItem(props: StatementItemProps) {
  const { statement, asOf, search, outdated, chosen, change } = props;
  const { id, kind, aggregate, saidOn, gist, quote } = statement;
  const threat = kind === 'threat' && !aggregate;
  const against = statement.targets.map((target) => targetWords[target]).join(', ');
  const means = statement.means
    .filter((one) => one !== 'unspecified')
    .map((one) => meansWords[one])
    .join(', ');
  const correction = correctionWords(statement, asOf);
  const elsewhere = search.elsewhere(statement, props.speaker, props.medium);
  return (
    <div
      className={`relative grid gap-1 border-line border-b py-2.5 ${chosen ? 'bg-wash shadow-[inset_3px_0_0_var(--ink)]' : ''} ${threat ? '' : 'pl-4 text-ink-2'} ${chosen && threat ? 'pl-3' : ''}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-small">
        <span
          className={
            threat
              ? 'bg-ink px-1 font-semibold text-ground'
              : 'border border-line-strong px-1 font-medium'
          }
        >
          {aggregate ? 'Summed up' : kindWords[kind]}
        </span>
        <span id={speakerElement(id)} className="font-semibold">
          {search.show(props.speaker)}
        </span>
        <span className="text-ink-2">{search.show(props.medium)}</span>
        {/* In the padding, because nothing may move while the reader reads. */}
        {outdated ? (
          <strong className="absolute top-px right-0 bg-ground leading-none">
            {outdatedWords[outdated]}
          </strong>
        ) : null}
        {correction ? <span className="text-ink-2 italic">{correction}</span> : null}
      </p>
      <p dir="auto" className={threat ? '' : 'text-small'}>
        {search.show(gist)}
      </p>
      {quote ? (
        <p className="text-small italic">
          {'“'}
          <bdi>{search.show(quote)}</bdi>
          {'”'}
        </p>
      ) : null}
      <p className="text-ink-2 text-small">
        {elsewhere}
        {against ? `Against ${against}. ` : ''}
        {means ? `Means: ${means}. ` : ''}
        {props.deadline ? `Refers to: ${props.deadline}. ` : ''}
        {statement.dateBasis === 'dated' && saidOn.start === saidOn.end
          ? ''
          : `Said: ${saidOnWords(statement)}. `}
        {statement.sources.map(sourceWords).join('; ')}
        <span className="no-print float-right flex flex-wrap gap-x-3 pl-3 text-ink">
          {aggregate ? null : (
            <Button
              look="figure"
              aria-pressed={chosen}
              onClick={() => change({ statement: chosen ? null : id })}
            >
              {chosen ? 'Marked in the chart' : 'Mark in the chart'}
            </Button>
          )}
          <Button look="figure" onClick={() => change({ open: { kind: 'statement', id } })}>
            Details
          </Button>
        </span>
      </p>
    </div>
  );
});
