import { type ReactNode, useState } from 'react';
import { ByClaim } from '../../charts/ByClaim';
import { ComparePartBars } from '../../charts/ComparePartBars';
import type { Bound } from '../../domain/bound';
import type { ComparedPart, ComparedParts, PartKind } from '../../domain/comparison-parts';
import { groupsCaveat } from '../../domain/conclusions';
import type { PeriodCount } from '../../domain/verdict';
import { integer } from '../../format/bound';
import { Explained } from '../../ui/Explained';
import { ToggleGroup } from '../../ui/ToggleGroup';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';
import { comparisonsWords, isTooFew, partWords } from './compared-words';
import { PartFigure } from './PartFigure';
import { PartVerdict } from './PartVerdict';

interface PartsListProps {
  readonly parts: ComparedParts;
  readonly model: CompareModel;
  readonly state: ViewState;
}

const kinds: readonly { readonly value: PartKind; readonly label: string }[] = [
  { value: 'group', label: 'group' },
  { value: 'governorate', label: 'place' },
  { value: 'target', label: 'target' },
  { value: 'status', label: 'status' },
];

const maxShown = 12;

/** Null without a covered day. */
const perDay = ({ bound: { low, high }, days }: PeriodCount): Bound | null =>
  days === 0 ? null : { low: low / days, high: high === null ? null : high / days };

/** Parts with a verdict come first; those with too few attacks share one sentence below. */
export function PartsList({ parts: all, model, state }: PartsListProps) {
  const [kind, setKind] = useState<PartKind>('group');
  const parts = all.parts
    .filter((part) => part.kind === kind)
    .sort((one, other) => Number(isTooFew(one)) - Number(isTooFew(other)));
  const shown = parts.slice(0, maxShown);
  const rates = shown.flatMap((part) => [perDay(part.a), perDay(part.b)]);
  const highest = Math.max(0, ...rates.map((rate) => rate?.high ?? 1.1 * (rate?.low ?? 0)));
  return (
    <>
      <ToggleGroup label="By" value={kind} options={kinds} onChange={setKind} />
      {shown.length > 0 ? (
        <div className="overflow-x-auto">
          <table className="mt-1 w-full border-collapse">
            <caption className="sr-only">
              A and B by {kinds.find(({ value }) => value === kind)?.label}
            </caption>
            <thead>
              <tr className="border-ink border-b text-small">
                <th scope="col" className="py-1 text-left font-semibold">
                  <span className="sr-only">Part</span>
                </th>
                <th scope="col" className="px-1 py-1 text-right font-semibold">
                  A
                </th>
                <th scope="col" className="px-1 py-1 text-right font-semibold">
                  B
                </th>
                <td className="w-1/4" />
              </tr>
            </thead>
            <tbody>
              {shown.map((part) => (
                <tr
                  key={typeof part.key === 'string' ? part.key : part.key.value}
                  className="border-line border-b"
                >
                  <th scope="row" className="py-1 pr-2 text-left font-normal">
                    {/* A long word breaks, but no usual name does. */}
                    <span className="block min-w-[5em] [overflow-wrap:anywhere]">
                      {partWords(part.key, state.directory)}
                      {part.verdict.kind === 'cannotSay' ? null : (
                        <span className="block text-small">
                          <PartVerdict part={part} parts={all} model={model} state={state} />
                        </span>
                      )}
                    </span>
                  </th>
                  {(['a', 'b'] as const).map((side) => (
                    <td key={side} className="whitespace-nowrap px-1 py-1 text-right">
                      <PartFigure part={part} side={side} range={model[side]} state={state} />
                    </td>
                  ))}
                  <td className="py-1">
                    <ComparePartBars a={perDay(part.a)} b={perDay(part.b)} highest={highest} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p className="mt-1.5 text-ink-2 text-pretty text-small">
        <Below parts={parts} all={all} shown={shown.length} none={noneWords(model)} />{' '}
        {parts.some(({ a, b }) => a.days !== b.days) ? 'The bars are attacks a day. ' : null}
        {kind === 'group' ? <ByGroups state={state} /> : null}
      </p>
    </>
  );
}

export function ByGroups({ state }: { readonly state: ViewState }) {
  const caveat = groupsCaveat(state.dataset);
  return caveat ? (
    <>
      Groups <ByClaim caveat={caveat} stop="." />
    </>
  ) : null;
}

/** Without a covered day there is no count at all, which is not a count of zero. */
function noneWords({ comparison }: CompareModel): string {
  const isCovered = comparison.kind === 'compared' && comparison.a.days + comparison.b.days > 0;
  return isCovered ? 'No attack to divide. ' : 'No count to divide. ';
}

interface BelowProps {
  readonly parts: readonly ComparedPart[];
  readonly all: ComparedParts;
  readonly shown: number;
  readonly none: string;
}

function Below({ parts, all, shown, none }: BelowProps): ReactNode {
  const few = parts.filter(isTooFew).length;
  const which =
    few < parts.length ? `The other ${integer(few)} alone have` : 'Each of these alone has';
  return (
    <>
      {parts.length === 0 ? none : null}
      {few > 0 ? (
        <>
          {few === 1 && parts.length > 1 ? 'The other alone has' : which}{' '}
          <Explained
            title="How parts are compared"
            explanation={() => comparisonsWords(all.comparisons, all.level)}
          >
            too few attacks
          </Explained>{' '}
          to say anything.{' '}
        </>
      ) : null}
      {parts.length > shown ? `${integer(parts.length - shown)} more in the table.` : null}
    </>
  );
}
