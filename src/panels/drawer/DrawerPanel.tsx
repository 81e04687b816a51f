import { memo } from 'react';
import type { DrawerTarget } from '../../domain/view';
import { Drawer } from '../../ui/Drawer';
import { useRoomBeside } from '../../ui/use-room-beside';
import { drawerTargetText } from '../../url/drawer-target';
import type { ViewState } from '../../url/view-state';
import { ActorBody, ActorTitle } from './ActorOpened';
import { AttackDays, AttacksBody, AttacksTitle } from './AttacksOpened';
import { BackgroundBody, BackgroundTitle } from './BackgroundOpened';
import { ChangesBody, ChangesTitle } from './ChangesOpened';
import { KeyDateBody, KeyDateTitle } from './KeyDateOpened';
import { OverlapsBody } from './OverlapsOpened';
import { RecordList } from './RecordList';
import { ThreatDays, ThreatsBody, ThreatsTitle } from './ThreatsOpened';

interface DrawerPanelProps {
  readonly state: ViewState;
  readonly open: DrawerTarget;
}

export const DrawerPanel = memo(function DrawerPanel({ state, open }: DrawerPanelProps) {
  const beside = useRoomBeside();
  return (
    <Drawer
      beside={beside}
      title={<Title state={state} open={open} />}
      controls={<Controls state={state} open={open} />}
      contentKey={contentKey(open)}
      onClose={() => state.change({ open: null })}
    >
      <Body state={state} open={open} />
    </Drawer>
  );
});

/**
 * "What changed" has the same key for all days and numbers, so that a choice in it does not move
 * the focus.
 */
function contentKey(open: DrawerTarget): string {
  return open.kind === 'changes' ? open.kind : drawerTargetText(open);
}

function Title({ state, open }: DrawerPanelProps) {
  switch (open.kind) {
    case 'attack':
      return 'Attack';
    case 'statement':
      return 'Statement';
    case 'overlaps':
      return 'Possible double claims';
    case 'keyDate':
      return <KeyDateTitle state={state} open={open} />;
    case 'attacks':
      return <AttacksTitle state={state} open={open} />;
    case 'threats':
      return <ThreatsTitle state={state} open={open} />;
    case 'background':
      return <BackgroundTitle state={state} open={open} />;
    case 'actor':
      return <ActorTitle state={state} open={open} />;
    case 'changes':
      return <ChangesTitle state={state} open={open} />;
  }
}

function Controls({ state, open }: DrawerPanelProps) {
  if (open.kind === 'attacks') return <AttackDays state={state} open={open} />;
  return open.kind === 'threats' ? <ThreatDays state={state} open={open} /> : null;
}

function Body({ state, open }: DrawerPanelProps) {
  switch (open.kind) {
    case 'attack':
      return <RecordList kind="attacks" ids={[open.id]} state={state} />;
    case 'statement':
      return <RecordList kind="statements" ids={[open.id]} state={state} />;
    case 'overlaps':
      return <OverlapsBody state={state} />;
    case 'keyDate':
      return <KeyDateBody state={state} open={open} />;
    case 'attacks':
      return <AttacksBody state={state} open={open} />;
    case 'threats':
      return <ThreatsBody state={state} open={open} />;
    case 'background':
      return <BackgroundBody state={state} open={open} />;
    case 'actor':
      return <ActorBody state={state} open={open} />;
    case 'changes':
      return <ChangesBody state={state} open={open} />;
  }
}
