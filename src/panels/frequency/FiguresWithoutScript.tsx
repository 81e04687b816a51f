import type { AttackColumns } from '../../domain/columns';
import type { ViewState } from '../../url/view-state';
import { frequencyColumns } from './frequency-columns';
import { type FrequencyModel, frequencyModel } from './frequency-model';

interface FiguresWithoutScriptProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
  readonly attacks: AttackColumns;
}

/** A period chosen by hand may have ten years of days. */
const maxRows = 366;

/**
 * The server draws it into every document, so its cells have no classes, and it is by month if the
 * period has too many intervals.
 */
export function FiguresWithoutScript({ model, state, attacks }: FiguresWithoutScriptProps) {
  const shown =
    model.counts.intervals.length > maxRows
      ? frequencyModel(state, 'month', attacks, undefined)
      : model;
  const [title, ...columns] = frequencyColumns(shown, state.directory);
  const caption = `Attack frequency by ${shown.unit}`;
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard.
      tabIndex={0}
      aria-label={caption}
      className="print-open my-3 max-h-112 overflow-auto"
    >
      <table className="text-left text-small [&_:is(td,th)]:whitespace-nowrap [&_:is(td,th)]:pr-4">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {[title, ...columns].map((column) => (
              <th key={column?.key} scope="col">
                {column?.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.counts.intervals.map(({ start }, row) => (
            <tr key={start}>
              <th scope="row">{title?.words(row)}</th>
              {columns.map(({ key, words }) => (
                <td key={key}>{words(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
