import type { Directory } from '../../domain/directory';
import { nameIn } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { dayRangeWords } from '../../format/day';
import { kindWords, meansWords, mediumWords, sourceWords, targetWords } from '../../format/words';
import { Button } from '../../ui/Button';

interface StatementItemProps {
  readonly statement: Statement;
  readonly directory: Directory;
  /** Its place in the whole feed, from 1, and how many there are. */
  readonly position: number;
  readonly total: number;
  /** The day heading, where this is the first statement of its day. */
  readonly heading: string | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** Who speaks, and for whom: "Akram Al-Ka'abi, Al-Nujaba", or the channel where nobody is named. */
export function speakerWords(statement: Statement, directory: Directory): string {
  const { speaker, organisation, channel } = statement;
  const names = [speaker, organisation ?? (speaker ? null : channel)].flatMap((id) =>
    id === null ? [] : [nameIn(directory.actors, id)],
  );
  return names.length > 0 ? names.join(', ') : 'Speaker not named';
}

/** How a statement was made: "poster on Sabereen News". */
export function mediumOf(
  { medium, channel, speaker, organisation }: Statement,
  directory: Directory,
) {
  const where =
    channel && (speaker || organisation) ? ` on ${nameIn(directory.actors, channel)}` : '';
  return mediumWords[medium] + where;
}

/** One statement of the feed, as on a wire: who, what, against whom, by when. */
export function StatementItem(props: StatementItemProps) {
  const { statement, directory, position, total, heading, chosen, onChoose, onOpen } = props;
  const threat = statement.kind === 'threat' && !statement.aggregate;
  const { start, end } = statement.saidOn;
  const against = statement.targets.map((target) => targetWords[target]).join(', ');
  const means = statement.means
    .filter((one) => one !== 'unspecified')
    .map((one) => meansWords[one])
    .join(', ');
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: articles of a feed take the focus (ARIA feed pattern).
      tabIndex={0}
      aria-posinset={position}
      aria-setsize={total}
      aria-labelledby={`said-${statement.id}`}
      className="outline-offset-[-2px]"
    >
      {heading ? (
        <h3 className="sticky top-0 z-10 border-line border-b bg-ground pt-3 pb-1 font-semibold text-small">
          {heading}
        </h3>
      ) : null}
      <div
        className={`grid gap-1 border-line border-b py-2.5 ${chosen ? 'bg-wash shadow-[inset_3px_0_0_var(--ink)]' : ''} ${threat ? '' : 'pl-4 text-ink-2'} ${chosen && threat ? 'pl-3' : ''}`}
      >
        <p className="flex flex-wrap items-baseline gap-x-2 text-small">
          <span
            className={
              threat
                ? 'bg-ink px-1 font-semibold text-ground'
                : 'border border-line-strong px-1 font-medium'
            }
          >
            {statement.aggregate ? 'Summed up' : kindWords[statement.kind]}
          </span>
          <span id={`said-${statement.id}`} className="font-semibold">
            {speakerWords(statement, directory)}
          </span>
          <span className="text-ink-2">{mediumOf(statement, directory)}</span>
        </p>
        <p className={threat ? '' : 'text-small'}>{statement.gist}</p>
        {statement.quote ? <p className="text-small italic">“{statement.quote}”</p> : null}
        <p className="text-ink-2 text-small">
          {against ? `Against ${against}. ` : ''}
          {means ? `Means: ${means}. ` : ''}
          {statement.deadline
            ? `Refers to: ${nameIn(directory.keyDates, statement.deadline)}. `
            : ''}
          {start === end ? '' : `Said ${dayRangeWords(statement.saidOn)}, day not known. `}
          {statement.sources.map(sourceWords).join('; ')}
          <span className="no-print float-right flex gap-3 pl-3 text-ink">
            {statement.aggregate ? null : (
              <Button look="figure" aria-pressed={chosen} onClick={onChoose}>
                {chosen ? 'Marked in the chart' : 'Mark in the chart'}
              </Button>
            )}
            <Button look="figure" onClick={onOpen}>
              Details
            </Button>
          </span>
        </p>
      </div>
    </article>
  );
}
