import type { Day } from '../../domain/day';
import type { RecordVersion } from '../../domain/versions';
import { monthDayYear } from '../../format/day';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import { changeDay } from './change-words';
import { type FieldsOf, fieldChanges } from './record-fields';

interface ChangedRecordProps<Record> {
  readonly title: string;
  readonly before: Record;
  readonly after: Record;
  readonly since: Day;
  readonly reasons: readonly string[];
  readonly fieldsOf: FieldsOf<Record>;
  readonly onOpen: () => void;
  readonly state: ViewState;
}

/** A new version may differ only in what the page does not show; then there is no table. */
export function ChangedRecord<Record extends RecordVersion>(props: ChangedRecordProps<Record>) {
  const { title, before, after, since, reasons, fieldsOf, onOpen } = props;
  const { directory, today } = props.state;
  const changes = fieldChanges(fieldsOf(before, directory), fieldsOf(after, directory));
  return (
    <article className="border-line border-b py-3 text-small">
      <h3 className="font-semibold text-body">{title}</h3>
      {changes.length > 0 ? (
        <table className="my-1 w-full table-fixed border-collapse text-left">
          <caption className="sr-only">{title}: what differs</caption>
          <thead>
            <tr className="text-ink-2">
              <td className="w-28" />
              <th scope="col" className="pr-3 font-normal">
                {changeDay(since, since, props.state)}
              </th>
              <th scope="col" className="font-normal">
                {changeDay(today, since, props.state)}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.name} className="border-line border-t align-top">
                <th scope="row" className="py-0.5 pr-3 font-normal text-ink-2">
                  {change.name}
                </th>
                <td dir="auto" className="py-0.5 pr-3 wrap-break-word">
                  {change.before || 'none'}
                </td>
                <td dir="auto" className="py-0.5 font-semibold wrap-break-word">
                  {change.after || 'none'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>A new version of {monthDayYear(after.knownOn)}. Nothing that is shown here differs.</p>
      )}
      {reasons.map((reason) => (
        <p key={reason}>
          Reason: <bdi>{reason}</bdi>
        </p>
      ))}
      <Button look="figure" onClick={onOpen}>
        Whole record
      </Button>
    </article>
  );
}
