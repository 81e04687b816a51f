import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery } from '../../api/queries';
import { absenceOver } from '../../domain/absence';
import type { AttackColumns } from '../../domain/columns';
import { nameIn } from '../../domain/directory';
import type { AttackTrait } from '../../domain/view';
import { noneOf } from '../../format/absence';
import { counted, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { seriesName } from '../../format/series';
import { traitWords } from '../../format/words';
import type { ViewState } from '../../url/view-state';
import { Awaited } from './Awaited';
import { FilterLine } from './FilterLine';
import { OpenedList } from './OpenedList';
import type { OpenedProps } from './opened-props';
import { openedAttacks } from './opened-records';

/** The attacks that stand behind what was opened. */
function opened({ state: { view, today }, open }: OpenedProps<'attacks'>, all: AttackColumns) {
  const filter = { group: view.group, governorate: view.governorate, today };
  return openedAttacks(all, filter, open.range, open.part, view.split);
}

/** What it means if no attack falls on the days. */
const noneOver = ({ state: { dataset, today }, open }: OpenedProps<'attacks'>) =>
  absenceOver(dataset.coverage.attacks, open.range, today);

/** How many, when and whose: the drawer's title over attacks. */
export function AttacksTitle(props: OpenedProps<'attacks'>) {
  const columns = useQuery(attackColumnsQuery).data;
  const { range, part } = props.open;
  const bound = columns ? opened(props, columns).bound : null;
  const words =
    bound?.high === 0 ? noneOf(noneOver(props), 'attack') : bound && counted(bound, 'attack');
  const count = sentenceCase(words ?? 'attacks');
  const whose = part ? ` · ${partName(part, props.state)}` : '';
  return `${count}, ${dayRangeWords(range, { year: true })}${whose}`;
}

/** The attacks behind a number, under the filters of the page. */
export function AttacksBody(props: OpenedProps<'attacks'>) {
  const query = useQuery(attackColumnsQuery);
  return (
    <Awaited what="attacks" query={query}>
      {(columns) => (
        <>
          <FilterLine state={props.state} />
          <OpenedList
            kind="attacks"
            records={opened(props, columns)}
            none={noneOver(props)}
            state={props.state}
          />
        </>
      )}
    </Awaited>
  );
}

/** A trait in words: the name of a governorate, or the words of the code. */
export function traitName(trait: AttackTrait, { directory }: ViewState): string {
  return trait.column === 'governorate' ? nameIn(directory.places, trait.value) : traitWords(trait);
}

function partName(part: string | AttackTrait, state: ViewState): string {
  if (typeof part !== 'string') return traitName(part, state);
  const { directory, view } = state;
  if (directory.actors.has(part)) return nameIn(directory.actors, part);
  if (directory.places.has(part)) return nameIn(directory.places, part);
  return seriesName(part, view.split, directory);
}
