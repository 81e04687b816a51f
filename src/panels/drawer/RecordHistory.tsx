import type { Directory } from '../../domain/directory';
import type { RecordVersion } from '../../domain/versions';
import { monthDayYear } from '../../format/day';
import { type FieldChange, type FieldsOf, fieldChanges } from './record-fields';

interface RecordHistoryProps<Record> {
  readonly versions: readonly Record[];
  readonly fieldsOf: FieldsOf<Record>;
  readonly directory: Directory;
}

export function RecordHistory<Record extends RecordVersion>(props: RecordHistoryProps<Record>) {
  const { versions, fieldsOf, directory } = props;
  if (versions.length < 2) return null;
  return (
    <section aria-label="History" className="my-2 text-small">
      <h4 className="font-semibold">History</h4>
      <ol>
        {versions.map((one, position) => {
          const earlier = versions[position - 1];
          const changes = earlier
            ? fieldChanges(fieldsOf(earlier, directory), fieldsOf(one, directory))
            : [];
          return (
            <li key={one.version} className="mt-1 border-line border-l pl-3">
              <p className="text-ink-2">
                Version {one.version}, {monthDayYear(one.knownOn)}: {eventWords(one, earlier)}
              </p>
              <ChangedFields changes={changes} />
              {one.correction ? (
                <p>
                  Reason: <bdi>{one.correction}</bdi>
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function eventWords(one: RecordVersion, earlier: RecordVersion | undefined): string {
  if (one.retracted) return 'withdrawn';
  if (!earlier) return 'became known';
  return earlier.retracted ? 'restored' : 'corrected';
}

function ChangedFields({ changes }: { readonly changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map(({ name, before, after }) => (
        <li key={name}>
          {name}: {after || 'none'} <span className="text-ink-2">(was {before || 'none'})</span>
        </li>
      ))}
    </ul>
  );
}
