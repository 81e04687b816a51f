import { nameIn } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { citation } from '../../format/citation';
import { dayRangeWords, monthDayYear } from '../../format/day';
import {
  kindWords,
  meansWords,
  mediumWords,
  precisionWords,
  targetWords,
} from '../../format/words';
import { CopyButton } from '../../ui/CopyButton';
import type { ViewState } from '../../url/view-state';
import { Facts } from './Facts';
import { Sources } from './Sources';

interface RecordProps {
  readonly statement: Statement;
  readonly state: ViewState;
}

/** One statement record, whole. */
export function StatementRecord({ statement, state }: RecordProps) {
  const { dataset, directory } = state;
  const actor = (id: string | null) => (id === null ? null : nameIn(directory.actors, id));
  const speaker =
    actor(statement.speaker) ?? actor(statement.organisation) ?? actor(statement.channel);
  const title = speaker ?? 'Speaker not named';
  const days = dayRangeWords(statement.saidOn, { year: true });
  const kind = statement.aggregate
    ? `${kindWords[statement.kind]}, summed up by the source: in no count`
    : kindWords[statement.kind];
  return (
    <article className="border-line border-b py-3">
      <h3 className="font-semibold">
        {title}
        <span className="font-normal text-ink-2"> · {days}</span>
      </h3>
      <p>{statement.gist}</p>
      {statement.quote ? <p className="italic">“{statement.quote}”</p> : null}
      <Facts
        facts={[
          ['Kind', kind],
          ['Speaker', [actor(statement.speaker), statement.role].filter(Boolean).join(', ')],
          ['For', actor(statement.organisation)],
          ['Medium', mediumWords[statement.medium]],
          ['Channel', actor(statement.channel)],
          ['Day', `${days}: ${precisionWords[statement.datePrecision]}`],
          ['Known on', monthDayYear(statement.knownOn)],
          ['Targets', statement.targets.map((target) => targetWords[target]).join(', ')],
          ['Means', statement.means.map((means) => meansWords[means]).join(', ')],
          [
            'Refers to',
            statement.deadline ? nameIn(directory.keyDates, statement.deadline) : 'no key date',
          ],
          ['Condition', statement.condition],
          ['Source', <Sources key="sources" sources={statement.sources} />],
        ]}
      />
      <CopyButton
        label="Copy with citation"
        text={`${days}: ${title} (${kindWords[statement.kind].toLowerCase()}). ${statement.gist} ${citation(dataset.source, statement.sources)}`}
      />
    </article>
  );
}
