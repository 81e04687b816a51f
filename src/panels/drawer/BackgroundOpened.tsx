import { useQuery } from '@tanstack/react-query';
import { backgroundAttacksQuery } from '../../api/background-attacks';
import { backgroundAttacks } from '../../domain/background-attacks';
import { traitName } from './AttacksOpened';
import { Awaited } from './Awaited';
import type { DrawerProps } from './drawer-props';
import { FilterLine } from './FilterLine';
import { RecordList } from './RecordList';

export function BackgroundTitle({ state, open: { trait } }: DrawerProps<'background'>) {
  return `Attacks outside the list${trait ? ` · ${traitName(trait, state)}` : ''}`;
}

export function BackgroundBody({ state, open: { trait } }: DrawerProps<'background'>) {
  const query = useQuery(backgroundAttacksQuery);
  return (
    <Awaited what="records" query={query}>
      {(attacks) => {
        const ids = backgroundAttacks(attacks, state.view, state.today, trait).map(({ id }) => id);
        return (
          <>
            <FilterLine state={state} />
            <p className="pt-3 text-ink-2 text-small">
              {ids.length === 0
                ? 'No such attack is on record here.'
                : 'The source mentions these outside its list of attacks. They are in no count.'}
            </p>
            <RecordList kind="attacks" ids={ids} state={state} />
          </>
        );
      }}
    </Awaited>
  );
}
