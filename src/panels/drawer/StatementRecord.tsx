import { nameIn } from '../../domain/directory';
import { isolated } from '../../domain/isolated';
import type { Statement } from '../../domain/records';
import { citation } from '../../format/citation';
import { precisionWords } from '../../format/record-words';
import { saidOnWords } from '../../format/said-on';
import { kindWords, meansWords, mediumWords, targetWords } from '../../format/words';
import { CopyButton } from '../../ui/CopyButton';
import { linkTo } from '../../url/link';
import type { ViewState } from '../../url/view-state';
import { ActorName } from './ActorName';
import { Facts } from './Facts';
import { frozenWords } from './frozen-words';
import { knownFacts, withdrawnWords } from './known-facts';
import { RecordHistory } from './RecordHistory';
import { statementFields } from './record-fields';
import { Sources } from './Sources';

interface StatementRecordProps {
  readonly statement: Statement;
  readonly versions: readonly Statement[];
  readonly state: ViewState;
}

export function statementTitle(statement: Statement, { directory }: ViewState): string {
  const { speaker, organisation, channel } = statement;
  const who = speaker ?? organisation ?? channel;
  return who === null ? 'Speaker not named' : nameIn(directory.actors, who);
}

export function StatementRecord({ statement, versions, state }: StatementRecordProps) {
  const { dataset, directory } = state;
  const actor = (id: string | null) => (id === null ? null : <ActorName id={id} state={state} />);
  const title = statementTitle(statement, state);
  const days = saidOnWords(statement, { year: true });
  const kind = statement.aggregate
    ? `${kindWords[statement.kind]}, summed up by the source: in no count`
    : kindWords[statement.kind];
  return (
    <article className="border-line border-b py-3">
      <h3 className="font-semibold">
        {title}
        <span className="font-normal text-ink-2"> · {days}</span>
      </h3>
      <p dir="auto">{statement.gist}</p>
      {statement.quote ? (
        <p className="italic">
          “<bdi>{statement.quote}</bdi>”
        </p>
      ) : null}
      <Facts
        facts={[
          ['Kind', kind],
          [
            'Speaker',
            statement.speaker === null ? (
              statement.role
            ) : (
              <>
                {actor(statement.speaker)}
                {statement.role === null ? '' : `, ${isolated(statement.role)}`}
              </>
            ),
          ],
          ['For', actor(statement.organisation)],
          ['Medium', mediumWords[statement.medium]],
          ['Channel', actor(statement.channel)],
          [
            'Day',
            statement.dateBasis === 'dated'
              ? `${days}: ${precisionWords[statement.datePrecision]}`
              : days,
          ],
          ...knownFacts(statement, versions),
          ['Targets', statement.targets.map((target) => targetWords[target]).join(', ')],
          ['Means', statement.means.map((means) => meansWords[means]).join(', ')],
          [
            'Refers to',
            statement.deadline ? nameIn(directory.keyDates, statement.deadline) : 'no key date',
          ],
          ['Condition', statement.condition && <bdi key="condition">{statement.condition}</bdi>],
          ['Source', <Sources key="sources" sources={statement.sources} />],
        ]}
      />
      <RecordHistory versions={versions} fieldsOf={statementFields} directory={directory} />
      <div className="flex flex-wrap gap-x-2 gap-y-1">
        <CopyButton
          label="Copy with citation"
          text={`${days}: ${title} (${kindWords[statement.kind].toLowerCase()}). ${isolated(statement.gist)} ${withdrawnWords(versions)}${citation(dataset.source, statement.sources)}${frozenWords(state)}`}
        />
        <CopyButton
          label="Copy link to this record"
          text={linkTo({ ...state.view, open: { kind: 'statement', id: statement.id } })}
        />
      </div>
    </article>
  );
}
