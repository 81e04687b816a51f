import { type ChangeKind, changeKinds } from '../../domain/change-kinds';
import { type DrawerTarget, type RecordKind, recordKinds } from '../../domain/view';
import { integer, quantity } from '../../format/bound';
import { Button } from '../../ui/Button';
import { changeNames, recordNames } from './change-words';
import type { AllChanges } from './changes-model';

type ChosenChange = Extract<DrawerTarget, { kind: 'changes' }>['of'];

interface ChangesTableProps {
  readonly caption: string;
  readonly changes: AllChanges;
  readonly chosen: ChosenChange;
  readonly onChoose: (chosen: ChosenChange) => void;
}

export function ChangesTable({ caption, changes, chosen, onChoose }: ChangesTableProps) {
  const cell = (records: RecordKind, change: ChangeKind) => {
    const count = changes[records][change].length;
    if (count === 0) return <span className="text-ink-2">none</span>;
    const isChosen = chosen?.records === records && chosen.change === change;
    return (
      <Button
        look="figure"
        aria-label={`${quantity(count, recordNames[records].one)} ${changeNames[change]}`}
        aria-pressed={isChosen}
        className="aria-pressed:bg-ink aria-pressed:px-1.5 aria-pressed:text-ground aria-pressed:no-underline"
        onClick={() => onChoose(isChosen ? null : { records, change })}
      >
        {integer(count)}
      </Button>
    );
  };
  return (
    <table className="my-3 w-full max-w-sm border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <td />
          {recordKinds.map((records) => (
            <th key={records} scope="col" className="py-1 text-right font-normal text-ink-2">
              {recordNames[records].heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changeKinds.map((change) => (
          <tr key={change} className="border-line border-t">
            <th scope="row" className="py-1 text-left font-normal first-letter:uppercase">
              {changeNames[change]}
            </th>
            {recordKinds.map((records) => (
              <td key={records} className="py-1 text-right">
                {cell(records, change)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
