import { nameIn } from '../../domain/directory';
import { isolated } from '../../domain/isolated';
import type { Attack } from '../../domain/records';
import { attribution } from '../../format/attribution';
import { boundWords, counted } from '../../format/bound';
import { citation } from '../../format/citation';
import { exactnessWords } from '../../format/day';
import { occurredWords } from '../../format/occurred';
import { placeKindWords } from '../../format/record-words';
import { meansWords, statusWords, targetWords } from '../../format/words';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { linkTo } from '../../url/link';
import type { ViewState } from '../../url/view-state';
import { ActorName } from './ActorName';
import { Facts } from './Facts';
import { frozenWords } from './frozen-words';
import { knownFacts, withdrawnWords } from './known-facts';
import { RecordHistory } from './RecordHistory';
import { attackFields } from './record-fields';
import { Sources } from './Sources';
import { useOverlaps } from './use-overlaps';

interface AttackRecordProps {
  readonly attack: Attack;
  readonly versions: readonly Attack[];
  readonly state: ViewState;
}

function placeWords({ place, placeKind, governorates }: Attack, { directory }: ViewState): string {
  const named = `${nameIn(directory.places, place)} (${placeKindWords[placeKind]})`;
  if (placeKind === 'governorate') return named;
  return `${named}; ${governorates.map((id) => nameIn(directory.places, id)).join(' and ')}`;
}

export function AttackRecord({ attack, versions, state }: AttackRecordProps) {
  const { dataset, change } = state;
  const overlaps = useOverlaps(state, attack);
  const bound = { low: attack.low, high: attack.high };
  const days = occurredWords(attack, { year: true });
  const actor = (id: string | null) => (id === null ? null : <ActorName id={id} state={state} />);
  const { by, dated } = attribution(attack, state.directory.actors);
  return (
    <article className="border-line border-b py-3">
      <h3 className="font-semibold">
        {by}
        <span className="font-normal text-ink-2"> · {days}</span>
      </h3>
      <p dir="auto">{attack.summary}</p>
      <Facts
        facts={[
          ['Status', statusWords[attack.status]],
          ['Claimed by', actor(attack.claimedBy)],
          ['Reported by', actor(attack.reportedBy)],
          ['Number', counted(bound, 'attack')],
          [
            'Day',
            dated === 'the event'
              ? `${days}: ${exactnessWords(attack.occurred, attack.datePrecision)}`
              : `${days}, by ${dated}; the attack’s own day is not given`,
          ],
          ...knownFacts(attack, versions),
          ['Place', placeWords(attack, state)],
          [
            'Target, means',
            `${targetWords[attack.target]}, ${meansWords[attack.means]}${attack.basis === 'list' ? " (from the list's introduction)" : ''}`,
          ],
          [
            'Possible overlap',
            overlaps === null ? (
              'not known yet'
            ) : overlaps.length > 0 ? (
              <>
                May be of the same attack as{' '}
                {overlaps.map(({ id, name }, position) => (
                  <span key={id}>
                    {position > 0 ? '; of ' : ''}
                    <Button look="figure" onClick={() => change({ open: { kind: 'attack', id } })}>
                      {name}
                    </Button>
                  </span>
                ))}
                . Totals are not corrected for that.
              </>
            ) : (
              'none noted'
            ),
          ],
          ['Casualties', 'not reported'],
          ['Counted', attack.background ? 'no: mentioned outside the list' : 'yes'],
          ['Source', <Sources key="sources" sources={attack.sources} />],
        ]}
      />
      <RecordHistory versions={versions} fieldsOf={attackFields} directory={state.directory} />
      <div className="flex flex-wrap gap-x-2 gap-y-1">
        <CopyButton
          label="Copy with citation"
          text={`${days}: ${by}, ${boundWords(bound)} (${statusWords[attack.status]}). ${isolated(attack.summary)} ${withdrawnWords(versions)}${citation(dataset.source, attack.sources)}${frozenWords(state)}`}
        />
        <CopyButton
          label="Copy link to this record"
          text={linkTo({ ...state.view, open: { kind: 'attack', id: attack.id } })}
        />
      </div>
    </article>
  );
}
