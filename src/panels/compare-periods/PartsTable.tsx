import { pageNow } from '../../api/page-clock';
import type { ComparedPart, ComparedParts } from '../../domain/comparison-parts';
import type { PeriodName } from '../../format/compare-days';
import { rateInColumn, ratePlaces } from '../../format/rate-in-column';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { partsFile } from './compare-files';
import type { CompareModel } from './compare-model';
import { comparisonsWords, partKindWords, partWords } from './compared-words';
import { NameCell } from './NameCell';
import { PartFigure } from './PartFigure';
import { ByGroups } from './PartsList';
import { PartVerdict } from './PartVerdict';

interface PartsTableProps {
  readonly parts: ComparedParts;
  readonly model: CompareModel;
  readonly state: ViewState;
}

export function PartsTable({ parts: all, model, state }: PartsTableProps) {
  const { parts, comparisons, level } = all;
  const places = ratePlaces(parts.flatMap((part) => [part.a, part.b]));
  const count = (side: PeriodName): Column<ComparedPart>[] => [
    {
      key: side,
      heading: side.toUpperCase(),
      cell: (part) => <PartFigure part={part} side={side} range={model[side]} state={state} />,
      numeric: true,
    },
    {
      key: `${side}-rate`,
      heading: `${side.toUpperCase()} a day`,
      cell: (part) => <Rate words={rateInColumn(part[side], places)} places={places} />,
      numeric: true,
    },
  ];
  const columns: Column<ComparedPart>[] = [
    {
      key: 'part',
      heading: 'Part',
      cell: (part) => <NameCell>{partWords(part.key, state.directory)}</NameCell>,
    },
    {
      key: 'by',
      heading: 'By',
      cell: ({ kind }) => <span className="text-ink-2">{partKindWords[kind]}</span>,
    },
    ...count('a'),
    ...count('b'),
    {
      key: 'change',
      heading: 'A against B',
      cell: (part) => <PartVerdict part={part} parts={all} model={model} state={state} />,
    },
  ];
  return (
    <div>
      <DataTable
        caption="A and B by group, governorate, status and target"
        columns={columns}
        rows={parts}
        rowKey={({ kind, key }) => `${kind} ${typeof key === 'string' ? key : key.value}`}
        file={() => partsFile(parts, model.a, model.b, state, pageNow())}
      />
      <p className="mt-1.5 max-w-[80ch] text-ink-2 text-small">
        {comparisonsWords(comparisons, level)} <ByGroups state={state} />
      </p>
    </div>
  );
}

/** A zero gets the width of its missing decimals, so that all decimal points align. */
function Rate({ words, places }: { readonly words: string; readonly places: number }) {
  if (words !== '0') return words;
  return (
    <span
      data-decimals={`.${'0'.repeat(places)}`}
      className="after:invisible after:content-[attr(data-decimals)]"
    >
      {words}
    </span>
  );
}
